import AttributionRules
import Foundation
import TextModel

/// Reads labels of who said what: JSON Lines, an article a line.
///
/// A line is `{"id", "speakers": {key: {"name", "aliases", "kind"}}, "labels": [{"start", "end",
/// "type", "speaker", "mention"}]}`. `id` is the name of the article's text file, offsets are Unicode
/// scalars of that text, quotation marks taken in; other keys are not read.
package enum SpeakerLabelReader {
  /// The articles of a file whose bytes are given; `path` names it in messages.
  ///
  /// - Throws: At the first line that is no such record.
  package static func read(_ bytes: [UInt8], path: String) throws(CorpusError) -> [LabelRecord] {
    var records: [LabelRecord] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      records.append(try record(Data(line), path: path, line: index + 1))
    }
    guard !records.isEmpty else {
      throw CorpusError(path, "holds no labels; expected a line of JSON for each article")
    }
    return records
  }

  private static func record(
    _ data: Data,
    path: String,
    line: Int
  ) throws(CorpusError) -> LabelRecord {
    let article: Line
    do {
      article = try JSONDecoder().decode(Line.self, from: data)
    } catch let error as DecodingError {
      throw CorpusError(path, line: line, error.inPlainWords)
    } catch {
      throw CorpusError(path, line: line, "no JSON that can be read; mend or remove the line")
    }
    var speakers: [String: LabelledSpeaker] = [:]
    for (key, speaker) in article.speakers {
      let name = "the kind of speaker \(key)"
      speakers[key] = LabelledSpeaker(
        name: speaker.name,
        aliases: speaker.aliases ?? [],
        kind: try choice(speaker.kind, name, path, line)
      )
    }
    var labels: [LabelRecord.Label] = []
    for (index, label) in article.labels.enumerated() {
      if let key = label.speaker, speakers[key] == nil {
        let message = "label \(index + 1) names speaker \(key), whom the line's speakers don't have"
        throw CorpusError(path, line: line, message)
      }
      labels.append(
        LabelRecord.Label(
          scalarStart: label.start,
          scalarEnd: label.end,
          purpose: try choice(label.type, "the type of label \(index + 1)", path, line),
          speaker: label.speaker,
          mention: label.mention
        )
      )
    }
    return LabelRecord(
      id: article.id,
      path: path,
      line: line,
      speakers: speakers,
      labels: labels
    )
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ word: String,
    _ name: String,
    _ path: String,
    _ line: Int
  ) throws(CorpusError) -> Value {
    if let value = Value(rawValue: word) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw CorpusError(path, line: line, "\(name) is '\(word)'; expected one of \(known)")
  }

  private struct Line: Decodable {
    struct Speaker: Decodable {
      let name: String
      let aliases: [String]?
      let kind: String
    }

    struct Label: Decodable {
      let start: Int
      let end: Int
      let type: String
      let speaker: String?
      let mention: String?
    }

    let id: String
    let speakers: [String: Speaker]
    let labels: [Label]
  }
}

/// A line of labels, whose places are not yet looked up in the article's text.
package struct LabelRecord: Hashable, Sendable {
  struct Label: Hashable, Sendable {
    let scalarStart: Int
    let scalarEnd: Int
    let purpose: QuotationLabel.Purpose
    let speaker: String?
    let mention: String?
  }

  /// The name of the article's text file.
  package let id: String
  /// The file that the line is of.
  package let path: String
  /// The line's number, from 1.
  package let line: Int
  let speakers: [String: LabelledSpeaker]
  let labels: [Label]

  /// The labels at their places in the article's text.
  ///
  /// - Throws: If an offset is outside the text.
  package func placed(in text: ScalarText) throws(CorpusError) -> LabelledArticle {
    var placed: [QuotationLabel] = []
    for (index, label) in labels.enumerated() {
      let (start, end) = (label.scalarStart, label.scalarEnd)
      guard 0 <= start, start < end, end <= text.count else {
        let message =
          "label \(index + 1) of \(id) stands at \(start) to \(end); expected a place in its text,"
          + " which has \(text.count) characters"
        throw CorpusError(path, line: line, message)
      }
      placed.append(
        QuotationLabel(
          range: text.bytes(of: start..<end),
          purpose: label.purpose,
          speaker: label.speaker,
          mention: label.mention
        )
      )
    }
    return LabelledArticle(id: id, text: text, speakers: speakers, labels: placed)
  }
}

extension DecodingError {
  /// What is wrong with a record, and where in it.
  fileprivate var inPlainWords: String {
    switch self {
    case .keyNotFound(let key, let context):
      return "\(place(context)) has no '\(key.stringValue)': add it"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(place(context)) is of the wrong type or null"
    default:
      return "no JSON that can be read; mend or remove the line"
    }
  }

  private func place(_ context: Context) -> String {
    let keys = context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }
    return keys.isEmpty ? "the record" : String(keys.joined().drop { $0 == "." })
  }
}
