import GroundTruth
import Verification

extension EvaluationFormat {
  /// For a person: with errors, a paragraph for each; then the figures in tables.
  package static var evaluationText: EvaluationFormat {
    EvaluationFormat(
      identifier: "text",
      summary: "for a person, the default",
      page: { article, options in
        guard options.showsErrors else { return "" }
        return MisjudgementText(Ink(hasColour: options.hasColour)).text(article)
      },
      end: { report, options in
        EvaluationText(report, Ink(hasColour: options.hasColour)).text
      }
    )
  }
}

/// The figures of a corpus, as text.
private struct EvaluationText {
  private static let labelWidth = 14

  let report: EvaluationReport
  let evaluation: CorpusEvaluation
  let ink: Ink

  init(_ report: EvaluationReport, _ ink: Ink) {
    self.report = report
    evaluation = report.evaluation
    self.ink = ink
  }

  var text: String {
    let part = report.corpus.part.map { ", part \($0)" } ?? ""
    let unusable = evaluation.unusable > 0 ? ", \(evaluation.unusable) of them unusable" : ""
    var text = "\(ink.bold(report.corpus.path.onOneLine))\(part): \(evaluation.articles) of"
    text += " \(report.corpus.articles) articles\(unusable); sha256 \(report.sha256)\n\n"
    switch evaluation.counts {
    case .speakers(let counts)?: text += scores(counts)
    case .mentions(let counts)?: text += scores(counts)
    case nil: return text + "nothing was scored\n"
    }
    return text + rules + worst
  }

  // MARK: - Scores

  private func scores(_ counts: SpeakerCounts) -> String {
    let speech = counts.speech
    var text = ""
    func line(_ name: String, _ value: Double, _ part: Int, _ whole: Int, _ meaning: String) {
      text += "\(name.padded(to: Self.labelWidth))\(value.decimals(4))"
      text += "   \(part) of \(whole) \(meaning)\n"
    }
    line("found", counts.found, speech.found, speech.gold, "quotations found")
    line("who", counts.who, speech.right, speech.gold, "quotations with the right speaker")
    line("who|found", counts.whoOfFound, speech.right, speech.found, "found with the right speaker")
    line("who|given", counts.whoOfGiven, counts.rightGiven, counts.allGiven, "given speakers right")
    line(
      "false",
      counts.falseShare,
      counts.falseSpeakers,
      counts.negatives,
      "scare quotes, titles and the like given a speaker"
    )
    text += "\("foreign".padded(to: Self.labelWidth))\(counts.foreign)"
    text += " speakers given to words that no label is about\n\n"
    var rows = [["named by", "quotations", "found", "right", "who"]]
    for kind in QuotationLabel.MentionKind.allCases {
      guard let counts = counts.kinds[kind] else { continue }
      rows.append(
        [kind.rawValue] + [counts.gold, counts.found, counts.right].map(String.init)
          + [counts.who.decimals(4)]
      )
    }
    return text + table(rows)
  }

  private func scores(_ counts: MentionCounts) -> String {
    var rows = [["", "precision", "recall", "F1", "right", "predicted", "gold"]]
    for (name, balance) in [("detection", counts.detection), ("end to end", counts.endToEnd)] {
      rows.append(
        [name] + [balance.precision, balance.recall, balance.f1].map { $0.decimals(3) }
          + [balance.right, balance.predicted, balance.gold].map(String.init)
      )
    }
    var text = table(rows)
    text +=
      "recall of quotations of up to four words \(counts.short.recall.decimals(3)), of longer ones"
    text += " \(counts.long.recall.decimals(3)); scare quotes and titles taken for quotations:"
    text += " \(counts.negativesTaken) of \(counts.negatives)\n\n"
    rows = [["named by", "quotations", "found", "right", "accuracy", "of found"]]
    let kinds = SourceKind.allCases.map { ($0.rawValue, counts.kinds[$0] ?? MentionCounts.Kind()) }
    for (name, kind) in kinds + [("all", counts.all)] {
      rows.append(
        [name] + [kind.gold, kind.matched, kind.right].map(String.init)
          + [kind.accuracy.decimals(3), kind.givenDetection.decimals(3)]
      )
    }
    return text + table(rows)
  }

  private var rules: String {
    var rows = [["rule", "given", "right", "wrong", "no speech", "precision", "coverage"]]
    for (id, score) in evaluation.rules.rules {
      rows.append(
        [id] + [score.given, score.right, score.wrong, score.noSpeech].map(String.init)
          + [score.precision.decimals(4), evaluation.coverage(of: score).decimals(4)]
      )
    }
    return table(rows)
  }

  private var worst: String {
    guard !evaluation.worst.isEmpty else { return "" }
    var rows = [["worst articles", "wrong speakers", "mistakes", "right", "quotations"]]
    for article in evaluation.worst {
      let right = article.right
      rows.append(
        [article.id.onOneLine]
          + [article.wrongGiven, article.errors.count, right.right, right.gold].map(String.init)
      )
    }
    let table = table(rows)
    return String(table.dropLast())
  }

  /// Rows below their heads, the first column to the left, numbers to the right; and an empty line.
  private func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0
    }
    var text = ""
    for (number, row) in rows.enumerated() {
      let cells = row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + gap : gap + cell
      }
      let line = cells.joined(separator: "  ")
      text += (number == 0 ? ink.faint(line) : line) + "\n"
    }
    return text + "\n"
  }
}
