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
      return .goesOn(from: partner(of: other, context) ?? other)
    }
    return .pass("the paragraph before holds no quotation")
  }

  /// The most words of what somebody says in turn with somebody else.
  private static let longestTurn = 14

  /// The other one of two who speak in turn, where one asks: `“Is it sound?” asked Lee. ¶ “It is,” said
  /// Cole. ¶ |“Since when?”|`
  private func partner(of last: Int, _ context: QuotationContext) -> Int? {
    guard let speaker = context.decided[last]?.speaker, let turn = turn(last, context),
      let other = (0..<turn.lowerBound).last(where: { context.text.places[$0] != nil }),
      block(of: other, context) == context.block - 2,
      let partner = context.decided[other]?.speaker, partner != speaker
    else { return nil }
    func asks(_ number: Int) -> Bool { context.text.lastScalar(ofQuotation: number) == "?" }
    // Who is asked answers; who has asked may ask again.
    return asks(last) || asks(other) && (asks(context.number) || isShort(last, context))
      ? other : nil
  }

  /// The quotations of a paragraph, all of one speaker.
  private func turn(_ last: Int, _ context: QuotationContext) -> ClosedRange<Int>? {
    var first = last
    while first > 0, context.text.places[first - 1] != nil,
      block(of: first - 1, context) == context.block - 1
    {
      first -= 1
    }
    let speaker = context.decided[last]?.speaker
    return (first...last).allSatisfy { context.decided[$0]?.speaker == speaker }
      ? first...last : nil
  }

  /// Whether a turn and the words behind it are too short to go on from each other.
  private func isShort(_ last: Int, _ context: QuotationContext) -> Bool {
    context.wordCount <= Self.longestTurn
      && QuotationContext.wordCount(context.text, context.text.quotations[last])
        <= Self.longestTurn
  }

  private func block(of number: Int, _ context: QuotationContext) -> Int? {
    context.text.places[number].map {
      context.text.sentences[context.text.sentenceOf[$0.last]].block
    }
  }
}
