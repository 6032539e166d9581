import AttributionRules
package import GroundTruth

/// Scores the speakers of an article's quotations against labels of who said what.
///
/// The measure is that of `who_said.py`, which comes with the labels: a labelled stretch is found where a
/// predicted one has four fifths of their union in common; lengths count Unicode scalars, marks and
/// punctuation at the ends don't count; a quotation over several lines is one stretch for each.
package struct SpeakerScorer: Sendable {
  /// Where predicted quotations are looked for in the labelled text.
  package enum Matching: Hashable, Sendable {
    /// At their offsets: the rules read the same text.
    case offsets
    /// By their words: the rules read another text, as that of the article's page.
    case words
  }

  private static let overlapNeeded = 0.8

  /// Where predicted quotations are looked for.
  package let matching: Matching

  /// A scorer for articles of one corpus.
  package init(matching: Matching) {
    self.matching = matching
  }

  /// A predicted quotation, or one line of it, at its place in the labelled text.
  private struct Located {
    let quotation: PredictedArticle.Quotation
    let range: Range<Int>
  }

  /// Scores an article.
  package func score(_ gold: LabelledArticle, _ predicted: PredictedArticle) -> ArticleEvaluation {
    var tally = Tally()
    let names = SpeakerNames(gold.speakers)
    let (located, lost) = locate(predicted, in: gold.text)
    let spans = gold.labels.map { trim(gold.text.scalars(of: $0.range), gold.text) }
    for quotation in lost where quotation.hasSpeaker {
      tally.counts.addForeign()
      tally.give(quotation, .noSpeech)
      let range = quotation.range ?? 0..<0
      tally.add(Misjudgement(.foreign, at: range, in: predicted.text, found: quotation.attribution))
    }
    for item in located
    where item.quotation.hasSpeaker && !spans.contains(where: { $0.overlaps(item.range) }) {
      tally.counts.addForeign()
      tally.give(item.quotation, .noSpeech)
      tally.add(
        Misjudgement(.foreign, at: item.range, in: gold.text, found: item.quotation.attribution)
      )
    }
    var used: Set<Int> = []
    for (label, span) in zip(gold.labels, spans) where label.purpose != .broken {
      let hit = bestHit(for: span, in: located, except: &used)
      if label.purpose == .speech {
        judge(label, span, hit, gold, names, &tally)
        continue
      }
      tally.counts.addNegative(isGiven: hit?.hasSpeaker ?? false)
      guard let hit, hit.hasSpeaker else { continue }
      tally.give(hit, .noSpeech)
      tally.add(
        Misjudgement(
          .notSpeech,
          at: span,
          in: gold.text,
          expected: label.purpose.rawValue,
          found: hit.attribution
        )
      )
    }
    return ArticleEvaluation(
      id: gold.id,
      counts: .speakers(tally.counts),
      answers: tally.answers,
      errors: tally.errors
    )
  }

  private func judge(
    _ label: QuotationLabel,
    _ span: Range<Int>,
    _ hit: PredictedArticle.Quotation?,
    _ gold: LabelledArticle,
    _ names: SpeakerNames,
    _ tally: inout Tally
  ) {
    let speaker = label.speaker.flatMap { gold.speakers[$0] }
    let kind = label.mentionKind(speaker)
    let isGiven = hit?.hasSpeaker ?? false
    let isRight: Bool =
      if let key = label.speaker {
        names.isName(hit?.attribution.speaker?.name, of: key)
      } else {
        hit != nil && !isGiven
      }
    tally.counts.addSpeech(
      label,
      kind,
      isFound: hit != nil,
      isGiven: isGiven,
      isRight: isRight
    )
    if let hit, isGiven { tally.give(hit, isRight ? .right : .wrong) }
    guard !isRight else { return }
    tally.add(
      Misjudgement(
        hit == nil ? .notFound : isGiven ? .wrongSpeaker : .noSpeaker,
        at: span,
        in: gold.text,
        expected: speaker?.name,
        mentionKind: kind.rawValue,
        found: hit?.attribution
      )
    )
  }

  // MARK: - Places

  /// The predicted quotations in the labelled text, and those that are not in it; without those of
  /// title and captions, which no label is about.
  private func locate(
    _ predicted: PredictedArticle,
    in text: ScalarText
  ) -> (located: [Located], lost: [PredictedArticle.Quotation]) {
    var located: [Located] = []
    var lost: [PredictedArticle.Quotation] = []
    var locator = matching == .words ? QuotationLocator(text) : nil
    for quotation in predicted.quotations {
      // The words in title and captions move no place on: they come behind the body's.
      guard let own = quotation.range else { continue }
      let range =
        locator == nil ? own.clamped(to: 0..<text.count) : locator?.locate(quotation.words)
      guard let range else {
        lost.append(quotation)
        continue
      }
      for line in lines(of: range, text) {
        located.append(Located(quotation: quotation, range: trim(line, text)))
      }
    }
    return (located, lost)
  }

  private func lines(of range: Range<Int>, _ text: ScalarText) -> [Range<Int>] {
    text.scalars[range].split(separator: "\n")
      .filter { !$0.allSatisfy(\.isCorpusSpace) }.map { $0.startIndex..<$0.endIndex }
  }

  private func trim(_ range: Range<Int>, _ text: ScalarText) -> Range<Int> {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isLabelMark || scalar.isCorpusSpace || scalar == "," || scalar == "." || scalar == ";"
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isEdge(text.scalars[start]) { start += 1 }
    while end > start, isEdge(text.scalars[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The unused stretch with the most in common with a label's, if that is enough.
  private func bestHit(
    for span: Range<Int>,
    in located: [Located],
    except used: inout Set<Int>
  ) -> PredictedArticle.Quotation? {
    var best: (overlap: Double, index: Int)?
    for (index, item) in located.enumerated() where !used.contains(index) {
      let overlap = Self.overlap(span, item.range)
      if overlap >= best?.overlap ?? 0 { best = (overlap, index) }
    }
    guard let best, best.overlap >= Self.overlapNeeded else { return nil }
    used.insert(best.index)
    return located[best.index].quotation
  }

  private static func overlap(_ one: Range<Int>, _ other: Range<Int>) -> Double {
    let common = min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound)
    let whole = max(one.upperBound, other.upperBound) - min(one.lowerBound, other.lowerBound)
    return Double(max(0, common)) / Double(max(1, whole))
  }

  // MARK: - Counting

  private struct Tally {
    var counts = SpeakerCounts()
    var answers: [JudgedAnswer] = []
    var errors: [Misjudgement] = []

    mutating func give(
      _ quotation: PredictedArticle.Quotation,
      _ outcome: JudgedAnswer.Outcome
    ) {
      answers.append(JudgedAnswer(quotation.attribution, outcome))
    }

    mutating func add(_ error: Misjudgement) { errors.append(error) }
  }
}
