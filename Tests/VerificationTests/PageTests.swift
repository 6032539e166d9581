import GroundTruth
import Testing
import Verification

/// Verdicts on whole pages, expectations and counts.
@Suite struct PageTests {
  private static let truth = sampleTruth(
    "We will keep the old dam,",
    "diaz|The town will pay for it",
    article: TruthArticle(title: "Dam stays, says mayor", url: "https://www.example.org/dam/?x=1")
  )

  private func cause(_ lines: [String], url: String? = nil) -> CannotCheckCause? {
    SamplePage(lines, url: url).verify(Self.truth).cannotCheck?.cause
  }

  @Test(
    arguments: [
      ([], .noText), (["", " "], .noText), (["T Dam stays, says mayor"], .noText),
      (["T 404 Not Found", "Nothing here."], .errorPage),
      (
        ["T Example", "Access Denied. You don’t have permission to access this server."], .errorPage
      ),
      (
        [
          "T Dam stays, says mayor", "The mayor spoke on Monday.",
          "To continue reading, log in or take out a subscription.",
        ],
        .paywall
      ),
      (["T Goats on the loose", "“Catch them,”<Bo Rees> {said} Rees."], .anotherArticle),
    ] as [([String], CannotCheckCause)]
  )
  func aPageThatIsNoCopyIsRefused(lines: [String], expected: CannotCheckCause) {
    let result = SamplePage(lines).verify(Self.truth)
    #expect(result.cannotCheck?.cause == expected)
    #expect(result.quotes == [])
    #expect(result.severity == .error)
  }

  @Test func aSharedTitleAddressOrQuotationMakesACopy() {
    let other = ["T Goats on the loose", "Nobody spoke."]
    #expect(cause(other) == .anotherArticle)
    #expect(cause(other, url: "http://example.org/dam") == nil)
    #expect(cause(["T Dam stays, says mayor – The Valley Post", "Nobody spoke."]) == nil)
    #expect(cause(["T Goats", "“We will keep the old dam,”<Ann Lee> she {said}."]) == nil)
  }

  @Test func noticesDoNotRefuseAPageThatHasTheQuotations() {
    let lines = [
      "“We will keep the old dam,”<Ann Lee> she {said}. The page you requested is here.",
      "“The town will pay for it,”<Omar Diaz> {said} Diaz. Already a subscriber?",
    ]
    let result = SamplePage(lines).verify(Self.truth)
    #expect(result.quotes.map(\.verdict) == [.verified, .verified])
  }

  @Test func aTruthOfSomeQuotationsWithoutTitleRefusesNoOther() {
    let truth = sampleTruth("We will keep the old dam", covers: .some)
    let result = SamplePage(["“Catch them,”<Bo Rees> {said} Rees."]).verify(truth)
    #expect(result.quotes.map(\.verdict) == [.missing])
  }

  @Test func anExpectationIsMetByJustWhatItSays() {
    let page = SamplePage([
      "“We will keep the new dam,”<Ann Lee> she {said}.",
      "“The town will pay for it,”<Omar Diaz> {said} Diaz.", "“Bah!”<Omar Diaz> he {added}.",
    ]).verify(Self.truth)
    func differences(_ verdicts: [ExpectedVerdict], _ unexpected: ExpectedUnexpected) -> [String] {
      page.differences(
        from: PageExpectation(file: "a", outcome: .verdicts(verdicts, unexpected: unexpected))
      ).map { "\($0.quote ?? "-"): \($0.description)" }
    }
    let altered = ExpectedVerdict(quote: "q1", verdict: .altered)
    #expect(differences([altered], .count(1)) == [])
    #expect(differences([altered], .texts(["bah!"])) == [])
    #expect(differences([], .count(1)) == ["q1: expected verified, found altered"])
    #expect(
      differences([altered, ExpectedVerdict(quote: "q2", verdict: .missing)], .count(0)) == [
        "q2: expected missing, found verified",
        "-: expected 0 unexpected quotations, found 1",
      ]
    )
    #expect(
      differences([altered], .texts(["Pah!"])) == [
        "-: found an unexpected quotation that is not listed: ‘Bah!’",
        "-: expected the unexpected quotation ‘Pah!’, which did not come",
      ]
    )
    let refusal = PageExpectation(file: "a", outcome: .cannotCheck(nil))
    #expect(page.differences(from: refusal).count == 1)
  }

  @Test func anExpectedRefusalIsMetByItsCause() {
    let page = SamplePage([]).verify(Self.truth)
    func count(_ outcome: PageExpectation.Outcome) -> Int {
      page.differences(from: PageExpectation(file: "a", outcome: outcome)).count
    }
    #expect(count(.cannotCheck(nil)) == 0)
    #expect(count(.cannotCheck(.noText)) == 0)
    #expect(count(.cannotCheck(.paywall)) == 1)
    #expect(count(.verdicts([], unexpected: .count(0))) == 1)
  }

  @Test func countsAreTakenOverPages() {
    let good = SamplePage([
      "“We will keep the old dam,”<Ann Lee> she {said}.",
      "“The town will pay for it,”<Omar Diaz> {said} Diaz.",
    ]).verify(Self.truth)
    let bad = SamplePage([
      "“We will keep the old dam,”<Omar Diaz> he {said}.", "“Bah, humbug!”<Omar Diaz> he {said}.",
      "The “friends”<?> met.",
    ]).verify(Self.truth)
    let none = SamplePage([]).verify(Self.truth)
    let summary = VerificationSummary([good, bad, none])
    #expect(summary.pages == 3)
    #expect(summary.cannotCheck == 1)
    #expect(summary.quotes == 4)
    #expect(summary.count(.verified) == 2)
    #expect(summary.count(.misattributed) == 1)
    #expect(summary.count(.missing) == 1)
    #expect(summary.count(.altered) == 0)
    #expect(summary.unexpected == 1)
    #expect(summary.counted == 1)
    #expect(!good.hasFindings(atOrAbove: .notice))
    #expect(bad.hasFindings(atOrAbove: .error))
  }
}
