/// Words that single rules ask for, beside the classes of ``WordFeatures`` that all rules share.
struct WordSets: Sendable {
  /// What the words of a set have in common.
  enum Name: String, Hashable, Sendable, CaseIterable {
    /// Nouns that stand for a business named before: `the company`.
    case business
    /// Nouns that stand for an outlet named before: `the newspaper`.
    case outlet
    /// Words that open a condition: what stands behind it need not have happened.
    case condition
  }

  private var sets: [Name: Set<String>] = [:]

  /// Reads lines of the form `name: words`.
  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2, let name = Name(rawValue: String(parts[0].drop { $0 == " " })) else {
        continue
      }
      sets[name, default: []].formUnion(parts[1].split(separator: " ").map(String.init))
    }
  }

  /// Whether a word, in lower case, is in a set.
  func contains(_ word: String, in name: Name) -> Bool { sets[name]?.contains(word) ?? false }
}
