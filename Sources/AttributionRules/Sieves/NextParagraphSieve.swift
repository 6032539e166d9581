import ArticleExtraction
import QuoteSpans
import TextModel

/// A paragraph that is a quotation, behind one that its speaker's words closed.
struct NextParagraphSieve: Sieve {
  let id = "goes-on-next-paragraph"
  let sentence =
    "A paragraph that is all quotation goes on from the speaker quoted last in the paragraph before."
  let example = "“We won,” said Ann Lee. ¶ {content:“We will win again.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    guard context.standsAlone, context.previousInBlock == nil,
      context.quotation.ranges.first?.start == context.text.blocks[context.block].range.start
    else {
      return .pass("it is not a paragraph of its own")
    }
    guard context.number > 0 else { return .pass("no quotation stands before it") }
    guard !context.isSubheading else { return .pass("it is a heading in single marks") }
    for other in stride(from: context.number - 1, through: 0, by: -1) {
      guard let place = context.text.places[other] else { continue }
      let block = context.text.sentences[context.text.sentenceOf[place.last]].block
      guard block == context.block - 1 else { break }
      guard let decision = context.decided[other], decision.speaker != nil else {
        return .pass("the quotation before it has no speaker")
      }
      return .goesOn(from: other)
    }
    return .pass("the paragraph before holds no quotation")
  }
}
