/// `“We won,” said Lee. “We will win again.”`
struct GoesOnSieve: Sieve {
  let id = "goes-on"
  let sentence =
    "A quotation that is a sentence of its own goes on from the one before in its paragraph."
  let example = "“We won,” said Ann Lee. {content:“We will win again.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    guard let previous = context.previousInBlock else {
      return .pass("no quotation stands before it in the paragraph")
    }
    guard let decision = context.decided[previous], decision.speaker != nil else {
      return .pass("the quotation before it has no speaker")
    }
    guard context.opening.lowerBound == context.first || context.isUtterance else {
      return .pass("it is part of a sentence")
    }
    return .goesOn(from: previous)
  }
}
