import AttributionRules
import QuoteSpans

/// Truths as tables of comma-separated values: a line for each quotation, its speaker written out.
public enum TruthCSV {
  /// The columns, in order.
  package static let columns = [
    "id", "text", "speaker", "speaker_name", "speaker_kind", "speaker_aliases", "form", "cue",
    "via",
    "note", "status", "prefix", "suffix",
  ]

  /// A truth's quotations as a table; aliases stand in one cell, with ` | ` between them.
  public static func text(_ truth: Truth) -> String {
    let rows = truth.quotes.map { quote in
      let speaker = quote.speaker.flatMap(truth.speaker)
      return [
        quote.id, quote.text, quote.speaker ?? "", speaker?.name ?? "",
        speaker?.kind.rawValue ?? "",
        joined(speaker?.aliases ?? []), quote.form?.rawValue ?? "", quote.cue ?? "",
        quote.via ?? "", quote.note ?? "", quote.status.rawValue, quote.prefix ?? "",
        quote.suffix ?? "",
      ]
    }
    return CSVText.text([columns] + rows)
  }

  /// What of a truth a table can't carry, in plain words; empty where it carries all.
  public static func losses(of truth: Truth) -> [String] {
    var losses: [String] = []
    if truth.article != TruthArticle() { losses.append("article") }
    if truth.curated != Curation() { losses.append("curated") }
    if truth.covers != .all { losses.append("covers: \(truth.covers.rawValue)") }
    if !truth.pages.isEmpty { losses.append("pages") }
    let used = Set(truth.quotes.compactMap(\.speaker))
    let unused = truth.speakers.filter { !used.contains($0.id) }.map(\.id)
    if !unused.isEmpty {
      losses.append("speakers without a quotation (\(unused.joined(separator: ", ")))")
    }
    let first = truth.quotes.compactMap(\.speaker).reduce(into: [String]()) { order, id in
      if !order.contains(id) { order.append(id) }
    }
    if truth.speakers.map(\.id).filter(used.contains) != first {
      losses.append("the order of the speakers")
    }
    return losses
  }

  static func joined(_ aliases: [String]) -> String {
    aliases.map { $0.replacing("\\", with: "\\\\").replacing("|", with: "\\|") }
      .joined(separator: " | ")
  }

  static func aliases(_ cell: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in cell {
      if isEscaped {
        parts[parts.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { part in
      let head = part.drop { $0 == " " }
      return String(head.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
