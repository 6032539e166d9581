import HTMLTree

/// What the names and attributes of an element tell of its purpose.
struct Hints: OptionSet, Hashable {
  let rawValue: UInt32

  static let advert = Hints(rawValue: 1 << 0)
  static let navigation = Hints(rawValue: 1 << 1)
  static let related = Hints(rawValue: 1 << 2)
  static let comments = Hints(rawValue: 1 << 3)
  static let share = Hints(rawValue: 1 << 4)
  static let newsletter = Hints(rawValue: 1 << 5)
  static let footer = Hints(rawValue: 1 << 6)
  static let meta = Hints(rawValue: 1 << 7)
  static let caption = Hints(rawValue: 1 << 8)
  static let pullquote = Hints(rawValue: 1 << 9)
  static let sidebar = Hints(rawValue: 1 << 10)
  static let popup = Hints(rawValue: 1 << 11)
  static let media = Hints(rawValue: 1 << 12)
  static let paywall = Hints(rawValue: 1 << 13)
  /// Taken out whatever it holds.
  static let hidden = Hints(rawValue: 1 << 14)
  static let header = Hints(rawValue: 1 << 15)
  static let form = Hints(rawValue: 1 << 16)
  /// Named as the article's text by a class name.
  static let body = Hints(rawValue: 1 << 17)
  /// Marked as the article's text by schema.org's `articleBody`.
  static let articleBody = Hints(rawValue: 1 << 18)
  /// Marked by schema.org as the author.
  static let author = Hints(rawValue: 1 << 19)

  /// The hints that speak for an element.
  static let favourable: Hints = [.body, .articleBody, .author]
  /// The hints that speak against an element.
  var unfavourable: Hints { subtracting(Self.favourable) }

  /// The hints one by one.
  var each: [Hints] {
    var rest = rawValue
    var hints: [Hints] = []
    while rest != 0 {
      hints.append(Hints(rawValue: rest & (~rest &+ 1)))
      rest &= rest &- 1
    }
    return hints
  }
}

/// Reads hints from class names and ids by one pass over their bytes.
struct HintReader: Sendable {
  /// One table for the process: building it takes longer than reading a small page.
  static let shared = HintReader(words: boilerplateWords)

  private static let names: [String: Hints] = [
    "advert": .advert, "navigation": .navigation, "related": .related, "comments": .comments,
    "share": .share, "newsletter": .newsletter, "footer": .footer, "meta": .meta,
    "caption": .caption, "pullquote": .pullquote, "sidebar": .sidebar, "popup": .popup,
    "media": .media, "paywall": .paywall, "hidden": .hidden, "body": .body,
  ]
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let hyphen = UInt8(ascii: "-")

  /// Open addressing over a power of two of slots; a hash of 0 is an empty slot.
  private let slots: [(hash: UInt64, hints: Hints)]
  private let mask: Int

  /// Takes words in the format of ``boilerplateWords``; lines with an unknown hint are left out.
  init(words: String) {
    var entries: [(UInt64, Hints)] = []
    for line in words.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2,
        let hints = Self.names[String(parts[0].drop { $0 == " " })]
      else { continue }
      for word in parts[1].split(separator: " ") {
        entries.append((Self.hash(Array(word.utf8)), hints))
      }
    }
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    var slots = [(hash: UInt64, hints: Hints)](repeating: (0, []), count: size)
    for (hash, hints) in entries {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place].hash != 0, slots[place].hash != hash { place = (place + 1) & (size - 1) }
      slots[place] = (hash, slots[place].hints.union(hints))
    }
    self.slots = slots
    mask = size - 1
  }

  /// The hints in the names that stand in a range of `bytes` (the value of a class or an id).
  func hints(in bytes: [UInt8], _ range: Range<Int32>) -> Hints {
    var found: Hints = []
    var word = Self.seed
    var pair = Self.seed
    var token = Self.mixed(Self.seed, UInt8(ascii: "="))
    var isInWord = false
    var isInToken = false
    var hasPrevious = false
    var previousIsSmall = false
    var index = Int(range.lowerBound)
    let end = Int(range.upperBound)
    while index <= end {
      let byte = index < end ? bytes[index] : 0x20
      index += 1
      let isSmall = byte &- 0x61 < 26
      let isCapital = byte &- 0x41 < 26
      if isInWord, !isSmall, !isCapital || previousIsSmall {
        found.formUnion(lookUp(word))
        if hasPrevious { found.formUnion(lookUp(pair)) }
        pair = Self.mixed(word, Self.hyphen)
        hasPrevious = true
        isInWord = false
      }
      previousIsSmall = isSmall
      if isSmall || isCapital {
        let letter = byte | 0x20
        word = Self.mixed(isInWord ? word : Self.seed, letter)
        pair = Self.mixed(pair, letter)
        isInWord = true
      }
      if byte <= 0x20 {
        if isInToken { found.formUnion(lookUp(token)) }
        token = Self.mixed(Self.seed, UInt8(ascii: "="))
        isInToken = false
        hasPrevious = false
      } else {
        token = Self.mixed(token, isCapital ? byte | 0x20 : byte)
        isInToken = true
      }
    }
    return found
  }

  private func lookUp(_ hash: UInt64) -> Hints {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].hash != 0 {
      if slots[place].hash == hash { return slots[place].hints }
      place = (place + 1) & mask
    }
    return []
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(seed, mixed) }

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
