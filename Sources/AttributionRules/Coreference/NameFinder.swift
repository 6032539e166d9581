import TextModel

/// Finds every name that stands outside the quotations of an article.
struct NameFinder {
  /// One place where a name stands.
  struct Found {
    /// The name's tokens, without titles.
    let core: Range<Int>
    /// Its words, folded, without suffixes.
    let words: [String]
    let isOrganisation: Bool
  }

  private let text: AnnotatedText
  private let parser: NameParser

  init(_ text: AnnotatedText) {
    self.text = text
    parser = NameParser(text: text)
  }

  /// Every name outside the quotations, in order.
  func names() -> [Found] {
    let lower = lowerCaseWords()
    let inner = innerCapitals()
    let headlines = HeadlineCase(text)
    var found: [Found] = []
    for sentence in text.sentences where !headlines.isHeadline(sentence.tokens) {
      for run in runs(in: sentence.tokens) {
        let start =
          text.tokens[run.lowerBound].features.has(.organisation)
          ? sentence.tokens.lowerBound : run.lowerBound
        guard let core = parser.name(endingAt: run.upperBound - 1, from: start),
          isName(core, lower, inner), let name = name(core)
        else { continue }
        found.append(name)
      }
    }
    let known = headlines.names(alsoIn: found.map(\.core)).compactMap(name)
    return known.isEmpty
      ? found : (found + known).sorted { $0.core.lowerBound < $1.core.lowerBound }
  }

  /// A name with its words; nil if it has none.
  private func name(_ core: Range<Int>) -> Found? {
    // `Jr.` is printed with a name, but nobody is told apart by it.
    let words = core.filter { text.tokens[$0].isWord && !text.tokens[$0].features.has(.suffix) }
      .map(text.folded)
    guard !words.isEmpty else { return nil }
    return Found(core: core, words: words, isOrganisation: parser.isOrganisation(core))
  }

  /// The runs of words with a capital, with what joins them.
  private func runs(in sentence: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard text.tokens[index].isWord, text.tokens[index].isCapital,
        !opensTime(index, in: sentence)
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < sentence.upperBound, joins(end, limit: sentence.upperBound) { end += 1 }
      runs.append(index..<end)
      index = end
    }
    return runs
  }

  /// `On |Thursday| Lee left`: a day before a name is no part of it; but `the Sunday Post`.
  private func opensTime(_ index: Int, in sentence: Range<Int>) -> Bool {
    let features = text.tokens[index].features
    guard features.has(.time), !features.has([.firstName, .modal]), index > sentence.lowerBound
    else { return false }
    return text.tokens[index - 1].features.has(.preposition)
  }

  /// Words that the article also writes in lower case: capitalised by place, not as names.
  private func lowerCaseWords() -> Set<String> {
    var words: Set<String> = []
    for (index, token) in text.tokens.enumerated()
    where token.isWord && !token.isCapital && token.features.isEmpty {
      words.insert(text.folded(index))
    }
    return words
  }

  /// Words with a capital inside a sentence: names, most of them.
  private func innerCapitals() -> Set<String> {
    var words: Set<String> = []
    for sentence in text.sentences {
      for index in sentence.tokens.dropFirst()
      where text.tokens[index].isCapital && text.tokens[index - 1].isWord {
        words.insert(text.folded(index))
      }
    }
    return words
  }

  private func joins(_ index: Int, limit: Int) -> Bool {
    let token = text.tokens[index]
    if token.isMark("&") {
      return index + 1 < limit && text.tokens[index + 1].isCapital
    }
    guard token.isWord else { return false }
    if token.isCapital {
      // A day or a month behind a name is no part of it.
      return !token.features.has(.time) || token.features.has(.firstName)
    }
    return token.features.has(.particle) && index + 1 < limit
      && (text.tokens[index + 1].isCapital || text.tokens[index + 1].features.has(.particle))
      || index + 1 < limit && parser.joinsOrganisation(index)
  }

  private func isFollowedBySpeech(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .possessive || next.isFiniteCue && next.features.has(.speech)
  }

  private func isName(_ core: Range<Int>, _ lower: Set<String>, _ inner: Set<String>) -> Bool {
    guard core.count == 1 else { return true }
    let token = text.tokens[core.lowerBound]
    if token.isAllCaps { return token.range.count > 1 }
    // `Ava, Mo.`: a state or a title cut short.
    if token.features.has(.abbreviation), text.bytes[token.range.end - 1] == UInt8(ascii: ".") {
      return false
    }
    // `from April`: a month, unless somebody's surname.
    if token.features.has(.time), !text.surnames.contains(text.folded(core.lowerBound)) {
      return false
    }
    let isInitial =
      text.sentences[text.sentenceOf[core.lowerBound]].tokens.lowerBound
      == core.lowerBound
    let features = token.features
    if features.has(.closed.union([.determiner, .possessive, .pronoun, .time])),
      !features.has(.firstName), !parser.isSpeaker(core.lowerBound)
    {
      return false
    }
    if isInitial {
      if features.has(.cue) && !features.has(.firstName) { return false }
      if lower.contains(text.folded(core.lowerBound)) { return false }
      // The capital may be the sentence's: some other sign of a name is asked for.
      return features.has(.firstName) || inner.contains(text.folded(core.lowerBound))
        || isFollowedBySpeech(core.lowerBound) || text.tellsOfPerson(core.upperBound)
    }
    return true
  }
}
