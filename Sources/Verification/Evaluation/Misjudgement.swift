package import AttributionRules
import GroundTruth

/// One quotation that the rules and the annotators see differently.
package struct Misjudgement: Hashable, Sendable {
  /// What is wrong, the worst first.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Somebody else is given.
    case wrongSpeaker = "wrong speaker"
    /// Somebody is given for words in marks that quote nobody.
    case notSpeech = "given to no speech"
    /// Somebody is given for words that no annotator marked.
    case foreign = "given to no label"
    /// Nobody is given.
    case noSpeaker = "no speaker"
    /// The quotation is not found, or not with these borders.
    case notFound = "not found"
    /// What is found as a quotation is none, or has other borders.
    case spurious
  }

  /// What is wrong.
  package let kind: Kind
  /// The words in question.
  package let words: String
  /// Some words before them, and behind.
  package let before: String
  package let after: String
  /// Who said it, or what the annotators say instead; nil where they don't tell.
  package let expected: String?
  /// What kind of words name the speaker; nil where nobody is quoted.
  package let mentionKind: String?
  /// What the rules say; nil where they have no such quotation.
  package let found: Attribution?

  /// A misjudgement of words in a text; `range` counts its scalars.
  init(
    _ kind: Kind,
    at range: Range<Int>,
    in text: ScalarText,
    expected: String? = nil,
    mentionKind: String? = nil,
    found: Attribution? = nil
  ) {
    let context = Self.context(range, text)
    self.kind = kind
    words = text.words(range)
    before = context.before
    after = context.after
    self.expected = expected
    self.mentionKind = mentionKind
    self.found = found
  }

  /// The words around a range, about so many scalars on either side, cut between words.
  private static func context(
    _ range: Range<Int>,
    _ text: ScalarText,
    reach: Int = 110
  ) -> (before: String, after: String) {
    var start = max(0, range.lowerBound - reach)
    if start > 0 {
      while start < range.lowerBound, !text.scalars[start].isCorpusSpace { start += 1 }
    }
    var end = min(text.count, range.upperBound + reach)
    if end < text.count {
      while end > range.upperBound, !text.scalars[end - 1].isCorpusSpace { end -= 1 }
    }
    return (text.words(start..<range.lowerBound), text.words(range.upperBound..<end))
  }
}
