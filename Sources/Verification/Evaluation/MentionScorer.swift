import AttributionRules
package import GroundTruth
import QuoteSpans

/// Scores an article's quotations and the words that name their speakers against annotated attributions.
///
/// The measure is that of the corpus's `score.py`: a prediction matches a quotation where they share four
/// fifths of their union, marks and white space at the ends left out, one to one and the best first. Its
/// speaker is right where the mention overlaps the annotated source, or, of a source that is no pronoun,
/// where the mention's head is one of the source's words. A prediction is a quotation that stands in no
/// other and that the rules don't take for scare quotes.
package struct MentionScorer: Sendable {
  private static let overlapNeeded = 0.8

  /// A scorer.
  package init() {}

  /// A predicted quotation, or a paragraph of it, without marks.
  private struct Piece {
    let quotation: PredictedArticle.Quotation
    let range: Range<Int>
  }

  /// Scores an article; both sides must have the same text.
  package func score(_ gold: AnnotatedArticle, _ predicted: PredictedArticle) -> ArticleEvaluation {
    let text = gold.text
    let pieces = pieces(predicted, text)
    let ranges = pieces.map(\.range)
    func trimmed(_ ranges: [Range<Int>]) -> [Range<Int>] { ranges.map { trim($0, text) } }
    let golds = trimmed(gold.quotations.map { text.scalars(of: $0.range) })
    let negatives = trimmed(gold.negatives.map(text.scalars(of:)))
    let found = matches(ranges, Array(ranges.indices), golds)
    let rest = ranges.indices.filter { found[$0] == nil }
    let ignored = matches(ranges, rest, trimmed(gold.ambiguous.map(text.scalars(of:))))
    let taken = matches(ranges, rest, negatives)

    var counts = MentionCounts()
    var answers: [JudgedAnswer] = []
    var errors: [Misjudgement] = []
    counts.detection.right = found.count
    counts.detection.predicted = pieces.count - ignored.count
    counts.detection.gold = golds.count
    counts.endToEnd.predicted = pieces.count - ignored.count
    counts.ignored = ignored.count
    counts.negatives = negatives.count
    counts.negativesTaken = taken.count
    counts.speakers = pieces.count { $0.quotation.namesSpeaker }
    for index in rest where ignored[index] == nil {
      let piece = pieces[index]
      if piece.quotation.hasSpeaker {
        answers.append(JudgedAnswer(piece.quotation.attribution, .noSpeech))
      }
      errors.append(
        Misjudgement(
          taken[index] == nil ? .spurious : .notSpeech,
          at: piece.range,
          in: text,
          found: piece.quotation.attribution
        )
      )
    }
    var predictions: [Int: Int] = [:]
    for (piece, number) in found { predictions[number] = piece }
    for (number, quotation) in gold.quotations.enumerated() {
      let hit = predictions[number].map { pieces[$0].quotation }
      let isShort = text.scalars[golds[number]].corpusWords.count <= 4
      let size = MentionCounts.Kind(gold: 1, matched: hit == nil ? 0 : 1)
      if isShort { counts.short.add(size) } else { counts.long.add(size) }
      func error(_ kind: Misjudgement.Kind) {
        errors.append(
          Misjudgement(
            kind,
            at: golds[number],
            in: text,
            expected: quotation.source?.text,
            mentionKind: quotation.kind?.rawValue,
            found: hit?.attribution
          )
        )
      }
      if hit == nil { error(.notFound) }
      guard let source = quotation.source, let kind = quotation.kind else {
        if hit != nil { counts.endToEnd.predicted -= 1 }
        continue
      }
      let isRight = hit.map { self.isRight($0, predicted, source, kind, text) } ?? false
      counts.endToEnd.gold += 1
      if isRight { counts.endToEnd.right += 1 }
      counts.kinds[kind, default: MentionCounts.Kind()].add(
        MentionCounts.Kind(gold: 1, matched: hit == nil ? 0 : 1, right: isRight ? 1 : 0)
      )
      guard let hit else { continue }
      if hit.hasSpeaker {
        answers.append(JudgedAnswer(hit.attribution, isRight ? .right : .wrong))
      }
      if !isRight { error(hit.namesSpeaker ? .wrongSpeaker : .noSpeaker) }
    }
    return ArticleEvaluation(
      id: gold.id,
      counts: .mentions(counts),
      answers: answers,
      errors: errors
    )
  }

  // MARK: - Places

  private func pieces(_ predicted: PredictedArticle, _ text: ScalarText) -> [Piece] {
    predicted.quotations.flatMap { quotation -> [Piece] in
      guard !quotation.isNested, quotation.attribution.form != .scare,
        let range = quotation.range?.clamped(to: 0..<text.count)
      else { return [] }
      return paragraphs(range, text).map { Piece(quotation: quotation, range: trim($0, text)) }
    }
  }

  /// The parts of a range between white space that holds a line end; where there is none, the whole.
  private func paragraphs(_ range: Range<Int>, _ text: ScalarText) -> [Range<Int>] {
    // White space beside a line end goes with it, of whatever kind.
    let lines = text.scalars[range].split(separator: "\n").map { line in
      let line = line.startIndex > range.lowerBound ? line.drop(while: \.isCorpusSpace) : line
      guard line.endIndex < range.upperBound else { return line }
      return line[..<((line.lastIndex { !$0.isCorpusSpace } ?? line.startIndex - 1) + 1)]
    }
    guard lines.count > 1 else { return [range] }
    return lines.filter { !$0.allSatisfy(\.isGoldEdge) }.map { $0.startIndex..<$0.endIndex }
  }

  /// A range without marks and white space at its ends; where it holds nothing else, as it is.
  private func trim(_ range: Range<Int>, _ text: ScalarText) -> Range<Int> {
    let slice = text.scalars[range]
    guard let start = slice.firstIndex(where: { !$0.isGoldEdge }),
      let last = slice.lastIndex(where: { !$0.isGoldEdge })
    else { return range }
    return start..<last + 1
  }

  /// Which of some predictions match which of the others' ranges, the best pairs first.
  private func matches(
    _ predictions: [Range<Int>],
    _ candidates: [Int],
    _ golds: [Range<Int>]
  ) -> [Int: Int] {
    var pairs: [(overlap: Double, gold: Int, prediction: Int)] = []
    for prediction in candidates {
      for (gold, range) in golds.enumerated() where range.overlaps(predictions[prediction]) {
        let overlap = overlap(range, predictions[prediction])
        if overlap >= Self.overlapNeeded { pairs.append((overlap, gold, prediction)) }
      }
    }
    pairs.sort {
      $0.overlap != $1.overlap
        ? $0.overlap > $1.overlap : ($0.gold, $0.prediction) < ($1.gold, $1.prediction)
    }
    var matched: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in pairs where matched[pair.prediction] == nil && !taken.contains(pair.gold) {
      matched[pair.prediction] = pair.gold
      taken.insert(pair.gold)
    }
    return matched
  }

  private func overlap(_ one: Range<Int>, _ other: Range<Int>) -> Double {
    let common = one.clamped(to: other).count
    return share(common, one.count + other.count - common)
  }

  // MARK: - Sources

  private func isRight(
    _ quotation: PredictedArticle.Quotation,
    _ predicted: PredictedArticle,
    _ source: AnnotatedWords,
    _ kind: SourceKind,
    _ text: ScalarText
  ) -> Bool {
    let attribution = quotation.attribution
    if let mention = attribution.mention {
      let range = predicted.text.scalars(of: mention.range)
      let overlaps = source.ranges.map(text.scalars(of:)).contains {
        range.lowerBound < $0.upperBound && $0.lowerBound < range.upperBound
      }
      if overlaps { return true }
    }
    guard kind != .pronoun, let name = attribution.mention?.text ?? attribution.speaker?.name,
      let head = MentionWords.head(Array(name.unicodeScalars))
    else { return false }
    return MentionWords.words(Array(source.text.unicodeScalars)).contains(head)
  }
}

extension PredictedArticle.Quotation {
  /// Whether the rules name somebody, by a mention or at least by a name.
  fileprivate var namesSpeaker: Bool { attribution.mention != nil || hasSpeaker }
}

extension Unicode.Scalar {
  /// What doesn't count at the ends of a quotation: marks, and the usual white space.
  fileprivate var isGoldEdge: Bool {
    switch self {
    case "\"", "'", "“", "”", "‘", "’", "„", "‟", "«", "»", "`", " ", "\t", "\r", "\n", "\u{A0}":
      true
    default: false
    }
  }
}
