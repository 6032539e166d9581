import AttributionRules
import Testing
import TextModel

@testable import GroundTruth

struct LabelledArticleTests {
  private static let lee = LabelledSpeaker(name: "Ann Lee", aliases: ["the mayor"], kind: .person)
  private static let aide = LabelledSpeaker(name: "An Aide", kind: .unnamed)

  @Test(arguments: [
    ("Lee", lee, QuotationLabel.MentionKind.name), ("the tall Lee", lee, .name),
    ("the mayor", lee, .nounPhrase), ("The Mayor", lee, .nounPhrase), ("She", lee, .pronoun),
    ("An Aide", aide, .nounPhrase),
  ])
  func aMentionIsANameWhereItHasAWordOfTheName(
    _ mention: String,
    _ speaker: LabelledSpeaker,
    _ kind: QuotationLabel.MentionKind
  ) {
    #expect(label(mention).mentionKind(speaker) == kind)
  }

  @Test func withoutMentionItGoesOnAndWithoutSpeakerItIsNone() {
    #expect(label(nil).mentionKind(Self.lee) == .goesOn)
    #expect(label(nil).mentionKind(nil) == .none)
  }

  private func label(_ mention: String?) -> QuotationLabel {
    QuotationLabel(range: TextRange(0, 1), purpose: .speech, speaker: nil, mention: mention)
  }
}
