import AsQuoted
import Foundation
import Reports
import TestSupport

/// Pages made by hand, so that report tests hold whatever the rules say.
enum SamplePages {
  static func golden(_ name: String) -> URL {
    RepositoryPaths.root.appending(path: "Tests/ReportsTests/Golden/\(name)")
  }

  /// An article whose marks are more than a byte each, so that bytes and scalars differ.
  static let article = Article.paragraphs(
    """
    The harbour of Fenholt is to close for a year.
    “We will not pay twenty pounds a boat for the privilege of looking at a fence,” said Mara Quill.
    “Nobody asked us,” Ed Harrow said.
    One boat is called “Patience”.
    “It was not my idea,” the letter went on.
    """,
    title: "Harbour to close: ‘We will not pay’"
  )

  static let quill = Speaker(name: "Mara Quill", kind: .person)
  static let harrow = Speaker(name: "Ed Harrow", kind: .person)

  static func span(_ text: String, after words: String = "") -> TextSpan {
    let bytes = Array(article.content.utf8)
    let from = words.isEmpty ? 0 : offset(of: words, in: bytes, from: 0)
    let start = offset(of: text, in: bytes, from: from)
    return TextSpan(text: text, range: TextRange(start, start + text.utf8.count))
  }

  private static func offset(of text: String, in bytes: [UInt8], from: Int) -> Int {
    let pattern = Array(text.utf8)
    return (from...(bytes.count - pattern.count)).first { bytes[$0...].starts(with: pattern) } ?? -1
  }

  static func attribution(
    _ form: QuotationForm,
    _ speaker: Speaker?,
    mention: TextSpan? = nil,
    cue: TextSpan? = nil,
    via: String? = nil,
    rule: String? = nil,
    reason: String? = nil
  ) -> Attribution {
    Attribution(
      form: form,
      speaker: speaker,
      mention: mention,
      cue: cue,
      via: via,
      rule: rule,
      confidence: rule == nil ? nil : 0.5,
      reason: reason,
      continues: nil,
      resolution: speaker == nil ? nil : "the name in full",
      evidence: speaker == nil ? [] : ["rule:some-rule", "source:sample"],
      trace: [RuleTrace(rule: "some-rule", outcome: "no cue before the quotation")]
    )
  }

  static func quotations() throws -> [Quotation] {
    try QuotationScanner().quotations(in: article)
  }

  static func extraction(
    _ id: String = "pages/copy.html",
    path: String? = nil,
    notices: [String] = []
  ) throws -> PageExtraction {
    let none = "two people could have said it"
    return PageExtraction(
      id: id,
      path: path ?? id,
      archive: PageArchive(
        format: "html",
        url: "https://fenholt.test/harbour",
        captured: "2026-01-02T03:04:05Z",
        capturedFrom: "saved from",
        sha256: String(repeating: "a", count: 64),
        payloadSHA256: String(repeating: "b", count: 64),
        digestsMatched: ["WARC-Payload-Digest"]
      ),
      article: article,
      quotations: try quotations(),
      attributions: AttributionResult(
        attributions: [
          attribution(
            .direct,
            quill,
            mention: span("Mara Quill"),
            cue: span("said"),
            via: "a statement",
            rule: "some-rule"
          ),
          attribution(
            .direct,
            harrow,
            mention: span("Ed Harrow"),
            cue: span("said", after: "Ed Harrow"),
            rule: "some-rule"
          ),
          attribution(.scare, nil, rule: "scare-quotes", reason: "a name"),
          attribution(.direct, nil, reason: none),
          attribution(.partial, quill, mention: span("Mara Quill"), rule: "repeat"),
        ],
        speakers: [quill, harrow]
      ),
      textSHA256: String(repeating: "c", count: 64),
      encoding: PageEncoding(name: "windows-1252", decidedBy: .declaration, replacements: 1),
      notices: notices,
      problem: nil
    )
  }

  static func unusable(_ id: String = "pages/empty.html") -> PageExtraction {
    PageExtraction(
      id: id,
      path: id,
      archive: PageArchive(title: "Harbour to close"),
      article: Article(
        title: nil,
        byline: nil,
        published: nil,
        url: nil,
        publisher: nil,
        content: "",
        bodyLength: 0,
        blocks: []
      ),
      quotations: [],
      attributions: AttributionResult(attributions: [], speakers: []),
      textSHA256: nil,
      problem: PageProblem(.unreadable, "the file is empty; save the page again")
    )
  }
}
