import Foundation
import GroundTruth
import Verification

/// Scores of speakers, under the keys of `who_said.py` and rounded like there.
struct SpeakerScoresRecord: Encodable {
  let articles: Int
  let speech: Int
  let found: Nullable<Double>
  let who: Nullable<Double>
  let whoOfFound: Nullable<Double>
  let whoOfGiven: Nullable<Double>
  let named: Nullable<Double>
  let pronoun: Nullable<Double>
  let continued: Nullable<Double>
  let foreign: Int
  let negatives: Int
  let falseShare: Nullable<Double>

  private enum CodingKeys: String, CodingKey {
    case articles, speech, found, who, named, pronoun, continued, foreign, negatives
    case whoOfFound = "who|found"
    case whoOfGiven = "who|given"
    case falseShare = "false"
  }

  init(_ counts: SpeakerCounts, articles: Int) {
    func ratio(_ value: Double, of whole: Int) -> Nullable<Double> {
      Nullable(whole == 0 ? nil : value.rounded(toPlaces: 4))
    }
    self.articles = articles
    speech = counts.speech.gold
    found = ratio(counts.found, of: counts.speech.gold)
    who = ratio(counts.who, of: counts.speech.gold)
    whoOfFound = ratio(counts.whoOfFound, of: counts.speech.found)
    whoOfGiven = ratio(counts.whoOfGiven, of: counts.allGiven)
    named = ratio(counts.named.who, of: counts.named.gold)
    pronoun = ratio(counts.pronoun.who, of: counts.pronoun.gold)
    continued = ratio(counts.continued.who, of: counts.continued.gold)
    foreign = counts.foreign
    negatives = counts.negatives
    falseShare = ratio(counts.falseShare, of: counts.negatives)
  }
}

/// Scores of mentions, under the keys of PolNeAR's `score.py`.
struct MentionScoresRecord: Encodable {
  struct Balance: Encodable {
    let precision: Double
    let recall: Double
    let f1: Double
    let right: Int
    let predicted: Int
    let gold: Int

    init(_ balance: MentionCounts.Balance) {
      precision = balance.precision
      recall = balance.recall
      f1 = balance.f1
      right = balance.right
      predicted = balance.predicted
      gold = balance.gold
    }
  }

  struct Kind: Encodable {
    let accuracy: Double
    let givenDetection: Double
    let gold: Int
    let matched: Int
    let right: Int

    private enum CodingKeys: String, CodingKey {
      case accuracy, gold, matched, right
      case givenDetection = "given_detection"
    }

    init(_ kind: MentionCounts.Kind) {
      accuracy = kind.accuracy
      givenDetection = kind.givenDetection
      gold = kind.gold
      matched = kind.matched
      right = kind.right
    }
  }

  let articles: Int
  let detection: Balance
  let recallByLength: [String: Double]
  let negatives: [String: Int]
  let ambiguousIgnored: Int
  let predictionsWithSpeaker: Int
  let attribution: [String: Kind]
  let endToEnd: Balance

  private enum CodingKeys: String, CodingKey {
    case articles, detection, negatives, attribution
    case recallByLength = "recall_by_length"
    case ambiguousIgnored = "ambiguous_ignored"
    case predictionsWithSpeaker = "predictions_with_speaker"
    case endToEnd = "end_to_end"
  }

  init(_ counts: MentionCounts, articles: Int) {
    self.articles = articles
    detection = Balance(counts.detection)
    recallByLength = [
      "1-4 words": counts.short.recall, "5+ words": counts.long.recall,
    ]
    negatives = ["gold": counts.negatives, "taken": counts.negativesTaken]
    ambiguousIgnored = counts.ignored
    predictionsWithSpeaker = counts.speakers
    var attribution = ["all": Kind(counts.all)]
    for kind in SourceKind.allCases {
      attribution[kind.rawValue] = Kind(counts.kinds[kind] ?? MentionCounts.Kind())
    }
    self.attribution = attribution
    endToEnd = Balance(counts.endToEnd)
  }
}

extension Double {
  /// This with so many decimal places, a number between two taken to the even one.
  func rounded(toPlaces places: Int) -> Double {
    Double(decimals(places)) ?? self
  }

  /// This as text with so many decimal places.
  func decimals(_ places: Int) -> String { String(format: "%.\(places)f", self) }
}
