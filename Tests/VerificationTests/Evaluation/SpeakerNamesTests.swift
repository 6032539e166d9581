import AttributionRules
import GroundTruth
import Testing

@testable import Verification

struct SpeakerNamesTests {
  @Test(arguments: [
    ("Mr. Trump", "trump"), ("the president-elect’s", "president-elect"),
    ("Vice President Joe Biden", "joe biden"), ("vice  president Pence", "vice president pence"),
    ("Trump's", "trump"), ("the Trumps'", "trumps"), ("Sen. Ted Cruz (R-Tex.)", "ted cruz r-tex"),
    ("O’Malley", "o malley"), ("former President of the U.S.", "of the u s"), (" The Mr ", ""),
  ])
  func namesAreFoldedAsByTheLabelsOwnScorer(_ name: String, _ folded: String) {
    #expect(SpeakerNames.fold(name).string == folded)
  }

  @Test(arguments: [
    ("unnamed member of trump team", "member"), ("sources familiar", "sources"),
    ("stand-in mayor", "stand-"), ("official", "official"), ("of them", ""),
  ])
  func theHeadIsThatOfTheLabelsOwnScorer(_ phrase: String, _ head: String) {
    #expect(SpeakerNames.head(Array(phrase.unicodeScalars)).string == head)
  }

  private static let names = SpeakerNames([
    "lee": LabelledSpeaker(name: "Ann Lee", aliases: ["the mayor"], kind: .person),
    "brother": LabelledSpeaker(name: "Bob Lee", kind: .person),
    "diaz": LabelledSpeaker(name: "Omar Diaz", kind: .person),
    "board": LabelledSpeaker(name: "the Harbour Board", kind: .organisation),
    "aide": LabelledSpeaker(name: "an aide to the board", kind: .unnamed),
  ])

  @Test(arguments: [
    ("Ann Lee", "lee", true), ("Mayor", "lee", true), ("Mrs. Lee", "lee", false),
    ("Ann M. Lee", "lee", true), ("Bob Lee", "lee", false), ("Diaz", "diaz", true),
    ("Carlos Diaz", "diaz", true), ("Omar", "diaz", false), (nil, "diaz", false),
    ("Fenholt Harbour Board", "board", true), ("the Board", "board", true),
    ("Harbour", "board", false), ("the aide", "aide", true), ("board", "aide", false),
    ("Lee", "nobody", false),
  ])
  func aNameIsRightWhereItTellsTheSpeaker(_ name: String?, _ key: String, _ isRight: Bool) {
    #expect(Self.names.isName(name, of: key) == isRight)
  }
}
