import TextModel

/// Whose deed a clause tells with which a sentence opens: `After calling it “…,” Lee left`, `In an effort
/// to explain “…,” Lee left`.
extension CueFinder {
  /// How long a dateline may be, in tokens: `DOVER, Del. —`.
  private static let longestDateline = 6
  /// How far into its sentence such an infinitive may stand, in tokens: `In a last effort to |explain|`.
  private static let longestPurpose = 6

  /// `After calling it “a farce,” |Lee| left`: the subject of the clause that follows one with which the
  /// sentence opens.
  func follower(of gerund: Int, limit: Int, sentence: Range<Int>) -> NounPhrase? {
    guard limit == sentence.lowerBound, gerund + 1 < sentence.upperBound,
      tokens[gerund].features.has(.speech) && !isTitle(gerund + 1)
        || tokens[gerund + 1].quotation == nil,
      (behindDateline(limit, before: gerund)..<gerund).allSatisfy({
        tokens[$0].features.has([.preposition, .subordinator, .conjunction, .adverb])
          || tokens[$0].isMark(",")
      })
    else { return nil }
    return subjectBehindComma(gerund, sentence: sentence)
  }

  /// Whose purpose an infinitive tells with which a sentence opens: `In an effort to explain “…,” |Lee| left`.
  func purpose(_ verb: Int, limit: Int, sentence: Range<Int>) -> NounPhrase? {
    guard limit == sentence.lowerBound, verb - limit <= Self.longestPurpose,
      tokens[verb].features.has([.speech, .report]),
      tokens[limit].features.has([.preposition, .to]),
      (limit..<verb).allSatisfy({
        tokens[$0].isWord && ($0 == limit || !tokens[$0].isCapital)
          && !tokens[$0].features.has([.subject, .auxiliary, .past])
      })
    else { return nil }
    return subjectBehindComma(verb, sentence: sentence)
  }

  /// The subject of the clause behind the first comma, in marks or not, after a place.
  func subjectBehindComma(_ place: Int, sentence: Range<Int>) -> NounPhrase? {
    guard
      let comma = (place..<sentence.upperBound).first(where: { index in
        tokens[index].isMark(",") || text.endsWithComma(index)
      }),
      let phrase = phrases.phrase(startingAt: comma + 1, limit: sentence.upperBound),
      phrase.kind != .nominal || tokens[phrase.head].features.has(Self.sources)
        || tokens[comma + 1].features.has(.determiner),
      phrase.tokens.upperBound < sentence.upperBound,
      tokens[phrase.tokens.upperBound].isWord || tokens[phrase.tokens.upperBound].isMark(",")
    else { return nil }
    return subjects.named(phrase, limit: sentence.upperBound)
  }

  /// `After singing |“Rain on Me,”|`: few words with a capital.
  private func isTitle(_ index: Int) -> Bool {
    guard let number = tokens[index].quotation else { return false }
    return QuotationContext.wordCount(text, text.quotations[number]) <= 4
      && text.firstScalar(ofQuotation: number).map(\.isUpper) ?? false
  }

  /// Where a sentence begins behind the place from which it is filed.
  private func behindDateline(_ start: Int, before end: Int) -> Int {
    let opening = start..<min(end, start + Self.longestDateline)
    guard tokens[start].isCapital, let dash = opening.first(where: { tokens[$0].isMark("—") })
    else {
      return start
    }
    return dash + 1
  }
}
