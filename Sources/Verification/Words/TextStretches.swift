/// A text in stretches that end at white space, so that no word stands in two: folding a whole page at once
/// takes several times its size.
struct TextStretches: Sequence, IteratorProtocol {
  /// A stretch is at least this long, in UTF-8 bytes, unless it is the last.
  static let length = 1 << 16

  private let text: String.UTF8View
  private let end: String.UTF8View.Index
  private var position: String.UTF8View.Index
  private var offset = 0

  /// The stretches of a text, or of its first bytes; `count` must not part a character.
  init(_ text: String, count: Int? = nil) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text.utf8
    position = self.text.startIndex
    end =
      count.flatMap { [view = self.text] in
        view.index(view.startIndex, offsetBy: $0, limitedBy: view.endIndex)
      } ?? self.text.endIndex
  }

  /// The next stretch with where it starts, in UTF-8 bytes.
  mutating func next() -> (start: Int, bytes: [UInt8])? {
    guard position < end else { return nil }
    let least = text.index(position, offsetBy: Self.length, limitedBy: end) ?? end
    let space = text[least..<end].firstIndex { $0 == 0x20 || $0 == 0x0A }
    let border = space.map { text.index(after: $0) } ?? end
    let bytes = Array(text[position..<border])
    defer { (position, offset) = (border, offset + bytes.count) }
    return (offset, bytes)
  }
}

/// Tells which of some phrases stand in a text, without holding another text as long.
struct PhraseSearch {
  private let phrases: [[UInt8]]
  private let longest: Int
  /// What of the text before may be the start of a phrase.
  private var tail: [UInt8] = []
  /// Whether each of the phrases was found.
  private(set) var isFound: [Bool]

  /// Looks for phrases, in UTF-8.
  init(_ phrases: [[UInt8]]) {
    self.phrases = phrases
    longest = phrases.map(\.count).max() ?? 0
    isFound = phrases.map { _ in false }
  }

  /// Looks in the next stretch of a text, folded: one space stands where two stretches meet.
  mutating func add(_ folded: [UInt8]) {
    let rest = tail.last == 0x20 && folded.first == 0x20 ? folded.dropFirst() : folded[...]
    let text = tail + rest
    for (number, phrase) in phrases.enumerated() where !isFound[number] {
      isFound[number] = Self.contains(text, phrase)
    }
    tail = Array(text.suffix(Swift.max(1, longest - 1)))
  }

  private static func contains(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first else { return true }
    guard text.count >= phrase.count else { return false }
    var place = 0
    let last = text.count - phrase.count
    while place <= last {
      if text[place] == first {
        var length = 1
        while length < phrase.count, text[place + length] == phrase[length] { length += 1 }
        if length == phrase.count { return true }
      }
      place += 1
    }
    return false
  }
}
