import GroundTruth
import Testing
import Verification

/// What puts which flag on a changed quotation.
@Suite struct FlagTests {
  private func check(_ truth: String, _ page: String) throws -> QuoteVerification {
    try #require(
      SamplePage(["“\(page)”<Ann Lee> she {said}."]).verify(sampleTruth(truth)).quotes.first
    )
  }

  @Test(
    arguments: [
      ("I will resign if the vote fails", "I will resign", .truncated, [.condition]),
      ("No one says the dam is safe", "the dam is safe", .truncated, [.negation]),
      ("It is not that the dam is safe", "the dam is safe", .truncated, [.negation]),
      (
        "We will sell the dam, but only as long as we can", "We will sell the dam", .truncated,
        [.condition]
      ),
      ("Unless they pay we close the dam", "we close the dam", .truncated, [.condition]),
      ("The town will pay for it in May", "The town will pay", .truncated, []),
      ("I will resign", "I will resign if the vote fails", .extended, [.condition]),
      ("The dam is safe now", "Nobody says the dam is safe now", .extended, [.negation]),
      (
        "We will not sell the dam to anyone", "We will … sell the dam to anyone", .elided,
        [.negation]
      ),
      (
        "I will resign if the vote fails on Friday", "I will resign … on Friday", .elided,
        [.condition]
      ),
      (
        "We sell the dam except the gates on Friday", "We sell the dam [and] the gates on Friday",
        .elided, [.condition]
      ),
      ("We sell the dam and the gates on Friday", "We sell … the gates on Friday", .elided, []),
      (
        "I will resign if the vote fails", "I will resign as the vote fails", .altered,
        [.condition]
      ),
      (
        "We will not sell it if they never pay", "We will sell it … they never pay", .altered,
        [.negation, .condition]
      ),
      ("We meet unless it rains on us", "We meet if it rains on us", .altered, []),
      ("We do rarely sell the dam here", "We do sell the dam here", .altered, [.negation]),
    ] as [(String, String, Wording, [Flag])]
  )
  func aLostOrAddedLimitIsFlagged(truth: String, page: String, wording: Wording, flags: [Flag])
    throws
  {
    let quote = try check(truth, page)
    #expect(quote.wording == wording)
    #expect(quote.flags == flags)
  }

  @Test func aFlagDecidesNothing() throws {
    let quote = try check("I will resign if the vote fails", "I will resign")
    #expect(quote.verdict == .truncated)
    #expect(quote.severity == .warning)
    let elided = try check("We will not sell the dam to anyone", "We will … sell the dam to anyone")
    #expect(elided.severity == .notice)
  }
}
