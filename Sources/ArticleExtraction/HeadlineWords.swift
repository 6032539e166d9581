/// The words of a headline, by which two are compared: pages spell marks, spaces and capitals of one
/// headline differently in each place that gives it.
struct HeadlineWords: Equatable {
  private let words: [String]

  init(_ text: some StringProtocol) {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }
  /// The length of all words, in UTF-8 bytes.
  private var length: Int { words.reduce(0) { $0 + $1.utf8.count } }
  /// Whether they are enough to be a headline and no name of a section or a site.
  var isHeadline: Bool { words.count > 2 || length >= 18 }

  func starts(with other: HeadlineWords) -> Bool { words.starts(with: other.words) }
  func ends(with other: HeadlineWords) -> Bool {
    words.reversed().starts(with: other.words.reversed())
  }

  /// Whether the two are one name, be it with spaces or without.
  func isSpelled(as other: HeadlineWords) -> Bool {
    !isEmpty && words.joined() == other.words.joined()
  }

  /// Whether the two are one headline, perhaps cut short, with a site's name, or with a word changed.
  func isSame(as other: HeadlineWords) -> Bool {
    guard !isEmpty, !other.isEmpty else { return false }
    if words == other.words || words.joined() == other.words.joined() { return true }
    let (short, long) = count < other.count ? (self, other) : (other, self)
    if short.isHeadline, long.starts(with: short) || long.ends(with: short) { return true }
    return short.shared(with: long) * 10 >= long.count * 8
  }

  /// Whether the two tell of the same thing, though in other words.
  func isAkin(to other: HeadlineWords) -> Bool {
    let long = Set(words.filter { $0.unicodeScalars.count > 3 })
    let shared = long.intersection(other.words)
    return isSame(as: other) || !shared.isEmpty && shared.count * 3 >= long.count
  }

  /// How many of the words another one has.
  private func shared(with other: HeadlineWords) -> Int {
    let others = Set(other.words)
    return words.count { others.contains($0) }
  }
}
