import AsQuoted
import Testing

struct ClaimTotalsTests {
  private func totals(_ texts: [String], failOn: Severity = .warning) throws -> ClaimTotals {
    let claim = try #require(Claim("Nobody asked us about the fence"))
    var totals = ClaimTotals(claim, failOn: failOn)
    for text in texts {
      let page = Extractor().page(text: text)
      totals.add(SearchedPage(page: page, hits: ClaimSearch(claim).hits(in: page)))
    }
    return totals
  }

  private static let said = "“Nobody asked us about the fence,” said Ann Lee."
  private static let longer = "“Nobody asked us about the fence, which we paid for,” said Ann Lee."
  private static let changed = "“Nobody asked us about the wall,” said Ann Lee."
  private static let nothing = "The fence stands, said Ann Lee."

  @Test(arguments: [
    ([Self.said, Self.nothing], Verdict.verified, 0), ([Self.longer], .extended, 1),
    ([Self.longer, Self.said], .verified, 0), ([Self.changed], .altered, 1),
    ([Self.nothing], .missing, 1), ([], .missing, 1),
  ])
  func thePageThatBearsTheClaimOutMostDecides(_ texts: [String], _ verdict: Verdict, _ exit: Int)
    throws
  {
    let totals = try totals(texts)
    #expect(totals.verdict == verdict)
    #expect(totals.exitStatus == exit)
    #expect(!totals.isDisputed)
  }

  @Test func pagesThatDisagreeAreAWarning() throws {
    let disputed = try totals([Self.said, Self.changed])
    #expect(disputed.verdict == .verified)
    #expect(disputed.isDisputed)
    #expect(disputed.severity == .warning)
    #expect(disputed.exitStatus == 1)
    #expect(try totals([Self.said, Self.changed], failOn: .error).exitStatus == 0)
  }

  @Test func whatCantBeReadPrevailsInTheExitStatus() throws {
    var totals = try totals([Self.said])
    totals.addUnreadable()
    #expect(totals.exitStatus == 2)
  }
}
