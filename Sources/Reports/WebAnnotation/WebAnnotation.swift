import ArchiveReading
import AsQuoted
import Foundation

/// A quotation as an annotation of the W3C's data model: its target is the words on the page, its bodies
/// say who said them and how that is known.
struct WebAnnotation: Encodable {
  /// The program.
  struct Agent: Encodable {
    let type = "Software"
    let name = ReportBasis.tool
  }

  /// Words about the quotation.
  struct Body: Encodable {
    let type = "TextualBody"
    let purpose: String
    let value: String
    let format = "text/plain"
  }

  /// The words and those around them, or their place.
  struct Selector: Encodable {
    let type: String
    var exact: String?
    var prefix: String?
    var suffix: String?
    var start: Int?
    var end: Int?
  }

  /// The page as it was captured, and the copy that was read.
  struct State: Encodable {
    let type = "TimeState"
    let sourceDate: String
    let cached: String?
  }

  /// The words on the page.
  struct Target: Encodable {
    let source: String
    let selector: [Selector]
    let state: State?
  }

  let id: String
  let type = "Annotation"
  let motivation: String
  let creator = Agent()
  let body: [Body]
  let target: Target

  /// The quotation with a number, from 0.
  init(
    _ number: Int,
    of page: PageExtraction,
    _ quote: QuotedContext.Quote,
    _ places: ArticlePlaces
  ) {
    let attribution = page.attributions.attributions[number]
    id = Self.identifier(["annotation", page.id, page.url ?? "", String(number), quote.exact])
    motivation = attribution.speaker == nil ? "describing" : "identifying"
    body = Self.bodies(attribution)
    let address = page.url.flatMap(AddressText.uri(web:))
    let file = page.path == "-" ? nil : AddressText.uri(path: page.path)
    let date = page.archive.captured.flatMap(Self.dateTime)
    let cached = address == nil ? nil : file
    target = Target(
      // Words from standard input are their own name.
      source: address ?? file ?? Self.identifier(["text", page.article.text]),
      selector: Self.selectors(page, page.quotations[number], quote, places),
      state: date.map { State(sourceDate: $0, cached: cached) }
    )
  }

  private static func bodies(_ attribution: Attribution) -> [Body] {
    var bodies = [Body(purpose: "tagging", value: attribution.form.rawValue)]
    guard let speaker = attribution.speaker else {
      let reason = attribution.reason ?? "no rule fits"
      return bodies + [Body(purpose: "describing", value: "no speaker: \(reason)")]
    }
    bodies.insert(Body(purpose: "identifying", value: speaker.name), at: 0)
    bodies.append(Body(purpose: "tagging", value: speaker.kind.rawValue))
    var notes: [String] = []
    if let mention = attribution.mention { notes.append("mention “\(mention.text)”") }
    if let cue = attribution.cue { notes.append("cue “\(cue.text)”") }
    if let via = attribution.via { notes.append("via \(via)") }
    if let rule = attribution.rule { notes.append("rule \(rule)") }
    if let confidence = attribution.confidence { notes.append("confidence \(confidence)") }
    return notes.isEmpty
      ? bodies : bodies + [Body(purpose: "describing", value: notes.joined(separator: ", "))]
  }

  /// A place is told for plain text only: in a page it would have to count characters that are no article's.
  private static func selectors(
    _ page: PageExtraction,
    _ quotation: Quotation,
    _ quote: QuotedContext.Quote,
    _ places: ArticlePlaces
  ) -> [Selector] {
    let words = Selector(
      type: "TextQuoteSelector",
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix
    )
    let place = places.scalars(quotation.extent)
    guard page.archive.format == "text", let start = place.start.value, let end = place.end.value
    else { return [words] }
    return [words, Selector(type: "TextPositionSelector", start: start, end: end)]
  }

  /// The date as `xsd:dateTime` in UTC, or nil where it is no whole one.
  private static func dateTime(_ text: String) -> String? {
    text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) == nil ? nil : text
  }

  /// The same name for the same parts: a UUID of version 8, made from their SHA-256.
  static func identifier(_ parts: [String]) -> String {
    let digest = ArchiveReader.sha256(Array(parts.joined(separator: "\u{0}").utf8))
    var digits = Array(digest.prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    var text = "urn:uuid:"
    for (number, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(number) { text += "-" }
      text.append(digit)
    }
    return text
  }
}
