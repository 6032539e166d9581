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
  /// Asks for leave to store cookies.
  static let consent = Hints(rawValue: 1 << 20)
  /// Marked by schema.org as the author.
  static let author = Hints(rawValue: 1 << 19)
  /// Named as the place of the author or of the date.
  static let byline = Hints(rawValue: 1 << 21)
  static let published = Hints(rawValue: 1 << 22)
  /// Marked by schema.org as the date of publication.
  static let datePublished = Hints(rawValue: 1 << 23)

  /// The hints that speak for an element.
  static let favourable: Hints = [
    .body, .articleBody, .author, .byline, .published, .datePublished,
  ]
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
  /// One table for the process.
  static let shared = HintReader(words: boilerplateWords)

  private static let names: [String: Hints] = [
    "advert": .advert, "navigation": .navigation, "related": .related, "comments": .comments,
    "share": .share, "newsletter": .newsletter, "footer": .footer, "meta": .meta,
    "caption": .caption, "pullquote": .pullquote, "sidebar": .sidebar, "popup": .popup,
    "author": .author, "media": .media, "paywall": .paywall, "hidden": .hidden, "body": .body,
    "byline": .byline, "published": .published,
  ]
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  private struct Slot {
    /// 0 where the slot is empty.
    var hash: UInt64 = 0
    var hints: Hints = []
  }

  /// Open addressing over a power of two of slots.
  private var slots: [Slot]

  /// Takes words in the format of ``boilerplateWords``; lines with an unknown hint are left out.
  init(words: String) {
    let bytes = Array(words.utf8)
    var size = 16
    // A word with the space behind it has six bytes or so, and half of the slots stay empty.
    while size < bytes.count / 3 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    var hints: Hints = []
    var start = 0
    for (index, byte) in bytes.enumerated() {
      let isEnd = index == bytes.count - 1
      guard isEnd || byte == 0x20 || byte == 0x0A || byte == 0x3A else { continue }
      let word = bytes[start..<(isEnd && byte > 0x20 ? index + 1 : index)]
      start = index + 1
      if byte == 0x3A {
        hints = Self.names[String(decoding: word, as: UTF8.self)] ?? []
      } else if !word.isEmpty {
        insert(Self.hash(of: word), hints)
      }
    }
  }

  /// The hash under which a word of the table stands: that of a word, of a pair, of a whole name.
  private static func hash(of entry: ArraySlice<UInt8>) -> UInt64 {
    let isName = entry.first == 0x3D
    var hash = isName ? prime : 0
    var word = seed
    for byte in entry.dropFirst(isName ? 1 : 0) {
      if byte == 0x2D {
        hash = hash == 0 ? word : joined(hash, word)
        word = seed
      } else {
        word = (word ^ UInt64(byte)) &* prime
      }
    }
    return hash == 0 ? word : joined(hash, word)
  }

  private static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* prime) ^ (right &>> 7) &+ right
  }

  private mutating func insert(_ hash: UInt64, _ hints: Hints) {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].hash != 0, slots[place].hash != hash {
      place = (place + 1) & (slots.count - 1)
    }
    slots[place].hash = hash
    slots[place].hints.formUnion(hints)
  }

  /// The hints in the names that stand in a range of `bytes` (the value of a class or an id).
  func hints(in bytes: [UInt8], _ range: Range<Int32>) -> Hints {
    var found: Hints = []
    var word = Self.seed
    var previous: UInt64 = 0
    var name = Self.prime
    var isInWord = false
    var isPlainName = true
    var isAfterSmall = false
    var index = Int(range.lowerBound)
    let end = Int(range.upperBound)
    while index <= end {
      let byte = index < end ? bytes[index] : 0x20
      index += 1
      let letter = byte | 0x20
      let isLetter = letter &- 0x61 < 26
      if isInWord, !isLetter || isAfterSmall && byte != letter {
        found.formUnion(lookUp(word))
        if previous != 0 { found.formUnion(lookUp(Self.joined(previous, word))) }
        name = Self.joined(name, word)
        previous = word
        word = Self.seed
        isInWord = false
      }
      if isLetter {
        word = (word ^ UInt64(letter)) &* Self.prime
        isInWord = true
        isAfterSmall = byte == letter
        continue
      }
      isAfterSmall = false
      if byte <= 0x20 {
        if isPlainName, previous != 0 { found.formUnion(lookUp(name)) }
        previous = 0
        name = Self.prime
        isPlainName = true
      } else if byte != 0x2D {
        isPlainName = false
      }
    }
    return found
  }

  private func lookUp(_ hash: UInt64) -> Hints {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].hash != 0 {
      if slots[place].hash == hash { return slots[place].hints }
      place = (place + 1) & (slots.count - 1)
    }
    return []
  }
}
