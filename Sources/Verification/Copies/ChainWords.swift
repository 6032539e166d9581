import ArticleExtraction
import AttributionRules
import GroundTruth

/// Tells what became of a quotation's words from one copy to another.
struct ChainWords {
  /// A change of words.
  struct Change {
    let wording: Wording
    let flags: [Flag]
    let diff: [DiffOperation]

    /// How grave it is.
    var severity: Severity {
      // Words of which no half stayed are altered too.
      Verdict(wording: wording, speaker: .same).severity(flags: flags) ?? .notice
    }
  }

  /// Names that, changed, are worth a second look.
  let names: [String]

  /// How the words of a copy differ from former ones; nil where only typography does.
  func change(from former: String, to quote: QuoteVerification) -> Change? {
    switch quote.wording {
    case .exact, .missing, .unquoted: nil
    case .altered: change(from: former, to: quote.found?.text ?? "")
    case .elided, .truncated, .extended:
      Change(wording: quote.wording, flags: quote.flags, diff: quote.diff)
    }
  }

  /// How words differ from former ones, which may have little in common; nil where only typography differs.
  func change(from former: String, to text: String) -> Change? {
    var vocabulary = Vocabulary()
    let (old, new) = (Phrase(former, &vocabulary), Phrase(text, &vocabulary))
    var wording = Comparison(truth: old, page: new, vocabulary)?.wording ?? .altered
    guard wording != .exact else { return nil }
    // Words that the former copy marked as left out stand there again.
    let isFilled = Comparison(truth: new, page: old, vocabulary)?.wording == .elided
    if wording == .altered, isFilled { wording = .elided }
    let diff = WordDiff(truth: old, page: new, wording: wording, vocabulary)
    let flags = ChangeFlags(names: names, vocabulary: vocabulary)
      .flags(of: diff, wording: wording)
    return Change(wording: wording, flags: flags, diff: diff.operations)
  }

  /// The quotations of one copy without those that repeat another of them, whole or an unbroken run:
  /// headlines, captions, pull quotes. In the article's own sentences a repeat that is given to somebody else
  /// is none.
  func withoutRepeats(_ found: [FoundQuotation]) -> [FoundQuotation] {
    var vocabulary = Vocabulary()
    let phrases = found.map { Phrase($0.text, &vocabulary) }
    let order = found.indices.sorted { left, right in
      (Self.isProse(found[left]) ? 0 : 1, -phrases[left].words.count, left)
        < (Self.isProse(found[right]) ? 0 : 1, -phrases[right].words.count, right)
    }
    var kept: [Int] = []
    for number in order {
      let isRepeat = kept.contains { other in
        (!Self.isProse(found[number]) || Self.mayHaveOneSpeaker(found[number], found[other]))
          && runStart(of: phrases[number], in: phrases[other], vocabulary) != nil
      }
      if !isRepeat { kept.append(number) }
    }
    return kept.sorted().map { found[$0] }
  }

  private static func isProse(_ found: FoundQuotation) -> Bool {
    found.block.isBody && found.block != .heading
  }

  private static func mayHaveOneSpeaker(_ left: FoundQuotation, _ right: FoundQuotation) -> Bool {
    guard let one = left.speaker, let other = right.speaker else { return true }
    return SpeakerName(one.name) == SpeakerName(other.name)
  }

  /// The number of words of a text.
  static func count(_ text: String) -> Int {
    var vocabulary = Vocabulary()
    return Phrase(text, &vocabulary).words.count
  }
}
