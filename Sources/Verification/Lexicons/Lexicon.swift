/// The word lists of the flags and of names, read once.
///
/// A list is a literal with an entry a line. They are English's; words of other languages are simply not
/// found in them.
struct Lexicon: Sendable {
  static let english = Lexicon()

  private let negations: Set<String>
  private let negatingEndings: [String]
  private let conditions: [[String]]
  private let numbers: Set<String>
  private let variants: [Variant]
  /// Titles before a name, each a list of folded words, the longest first.
  let titles: [[String]]
  /// What may stand behind a name.
  let nameSuffixes: Set<String>
  let determiners: Set<String>

  private struct Variant: Sendable {
    let from: String
    let to: String
    let length: Int
    let isEnding: Bool
  }

  private init() {
    let negating = Self.lines(englishNegatingWords)
    negations = Set(negating.filter { !$0.hasPrefix("-") })
    negatingEndings = negating.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }
    conditions = Self.lines(englishConditionWords).map {
      $0.split(separator: " ").map(String.init)
    }
    numbers = Set(Self.lines(englishNumberWords))
    variants = Self.lines(englishSpellingVariants).compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count >= 3, let length = Int(parts[2]) else { return nil }
      return Variant(
        from: String(parts[0]),
        to: String(parts[1]),
        length: length,
        isEnding: parts.count > 3
      )
    }
    let names = Self.lines(englishPersonTitles)
    titles = names.prefix { $0 != "--" }
      .map { $0.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init) }
      .sorted { $0.count > $1.count }
    nameSuffixes = Set(names.drop { $0 != "--" }.dropFirst())
    determiners = Set(Self.lines(englishDeterminers))
  }

  private static func lines(_ literal: String) -> [String] {
    literal.split(separator: "\n").map(String.init)
  }

  /// Whether a folded word in lower case negates.
  func isNegating(_ word: String) -> Bool {
    negations.contains(word) || negatingEndings.contains { word.hasSuffix($0) }
  }

  /// How many words or phrases among folded words in lower case limit what is said.
  func conditions(in words: [String]) -> Int {
    words.indices.count { start in
      conditions.contains { words[start...].starts(with: $0) }
    }
  }

  /// Whether a folded word in lower case stands for a number.
  func isNumber(_ word: String) -> Bool {
    numbers.contains(word) || word.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// A folded word in lower case with one of its spellings put for all of them.
  func spellingKey(_ word: String) -> String {
    var word = word
    let length = word.unicodeScalars.count
    for variant in variants where length >= variant.length {
      if !variant.isEnding {
        word = word.replacing(variant.from, with: variant.to)
      } else if word.hasSuffix(variant.from) {
        return String(word.dropLast(variant.from.count)) + variant.to
      }
    }
    return word
  }
}
