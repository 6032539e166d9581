import ArchiveReading
import AsQuoted

/// A finding as a result of SARIF.
struct SARIFResult: Encodable {
  /// What SARIF has no word for.
  struct Properties: Encodable {
    let page: String
    let archive: ArchiveRecord
    let truth: String
    let curated: CurationRecord
    let quote: QuoteRecord?
    let unexpected: FoundRecord?
    let evidence: [String]
  }

  let ruleId: String
  let ruleIndex: Int
  let level: String
  let message: SARIFRule.Message
  let locations: [SARIFLocation]
  let relatedLocations: [SARIFLocation]
  let partialFingerprints: [String: String]
  let properties: Properties

  /// A finding on a page; `number` tells apart those that are alike, from 0.
  init(
    _ finding: PageFinding,
    of page: ReportedPage,
    number: Int,
    _ places: ArticlePlaces
  ) {
    let extraction = page.checked.page
    ruleId = finding.kind.rawValue
    ruleIndex = FindingKind.allCases.firstIndex(of: finding.kind) ?? 0
    level = SARIFText.level(finding.severity)
    message = SARIFRule.Message(Self.message(finding))
    let name = finding.id ?? finding.place ?? "page"
    locations = [
      SARIFLocation(
        path: extraction.path,
        line: finding.line,
        logical: [
          SARIFLocation.Logical(
            name: name.onOneLine,
            fullyQualifiedName: "\(extraction.id), \(name)".onOneLine,
            kind: "text"
          )
        ]
      )
    ]
    relatedLocations = [
      SARIFLocation(
        path: page.truthPath,
        message: "According to this truth, \(page.curated)."
      )
    ]
    partialFingerprints = ["quotation/v1": Self.fingerprint(finding, page, number)]
    properties = Properties(
      page: extraction.id,
      archive: ArchiveRecord(extraction),
      truth: page.truthPath,
      curated: CurationRecord(page.truth.curated),
      quote: finding.quote.map { QuoteRecord($0, places) },
      unexpected: finding.kind == .unexpected ? finding.found.map { FoundRecord($0, places) } : nil,
      evidence: finding.notes
    )
  }

  /// What was expected, what was found, and what to do.
  private static func message(_ finding: PageFinding) -> String {
    let sides = finding.sides(limit: 300).map { "\($0.name) \($0.text)" }
    let isPages = finding.kind == .notAsExpected || finding.kind == .cannotCheck
    var parts = isPages ? [finding.text] + sides : sides
    if finding.quote != nil, finding.found == nil { parts.append("found nothing like it") }
    let notes = finding.notes.isEmpty ? "" : " (\(finding.notes.joined(separator: "; ")))"
    return "\(finding.title): \(parts.joined(separator: "; "))\(notes). "
      + "\(finding.kind.meaning) \(finding.kind.advice)"
  }

  /// The same for the same quotation of the same truth on the same page, in every run and on every machine:
  /// made from the article, the page's name without its folder, and the quotation's id, or its words where
  /// it has none. No line and no path goes into it.
  private static func fingerprint(_ finding: PageFinding, _ page: ReportedPage, _ number: Int)
    -> String
  {
    let article = page.truth.article
    let parts = [
      article.url ?? article.title ?? "", page.checked.page.fileName,
      finding.id ?? finding.found?.text ?? "page", String(number),
    ]
    return ArchiveReader.sha256(Array(parts.joined(separator: "\u{0}").utf8))
  }

  /// Hands out the findings on a page, up to a number, and gives how many more there are.
  static func forEach(of page: ReportedPage, limit: Int, _ body: (SARIFResult) -> Void) -> Int {
    let findings = PageFindings(page, FindingWords(ink: Ink(hasColour: false)))
    let places = ArticlePlaces(page.checked.page.article)
    var seen: [String: Int] = [:]
    for finding in findings.prefix(limit) {
      let key = finding.id ?? "\u{0}" + (finding.found?.text ?? "")
      body(SARIFResult(finding, of: page, number: seen[key, default: 0], places))
      seen[key, default: 0] += 1
    }
    return max(0, findings.count - limit)
  }
}
