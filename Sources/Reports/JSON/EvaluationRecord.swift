import AttributionRules
import GroundTruth
import QuoteSpans
import Verification

/// What `evaluate` writes in JSON of a corpus.
struct EvaluationRecord: Encodable {
  let schema = "asquoted/evaluation/1"
  let tool = ToolRecord()
  let corpus: Corpus
  let scores: Scores?
  let kinds: [String: KindRecord]
  let rules: [RuleRecord]
  let worst: [String]

  struct Corpus: Encodable {
    let path: String
    let part: Nullable<String>
    let articles: Int
    let scored: Int
    let unusable: Int
    let sha256: String
  }

  enum Scores: Encodable {
    case speakers(SpeakerScoresRecord)
    case mentions(MentionScoresRecord)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .speakers(let record): try record.encode(to: encoder)
      case .mentions(let record): try record.encode(to: encoder)
      }
    }
  }

  init(_ report: EvaluationReport) {
    let evaluation = report.evaluation
    corpus = Corpus(
      path: report.corpus.path,
      part: Nullable(report.corpus.part),
      articles: report.corpus.articles,
      scored: evaluation.articles,
      unusable: evaluation.unusable,
      sha256: report.sha256
    )
    var kinds: [String: KindRecord] = [:]
    switch evaluation.counts {
    case .speakers(let counts)?:
      scores = .speakers(SpeakerScoresRecord(counts, articles: evaluation.articles))
      for (kind, counts) in counts.kinds {
        kinds[kind.rawValue] = KindRecord(
          quotations: counts.gold,
          found: counts.found,
          right: counts.right
        )
      }
    case .mentions(let counts)?:
      scores = .mentions(MentionScoresRecord(counts, articles: evaluation.articles))
      for (kind, counts) in counts.kinds {
        kinds[kind.rawValue] = KindRecord(
          quotations: counts.gold,
          found: counts.matched,
          right: counts.right
        )
      }
    case nil: scores = nil
    }
    self.kinds = kinds
    rules = evaluation.rules.rules.map { id, score in
      RuleRecord(
        rule: id,
        given: score.given,
        right: score.right,
        wrong: score.wrong,
        noSpeech: score.noSpeech,
        precision: score.precision.rounded(toPlaces: 4),
        coverage: evaluation.coverage(of: score).rounded(toPlaces: 4)
      )
    }
    worst = evaluation.worst.map(\.id)
  }
}

/// Quotations by the kind of words that name the speaker.
struct KindRecord: Encodable {
  let quotations: Int
  let found: Int
  let right: Int
}

/// How often a rule's answers were right.
struct RuleRecord: Encodable {
  let rule: String
  let given: Int
  let right: Int
  let wrong: Int
  let noSpeech: Int
  let precision: Double
  let coverage: Double
}

/// An article and its mistakes.
struct ArticleScoreRecord: Encodable {
  let id: String
  let quotations: Int
  let right: Int
  let wrongSpeakers: Int
  let problem: Nullable<String>
  /// Left out unless they are asked for.
  let errors: [MisjudgementRecord]?

  init(_ article: ArticleEvaluation, showsErrors: Bool) {
    id = article.id
    quotations = article.right.gold
    right = article.right.right
    wrongSpeakers = article.wrongGiven
    problem = Nullable(article.problem)
    errors = showsErrors ? article.errors.map(MisjudgementRecord.init) : nil
  }
}

/// A mistake with all that is known of it.
struct MisjudgementRecord: Encodable {
  struct Step: Encodable {
    let rule: String
    let outcome: String
  }

  let kind: String
  let text: String
  let before: String
  let after: String
  let expected: Nullable<String>
  let mentionKind: Nullable<String>
  let found: Nullable<String>
  let form: Nullable<String>
  let mention: Nullable<String>
  let cue: Nullable<String>
  let rule: Nullable<String>
  let reason: Nullable<String>
  let resolution: Nullable<String>
  let trace: [Step]

  init(_ error: Misjudgement) {
    let found = error.found
    kind = error.kind.rawValue
    text = error.words
    before = error.before
    after = error.after
    expected = Nullable(error.expected)
    mentionKind = Nullable(error.mentionKind)
    self.found = Nullable(found?.speaker?.name)
    form = Nullable(found?.form.rawValue)
    mention = Nullable(found?.mention?.text)
    cue = Nullable(found?.cue?.text)
    rule = Nullable(found?.rule)
    reason = Nullable(found?.reason)
    resolution = Nullable(found?.resolution)
    trace = (found?.trace ?? []).map { Step(rule: $0.rule, outcome: $0.outcome) }
  }
}
