import AsQuoted
import Testing

@testable import Reports

struct WordDiffTextTests {
  private let plain = WordDiffText(ink: Ink(hasColour: false))

  @Test func changesStandInBrackets() {
    let diff = [
      DiffOperation(kind: .equal, text: "is "), DiffOperation(kind: .delete, text: "12"),
      DiffOperation(kind: .insert, text: "20"), DiffOperation(kind: .equal, text: " years"),
    ]
    #expect(plain.text(diff) == "is [-12-]{+20+} years")
  }

  @Test func colourTakesThePlaceOfBrackets() {
    let diff = [
      DiffOperation(kind: .delete, text: "12"), DiffOperation(kind: .insert, text: "20"),
    ]
    let text = WordDiffText(ink: Ink(hasColour: true)).text(diff)
    #expect(text == "\u{1B}[31m12\u{1B}[0m\u{1B}[32m20\u{1B}[0m")
  }

  @Test func whatThePageMarksIsToldFromOtherChanges() {
    let diff = [
      DiffOperation(kind: .delete, text: "The harbour ", isMarked: true),
      DiffOperation(kind: .insert, text: "[It] ", isMarked: true),
      DiffOperation(kind: .equal, text: "opens in "), DiffOperation(kind: .delete, text: "May"),
      DiffOperation(kind: .insert, text: "June"),
      DiffOperation(kind: .insert, text: " [sic]", isMarked: true),
    ]
    #expect(
      plain.text(diff)
        == "[-The harbour-] {+[It]+}[marked] opens in [-May-]{+June+} {+[sic]+}[marked]"
    )
  }

  @Test func typographyIsNoChange() {
    let diff = [
      DiffOperation(kind: .equal, text: "done"),
      DiffOperation(kind: .delete, text: ".", isTypographic: true),
      DiffOperation(kind: .insert, text: ",", isTypographic: true),
    ]
    #expect(plain.text(diff) == "done,")
    #expect(!WordDiffText.hasChange(diff))
  }

  @Test func longEqualWordsAreCutAroundTheChange() {
    let long = String(repeating: "word ", count: 40)
    let diff = [
      DiffOperation(kind: .equal, text: long), DiffOperation(kind: .insert, text: "not "),
      DiffOperation(kind: .equal, text: long),
    ]
    let text = plain.text(diff)
    #expect(text.count < 100)
    #expect(text.hasPrefix("…") && text.hasSuffix("…"))
    #expect(text.contains("word {+not+} word"))
  }
}
