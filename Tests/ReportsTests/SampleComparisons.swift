import AsQuoted
import Reports
import TestSupport

/// Copies made by hand, in which most things happen that can happen to a quotation.
enum SampleComparisons {
  /// A quotation with its speaker, and how sure the rules are.
  struct Words {
    let text: String
    let speaker: String?
    var confidence = 0.9
  }

  private static let bridge = "We will not close the bridge before the ferry is back"
  private static let counted = "They will be counted, every one of them"

  static func page(
    _ id: String,
    captured: String?,
    title: String = "Bridge may close",
    published: String? = nil,
    digest: Character = "a",
    notices: [String] = [],
    _ words: [Words]
  ) throws -> PageExtraction {
    let text = words.map { "“\($0.text),” it was said." }.joined(separator: "\n")
    let plain = Article.paragraphs("The town waits for its bridge.\n\(text)", title: title)
    let article = Article(
      title: title,
      byline: nil,
      published: published,
      url: "https://fenholt.test/bridge",
      publisher: nil,
      content: plain.content,
      bodyLength: plain.bodyLength,
      blocks: plain.blocks
    )
    let speakers = words.map { $0.speaker.map { Speaker(name: $0, kind: .person) } }
    let attributions = zip(words, speakers).map { words, speaker in
      Attribution(
        form: .direct,
        speaker: speaker,
        mention: nil,
        cue: nil,
        via: nil,
        rule: speaker == nil ? nil : "some-rule",
        confidence: speaker == nil ? nil : words.confidence,
        reason: speaker == nil ? "two people could have said it" : nil,
        continues: nil,
        resolution: nil,
        trace: []
      )
    }
    return PageExtraction(
      id: id,
      path: id,
      archive: PageArchive(
        format: "html",
        url: "https://fenholt.test/bridge",
        captured: captured,
        capturedFrom: captured == nil ? nil : "SingleFile comment",
        sha256: String(repeating: digest, count: 64),
        payloadSHA256: String(repeating: digest, count: 64)
      ),
      article: article,
      quotations: try QuotationScanner().quotations(in: article),
      attributions: AttributionResult(
        attributions: attributions,
        speakers: speakers.compactMap { $0 }
      ),
      textSHA256: String(repeating: digest, count: 64),
      notices: notices,
      problem: nil
    )
  }

  /// Six copies, one without a date and one with the bytes of another.
  static func copies() throws -> [PageExtraction] {
    let school = Words(text: "Nobody has asked the school", speaker: "Omar Diaz")
    let sheep = Words(text: "It is a good road for sheep", speaker: nil)
    let counted = Words(text: counted, speaker: "Ann Lee")
    let third = try page(
      "pages/3.html",
      captured: "2026-02-04T07:05:44Z",
      title: "Bridge will close",
      published: "2026-02-04T07:00:00Z",
      digest: "c",
      [
        Words(text: "We will close the bridge before the ferry is back", speaker: "Ann Lee"), sheep,
        Words(text: Self.counted, speaker: "Omar Diaz"),
        Words(text: "I sold my boat", speaker: "Mia Roe", confidence: 0.4),
      ]
    )
    return [
      try page(
        "pages/1.html",
        captured: "2026-02-03T09:12:10Z",
        published: "2026-02-03T08:00:00Z",
        [
          Words(text: bridge, speaker: "Ann Lee"), school, sheep, counted,
          Words(text: "I sold my boat", speaker: "Mia Holt"),
        ]
      ),
      try page(
        "pages/2.html",
        captured: "2026-02-03T19:30:05+01:00",
        digest: "b",
        notices: ["a live blog of 2 entries"],
        [
          Words(text: bridge, speaker: "Ann Lee"), sheep, counted,
          Words(text: "I sold my boat in spring", speaker: "Mia Holt"),
        ]
      ),
      third,
      try page(
        "pages/3-again.html",
        captured: "2026-02-05T00:00:00Z",
        title: "Bridge will close",
        digest: "c",
        [
          Words(text: "We will close the bridge before the ferry is back", speaker: "Ann Lee"),
          sheep,
          Words(text: Self.counted, speaker: "Omar Diaz"),
          Words(text: "I sold my boat", speaker: "Mia Roe", confidence: 0.4),
        ]
      ),
      try page(
        "pages/5.html",
        captured: "2026-02-06T10:00:00Z",
        title: "Bridge will close",
        digest: "d",
        [
          Words(text: bridge, speaker: "Ann Lee"), school, sheep,
          Words(text: Self.counted, speaker: "Omar Diaz"),
          Words(text: "The ferry is too old for the winter", speaker: "Jo Orr"),
        ]
      ),
      try page(
        "notes.txt",
        captured: nil,
        title: "Bridge will close",
        digest: "e",
        [
          Words(text: bridge, speaker: "Ann Lee"), school, sheep,
          Words(text: Self.counted, speaker: "Omar Diaz"),
          Words(text: "The ferry is too old for the winter", speaker: "Jo Orr"),
        ]
      ),
    ]
  }

  static func article() throws -> ComparedArticle {
    ComparedArticle(
      comparison: CopyComparison(of: try copies()),
      unreadable: [
        ComparedArticle.Unreadable(
          path: "pages/empty.html",
          reason: "the file is empty; save the page again"
        )
      ],
      leftOut: 2
    )
  }

  /// Copies whose every word would lay out something, if it were let.
  static func hostile() throws -> ComparedArticle {
    let mark =
      "<script>@editors #12 | `x` ](http://e.test) ![i](x)\n# no\n</details> ** \u{0}\u{202E}&amp; \\"
    func copy(_ id: String, _ word: String) throws -> PageExtraction {
      try page(
        "pages/a`|<b>\n\(id).html",
        captured: "2026-02-0\(id)T00:00:00Z",
        title: "\(mark) \(word)",
        digest: word.first ?? "a",
        notices: [mark],
        [Words(text: "It was \(word) in the \(mark) harbour", speaker: "\(mark) Lee")]
      )
    }
    return ComparedArticle(
      comparison: CopyComparison(of: [try copy("1", "calm"), try copy("2", "quiet")]),
      unreadable: [ComparedArticle.Unreadable(path: mark, reason: mark)]
    )
  }

  static func report(
    _ format: ComparisonFormat,
    _ options: ReportOptions = ReportOptions(),
    of article: ComparedArticle? = nil
  ) throws -> String {
    let article = try article ?? self.article()
    return format.report([article], ComparisonTotals(article, failOn: options.failOn), options)
  }
}
