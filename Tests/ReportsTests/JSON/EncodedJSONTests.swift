import AsQuoted
import Foundation
import Testing

@testable import Reports

/// What `verify` and `find` write bit by bit is what Foundation's encoder makes of the same values.
struct EncodedJSONTests {
  private func reencoded(_ text: String, _ encode: (JSONValue) -> String) throws -> String {
    encode(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)))
  }

  private func expectEncoded(_ text: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let lines = try reencoded(text) { JSONText.indented($0) }
    // Of the report itself some keys stand behind the pages.
    #expect(
      text.split(separator: "\n").sorted() == lines.split(separator: "\n").sorted(),
      sourceLocation: sourceLocation
    )
    #expect(pages(text) == pages(lines), sourceLocation: sourceLocation)
  }

  /// The lines from the pages' array on to its end.
  private func pages(_ text: String) -> [Substring] {
    let lines = text.split(separator: "\n")
    let start = lines.firstIndex { $0.hasPrefix("  \"pages\" : [") } ?? 0
    let end = lines[start...].firstIndex { $0.hasPrefix("  ]") } ?? lines.endIndex
    return Array(lines[start..<end])
  }

  @Test func theReportIsThatOfTheEncoder() throws {
    let pages = try SampleVerifications.pages()
    #expect(pages.count > 1)
    let totals = SampleVerifications.totals(pages)
    try expectEncoded(VerificationFormat.verificationJSON.report(pages, totals, ReportOptions()))
  }

  @Test func theLinesAreThoseOfTheEncoder() throws {
    let pages = try SampleVerifications.pages()
    let totals = SampleVerifications.totals(pages)
    let text = VerificationFormat.verificationJSONLines.report(pages, totals, ReportOptions())
    for line in text.split(separator: "\n") {
      #expect(try reencoded(String(line)) { JSONText.line($0) } == line)
    }
  }

  @Test func whatIsFoundIsThatOfTheEncoder() throws {
    let hits = try SampleVerifications.verification().quotes
    let page = SearchedPage(page: try SamplePages.extraction(), hits: hits)
    var totals = ClaimTotals(try #require(Claim("Nobody asked us")), failOn: .warning)
    totals.add(page)
    try expectEncoded(ClaimFormat.claimJSON.report([page], totals, ReportOptions()))
  }

  @Test func aQuotationIsWrittenAsItIsEncoded() throws {
    let places = ArticlePlaces(try SamplePages.extraction().article)
    let marked = DiffOperation(kind: .delete, text: "“so”\t/", isMarked: true)
    var quotes = try SampleVerifications.verification().quotes
    quotes.append(
      SampleVerifications.quote(
        "q12",
        .elided,
        .elided,
        .same,
        .notice,
        expected: ("so", nil),
        found: nil,
        diff: [marked],
        flags: [.negation]
      )
    )
    for quote in quotes {
      let record = QuoteRecord(quote, places)
      for columns in [nil, 0, 4] {
        var writer = JSONWriter(indentedBy: columns)
        record.write(to: &writer)
        #expect(
          writer.text == columns.map { JSONText.indented(record, by: $0) } ?? JSONText.line(record)
        )
      }
    }
  }
}

/// Any JSON.
private enum JSONValue: Codable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let int = try? container.decode(Int.self) {
      self = .int(int)
    } else if let double = try? container.decode(Double.self) {
      self = .double(double)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let array = try? container.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let bool): try container.encode(bool)
    case .int(let int): try container.encode(int)
    case .double(let double): try container.encode(double)
    case .string(let string): try container.encode(string)
    case .array(let array): try container.encode(array)
    case .object(let object): try container.encode(object)
    }
  }
}
