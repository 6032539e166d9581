import TextModel

/// Names in sentences that give every word a capital (`Lee Says Boats Will Sail`), where a capital
/// tells no name.
struct HeadlineCase {
  private let text: AnnotatedText

  init(_ text: AnnotatedText) { self.text = text }

  /// Whether nothing but small words of a sentence is in lower case, and enough words aren't.
  func isHeadline(_ sentence: Range<Int>) -> Bool {
    var capitals = 0
    for index in sentence where text.tokens[index].isWord {
      let token = text.tokens[index]
      if token.isCapital {
        capitals += 1
      } else if !token.features.has(Self.small) {
        return false
      }
    }
    return capitals >= 4
  }

  /// What headlines write small.
  private static let small = WordFeatures.closed.union([
    .determiner, .possessive, .pronoun, .particle,
  ])

  /// The names in headlines: what is a name outside them, and a given name with the word behind.
  func names(alsoIn others: [Range<Int>]) -> [Range<Int>] {
    let headlines = text.sentences.map(\.tokens).filter(isHeadline)
    guard !headlines.isEmpty else { return [] }
    let known = KnownNames(others.map(words))
    return headlines.flatMap { names(in: $0, known) }
  }

  /// What the running text names.
  private struct KnownNames {
    let all: Set<[String]>
    /// The first letters of the given names that stand with a last word.
    let initials: [String: Set<Character?>]

    init(_ names: [[String]]) {
      all = Set(names)
      initials = names.reduce(into: [:]) { initials, words in
        guard let last = words.last else { return }
        initials[last, default: []].insert(words.count > 1 ? words[0].first : nil)
      }
    }
  }

  private func words(_ core: Range<Int>) -> [String] {
    core.filter { text.tokens[$0].isWord }.map(text.folded)
  }

  private func names(in sentence: Range<Int>, _ known: KnownNames) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard text.tokens[index].isWord, text.tokens[index].isCapital else {
        index += 1
        continue
      }
      let name = name(startingAt: index, limit: sentence.upperBound, known)
      if let name { names.append(name) }
      index = name?.upperBound ?? index + 1
    }
    return names
  }

  private func name(startingAt start: Int, limit: Int, _ known: KnownNames) -> Range<Int>? {
    var longest = start + 1
    while longest < limit, longest - start < Self.longestName, text.tokens[longest].isWord {
      longest += 1
    }
    let ends = stride(from: longest, to: start, by: -1)
    if let end = ends.first(where: { known.all.contains(words(start..<$0)) }) { return start..<end }
    if let name = givenName(at: start, limit: longest) {
      let initials = known.initials[text.folded(name.upperBound - 1)] ?? []
      // `Francois Hollande` where the text has `François Hollande`: its last word is enough.
      return initials.contains(text.folded(start).first) ? nil : name
    }
    return known.initials[text.folded(start)] == nil ? nil : start..<(start + 1)
  }

  /// Names of people and bodies are rarely longer, in words.
  private static let longestName = 6

  /// A given name, perhaps an initial, and a word with a capital.
  private func givenName(at start: Int, limit: Int) -> Range<Int>? {
    let features = text.tokens[start].features
    guard features.has(.firstName), !features.has(.modal) else { return nil }
    var last = start + 1
    if last + 1 < limit, text.tokens[last].range.count <= 2, text.tokens[last].isCapital {
      last += 1
    }
    guard last < limit, text.tokens[last].isCapital,
      !text.tokens[last].features.has(WordFeatures.closed.union(.cue))
    else { return nil }
    return start..<(last + 1)
  }
}
