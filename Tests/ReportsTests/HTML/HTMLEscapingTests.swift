import AsQuoted
import Foundation
import TestSupport
import Testing

@testable import Reports

/// A page, a file name and a truth can hold anything: nothing of it becomes markup.
struct HTMLEscapingTests {
  private static let attributes: Set = [
    "aria-labelledby", "charset", "checked", "class", "colspan", "content", "dir", "for", "href",
    "http-equiv", "id", "lang", "name", "open", "rel", "scope", "type",
  ]
  /// The fields of a page and its truth, in each of which stands hostile text with the field's name.
  private static let fields = [
    "id", "format", "captured", "capturedFrom", "sha256", "title", "titleFrom", "byline",
    "published", "notice", "reason", "rule", "outcome", "resolution", "via", "mention", "content",
    "truthPath", "curator", "on", "from", "publisher", "quoteID", "expected", "found", "deleted",
    "inserted", "speaker", "otherSpeaker", "message", "note", "difference", "near", "encoding",
  ]

  private static func hostile(_ field: String) -> String {
    "\(field)</script></style></bdi><script>alert('\(field)')</script>\" onload=\"alert(1)&lt;"
  }

  private func page() throws -> ReportedPage {
    let hostile = Self.hostile
    let content = hostile("content")
    var facts = ArticleFacts()
    facts.title = Found(hostile("title"), from: hostile("titleFrom"))
    facts.byline = Found(hostile("byline"), from: "a page")
    facts.published = Found(hostile("published"), from: "a page")
    facts.language = Found(hostile("language"), from: "a page")
    let whole = TextRange(0, content.utf8.count)
    let article = Article(
      facts: facts,
      content: content,
      bodyLength: content.utf8.count,
      blocks: [Block(kind: .paragraph, range: whole, group: nil, line: 1)]
    )
    let speaker = Speaker(name: hostile("otherSpeaker"), kind: .person)
    let mention = TextSpan(text: hostile("mention"), range: TextRange(0, 0))
    let attribution = Attribution(
      form: .direct,
      speaker: speaker,
      mention: mention,
      cue: nil,
      via: hostile("via"),
      rule: hostile("rule"),
      confidence: nil,
      reason: hostile("reason"),
      continues: nil,
      resolution: hostile("resolution"),
      trace: [RuleTrace(rule: "rule", outcome: hostile("outcome"))]
    )
    let extraction = PageExtraction(
      id: hostile("id"),
      path: "page.html",
      archive: PageArchive(
        format: hostile("format"),
        url: "javascript:alert(1)",
        captured: hostile("captured"),
        capturedFrom: hostile("capturedFrom"),
        sha256: hostile("sha256")
      ),
      article: article,
      quotations: [],
      attributions: AttributionResult(attributions: [attribution], speakers: [speaker]),
      textSHA256: nil,
      encoding: PageEncoding(name: hostile("encoding"), decidedBy: .content, replacements: 0),
      notices: [hostile("notice")],
      problem: nil
    )
    let found = FoundQuotation(
      text: hostile("found"),
      speaker: speaker,
      mention: mention,
      cue: nil,
      rule: hostile("rule"),
      confidence: nil,
      via: nil,
      reason: nil,
      form: .direct,
      block: .paragraph,
      spans: [whole],
      quotations: [0]
    )
    return ReportedPage(
      checked: CheckedPage(
        page: extraction,
        verification: verification(found),
        expectation: nil,
        differences: [ExpectationDifference(quote: nil, description: hostile("difference"))]
      ),
      truth: truth,
      truthPath: hostile("truthPath"),
      opensTruth: true
    )
  }

  private func verification(_ found: FoundQuotation) -> PageVerification {
    let hostile = Self.hostile
    let quote = SampleVerifications.quote(
      hostile("quoteID"),
      .misattributed,
      .altered,
      .different,
      .error,
      expected: (hostile("expected"), hostile("speaker")),
      found: found,
      diff: [
        DiffOperation(kind: .delete, text: hostile("deleted")),
        DiffOperation(kind: .insert, text: hostile("inserted")),
      ],
      message: hostile("message")
    )
    let missing = SampleVerifications.quote(
      "q2",
      .missing,
      .missing,
      nil,
      .error,
      expected: (hostile("expected"), nil),
      found: nil
    )
    return PageVerification(
      quotes: [quote, missing],
      unexpected: [UnexpectedQuotation(found: found, near: hostile("near"), diff: [])],
      counted: [CountedQuotation(found: found, cause: .repeated(hostile("near")))]
    )
  }

  private var truth: Truth {
    let hostile = Self.hostile
    return Truth(
      article: TruthArticle(title: "t", publisher: hostile("publisher"), url: "data:text/html,x"),
      curated: Curation(
        by: hostile("curator"),
        on: hostile("on"),
        from: hostile("from"),
        sha256: hostile("sha256")
      ),
      speakers: [],
      quotes: [
        TruthQuote(id: hostile("quoteID"), text: "", speaker: nil, note: hostile("note"))
      ]
    )
  }

  @Test(arguments: [false, true])
  func noFieldBecomesMarkupAndEachIsShownAsItIs(_ showsAll: Bool) throws {
    let page = try page()
    let html = VerificationFormat.verificationHTML.report(
      [page],
      SampleVerifications.totals([page]),
      ReportOptions(showsAll: showsAll)
    )
    let parsed = try ParsedHTML(html)
    #expect(parsed.all("script").isEmpty)
    #expect(parsed.all("style").count == 1)
    for element in parsed.elements {
      #expect(Self.attributes.isSuperset(of: element.attributes.keys))
    }
    let links = parsed.all("a").compactMap { $0.attributes["href"] }
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    let text = try #require(parsed.all("body").first?.text)
    for field in Self.fields { #expect(text.contains(Self.hostile(field)), "\(field)") }
  }
}
