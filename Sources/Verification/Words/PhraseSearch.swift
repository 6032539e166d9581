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
