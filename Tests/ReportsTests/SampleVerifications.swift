import AsQuoted
import Reports

/// What came of checking the sample page, made by hand: a verdict of most kinds.
enum SampleVerifications {
  static let truth = Truth(
    curated: Curation(
      by: "A. Curator",
      on: "2026-01-05",
      from: "pages/publisher.html",
      sha256: String(repeating: "d", count: 64)
    ),
    speakers: [
      TruthSpeaker(id: "quill", name: "Mara Quill", kind: .person),
      TruthSpeaker(id: "orr", name: "Jo Orr", kind: .person),
    ],
    quotes: [
      TruthQuote(id: "q1", text: "Nobody asked us,", speaker: "quill"),
      TruthQuote(id: "q2", text: "We", speaker: "quill", status: .draft),
      TruthQuote(id: "q10", text: "We", speaker: "orr"),
    ]
  )

  static func found(_ number: Int) throws -> FoundQuotation {
    let page = try SamplePages.extraction()
    let attribution = page.attributions.attributions[number]
    let quotation = page.quotations[number]
    return FoundQuotation(
      text: quotation.text(in: page.article),
      speaker: attribution.speaker,
      mention: attribution.mention,
      cue: attribution.cue,
      rule: attribution.rule,
      confidence: attribution.confidence,
      via: attribution.via,
      reason: attribution.reason,
      form: attribution.form,
      block: page.article.blocks[quotation.block].kind,
      spans: Array(quotation.ranges),
      quotations: [number]
    )
  }

  static func quote(
    _ id: String,
    _ verdict: Verdict,
    _ wording: Wording,
    _ match: SpeakerMatch?,
    _ severity: Severity?,
    expected: (String, String?),
    found: FoundQuotation?,
    diff: [DiffOperation] = [],
    flags: [Flag] = [],
    message: String? = nil
  ) -> QuoteVerification {
    QuoteVerification(
      id: id,
      verdict: verdict,
      wording: wording,
      speakerMatch: match,
      severity: severity,
      flags: flags,
      layout: found == nil ? nil : .whole,
      expected: QuoteVerification.Expected(text: expected.0, speaker: expected.1),
      found: found,
      diff: diff,
      message: message
    )
  }

  static let alteredDiff = [
    DiffOperation(kind: .equal, text: "We will "),
    DiffOperation(kind: .insert, text: "not "),
    DiffOperation(kind: .equal, text: "pay "),
    DiffOperation(kind: .delete, text: "two"),
    DiffOperation(kind: .insert, text: "twenty"),
    DiffOperation(kind: .equal, text: " pounds a boat for the privilege of looking at a fence"),
    DiffOperation(kind: .delete, text: ".", isTypographic: true),
    DiffOperation(kind: .insert, text: ",", isTypographic: true),
  ]

  static func verification() throws -> PageVerification {
    PageVerification(
      quotes: [
        quote(
          "q1",
          .misattributed,
          .exact,
          .different,
          .error,
          expected: ("Nobody asked us,", "Mara Quill"),
          found: try found(1),
          diff: [DiffOperation(kind: .equal, text: "Nobody asked us,")]
        ),
        quote(
          "q2",
          .altered,
          .altered,
          .same,
          .error,
          expected: (
            "We will pay two pounds a boat for the privilege of looking at a fence.", "Mara Quill"
          ),
          found: try found(0),
          diff: alteredDiff,
          flags: [.negation, .number]
        ),
        quote(
          "q3",
          .unattributed,
          .exact,
          SpeakerMatch.none,
          .warning,
          expected: ("It was not my idea,", "Jo Orr"),
          found: try found(3)
        ),
        quote(
          "q10",
          .missing,
          .missing,
          nil,
          .error,
          expected: ("I never saw the plans.", "Jo Orr"),
          found: nil
        ),
        quote(
          "q11",
          .verified,
          .exact,
          nil,
          nil,
          expected: ("Patience", nil),
          found: try found(2)
        ),
      ],
      unexpected: [
        UnexpectedQuotation(
          found: try found(4),
          near: "q2",
          diff: [
            DiffOperation(kind: .equal, text: "We will "),
            DiffOperation(kind: .insert, text: "not "),
            DiffOperation(kind: .equal, text: "pay"),
          ]
        )
      ],
      counted: [CountedQuotation(found: try found(2), cause: .scare)]
    )
  }

  static func page(
    _ extraction: PageExtraction,
    _ verification: PageVerification,
    expectation: PageExpectation? = nil,
    differences: [ExpectationDifference] = [],
    opensTruth: Bool = false,
    fileNumber: Int = 1
  ) -> ReportedPage {
    ReportedPage(
      checked: CheckedPage(
        page: extraction,
        verification: verification,
        expectation: expectation,
        differences: differences
      ),
      truth: truth,
      truthPath: "harbour/truth.yaml",
      opensTruth: opensTruth,
      fileNumber: fileNumber
    )
  }

  /// A page with findings, a clean one, one as expected, one not as expected, one that can't be checked.
  static func pages() throws -> [ReportedPage] {
    let expectation = PageExpectation(
      file: "known.html",
      outcome: .verdicts([ExpectedVerdict(quote: "q2", verdict: .altered)], unexpected: .count(0))
    )
    let verified = quote(
      "q11",
      .verified,
      .exact,
      .same,
      nil,
      expected: ("Nobody asked us,", "Ed Harrow"),
      found: try found(1)
    )
    let altered = try verification().quotes[1]
    let problem = CannotCheck(cause: .unreadable, reason: "the file is empty; save the page again")
    return [
      page(try SamplePages.extraction(), try verification(), opensTruth: true),
      page(
        try SamplePages.extraction("pages/clean.html"),
        PageVerification(quotes: [verified], unexpected: [], counted: []),
        fileNumber: 2
      ),
      page(
        try SamplePages.extraction("pages/known.html"),
        PageVerification(quotes: [verified, altered], unexpected: [], counted: []),
        expectation: expectation,
        fileNumber: 3
      ),
      page(
        try SamplePages.extraction("pages/known-2.html"),
        PageVerification(quotes: [verified], unexpected: [], counted: []),
        expectation: expectation,
        differences: [
          ExpectationDifference(quote: "q2", description: "altered expected, verified found")
        ],
        fileNumber: 4
      ),
      page(SamplePages.unusable(), PageVerification(cannotCheck: problem), fileNumber: 5),
    ]
  }

  static func totals(_ pages: [ReportedPage]) -> RunTotals {
    var totals = RunTotals(failOn: .warning)
    for page in pages { totals.add(page.checked) }
    return totals
  }

  /// A page whose words would break out of any format: lay out a comment, mention, link, end a command or an
  /// element, turn the text around.
  static func hostile(_ number: Int = 1) throws -> ReportedPage {
    let words =
      "<script>@editors #12 | `x` ](http://e.test) ![i](x)\n# no heading\n</details> **"
      + " ]]> %0A::error::x \u{0}\u{1}\u{FFFE}\u{202E}\u{2066}\r\n\t&amp; {0} \"quoted\" \\"
    let sample = try found(0)
    let found = FoundQuotation(
      text: words,
      speaker: Speaker(name: words, kind: .person),
      mention: sample.mention,
      cue: sample.cue,
      rule: sample.rule,
      confidence: sample.confidence,
      via: words,
      reason: nil,
      form: .direct,
      block: .paragraph,
      spans: sample.spans,
      quotations: []
    )
    let quotes = (1...40).map { id in
      quote(
        "q|\(id)`",
        .altered,
        .altered,
        .same,
        .error,
        expected: (words, "<b>@Nobody"),
        found: found,
        diff: [
          DiffOperation(kind: .delete, text: words),
          DiffOperation(kind: .insert, text: words + words),
        ],
        message: words
      )
    }
    return page(
      try SamplePages.extraction("pages/a`|<b>, c%0A\n\u{1}\(number).html"),
      PageVerification(
        quotes: quotes,
        unexpected: [UnexpectedQuotation(found: found, near: nil, diff: [])],
        counted: []
      )
    )
  }
}
