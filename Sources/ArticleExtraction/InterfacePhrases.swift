/// Looks for phrases of ``interfaceWords`` in blocks.
struct InterfacePhrases: Sendable {
  /// One table for the process.
  static let shared = InterfacePhrases(words: interfaceWords)

  /// What a phrase of ``interfaceWords`` is used for, where it may stand among other words.
  private enum Use: String, CaseIterable {
    case trailer, error, missing, paywall, offer, consent, script, moved, login
  }

  /// The hashes of phrases that are a block of their own.
  private var labels: Set<UInt64> = []
  private var discussions: Set<UInt64> = []
  private var others: Set<UInt64> = []
  private var replies: Set<UInt64> = []
  private var longestLabel = 0
  private var phrases: [Use: PhraseSet] = [:]

  /// Takes words in the format of ``interfaceWords``; lines with an unknown use are left out.
  init(words: String) {
    let bytes = Array(words.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      start = end + 1
      guard let colon = line.firstIndex(of: 0x3A), colon + 2 < end else { continue }
      let phrase = line[(colon + 2)...]
      let use = String(decoding: line[..<colon], as: UTF8.self)
      switch use {
      case "label":
        labels.insert(Self.hash(phrase))
        longestLabel = max(longestLabel, phrase.count)
      case "discussion": discussions.insert(Self.hash(phrase))
      case "more": others.insert(Self.hash(phrase))
      case "reply": replies.insert(Self.hash(phrase))
      default:
        guard let use = Use(rawValue: use) else { continue }
        phrases[use, default: PhraseSet()].add(String(decoding: phrase, as: UTF8.self))
      }
    }
  }

  /// FNV-1a over the bytes in small letters.
  private static func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte.lowered)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// Whether the text is a label of the interface and nothing else.
  func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    // A label may end with a colon, full stops or an ellipsis, or stand between dashes.
    guard text.count <= longestLabel + 8 else { return false }
    return labels.contains(Self.hash(Self.label(in: text)))
  }

  /// Whether the text opens with a label and a colon: `Read more: A storm takes the pier`.
  func opensWithLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard let colon = text.prefix(longestLabel).firstIndex(of: 0x3A) else { return false }
    return isLabel(text[..<colon])
  }

  /// Whether the text is the heading of readers' comments: `Comments (12)`, `12 comments`.
  func isDiscussion(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 40 else { return false }
    return discussions.contains(Self.hash(Self.label(in: text, withoutNumbers: true)))
  }

  /// Whether the text is a heading that announces other articles.
  func announcesOthers(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 48 && others.contains(Self.hash(Self.label(in: text)))
  }

  /// Whether the text is the link that stands below a reader's comment.
  func isReply(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 20 && replies.contains(Self.hash(Self.label(in: text)))
  }

  /// A text without what may stand around a label.
  private static func label(
    in text: ArraySlice<UInt8>,
    withoutNumbers: Bool = false
  ) -> ArraySlice<UInt8> {
    func isEdge(_ byte: UInt8) -> Bool {
      byte <= 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x3A || byte == 0x3E || byte == 0x2A
        || byte == 0x5B || byte == 0x5D || byte == 0x28 || byte == 0x29
        || withoutNumbers && (byte &- 0x30 < 10 || byte == 0x2C)
    }
    var label = text.drop(while: isEdge)
    while let last = label.last, isEdge(last) { label = label.dropLast() }
    if label.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) { label = label.dropLast(3) }
    return label
  }

  /// Whether the text holds a phrase that ends articles or offers to subscribe.
  func isTrailer(_ text: ArraySlice<UInt8>) -> Bool {
    phrase(.trailer, in: text) != nil || phrase(.paywall, in: text) != nil
      || phrase(.offer, in: text) != nil
  }

  /// The phrase of an error page in a text, or nil.
  func error(in text: ArraySlice<UInt8>) -> String? { phrase(.error, in: text) }

  /// The phrase with which a title begins that is an error page's for sure, or nil.
  func missing(in title: ArraySlice<UInt8>) -> String? {
    guard let first = title.first?.lowered else { return nil }
    return phrases[.missing]?.byFirst[first]?.first {
      $0.utf8.count <= title.count && Self.matches($0, title, title.startIndex)
    }
  }

  /// The phrase in a text that bars the rest of an article, or nil.
  func paywall(in text: ArraySlice<UInt8>) -> String? { phrase(.paywall, in: text) }

  /// The phrase of an offer to subscribe in a text, or nil.
  func offer(in text: ArraySlice<UInt8>) -> String? { phrase(.offer, in: text) }

  /// The phrase in a text that asks for leave to store cookies, or nil.
  func consent(in text: ArraySlice<UInt8>) -> String? { phrase(.consent, in: text) }

  /// The phrases in a text that ask for leave to store cookies, each once.
  func allConsent(in text: ArraySlice<UInt8>) -> Set<String> {
    var found: Set<String> = []
    var rest = text
    while let phrase = consent(in: rest), let place = Array(rest).find(phrase, in: 0..<rest.count) {
      found.insert(phrase)
      rest = rest.dropFirst(place + phrase.utf8.count)
    }
    return found
  }

  /// The phrase in a text that asks for scripts to be run, or nil.
  func script(in text: ArraySlice<UInt8>) -> String? { phrase(.script, in: text) }

  /// The phrase in a text that says where the page has moved, or nil.
  func moved(in text: ArraySlice<UInt8>) -> String? { phrase(.moved, in: text) }

  /// The phrase in a title that asks the reader to log in, or nil.
  func login(in text: ArraySlice<UInt8>) -> String? { phrase(.login, in: text) }

  /// The first phrase of a use in a text, in whole words; of two at one place the one listed first.
  private func phrase(_ use: Use, in text: ArraySlice<UInt8>) -> String? {
    guard let set = phrases[use] else { return nil }
    var isInWord = false
    for index in text.indices {
      let byte = text[index].lowered
      let wasInWord = isInWord
      isInWord = byte.isLetterOrDigit
      guard !wasInWord, let candidates = set.byFirst[byte] else { continue }
      for phrase in candidates {
        let end = index + phrase.utf8.count
        if end <= text.endIndex, Self.matches(phrase, text, index),
          end == text.endIndex || !text[end].isLetterOrDigit
        {
          return phrase
        }
      }
    }
    return nil
  }

  private static func matches(_ phrase: String, _ text: ArraySlice<UInt8>, _ start: Int) -> Bool {
    var index = start
    for letter in phrase.utf8 {
      if text[index].lowered != letter { return false }
      index += 1
    }
    return true
  }
}

/// Phrases by the byte with which they begin, so that a text is gone through once for all of them.
private struct PhraseSet: Sendable {
  var byFirst: [UInt8: [String]] = [:]

  mutating func add(_ phrase: String) {
    guard let first = phrase.utf8.first else { return }
    byFirst[first, default: []].append(phrase)
  }
}
