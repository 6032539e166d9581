import AsQuoted
import Testing

@testable import Reports

struct HTMLDiffTests {
  private func words(_ html: HTMLText, _ name: String) throws -> [String] {
    try ParsedHTML("<p>\(html.markup)</p>").all(name).map(\.text)
  }

  private let diff = [
    DiffOperation(kind: .equal, text: "We will "),
    DiffOperation(kind: .insert, text: "not "),
    DiffOperation(kind: .equal, text: "pay "),
    DiffOperation(kind: .delete, text: "two"),
    DiffOperation(kind: .insert, text: "<twenty>"),
    DiffOperation(kind: .equal, text: " pounds"),
    DiffOperation(kind: .delete, text: ".", isTypographic: true),
    DiffOperation(kind: .insert, text: ",", isTypographic: true),
  ]

  @Test func eachSideHasItsWordsAndMarksThoseThatTheOtherLacks() throws {
    let sides = HTMLDiff(diff)
    #expect(try words(sides.old, "del") == ["[left out: two]"])
    #expect(try words(sides.old, "ins").isEmpty)
    #expect(try words(sides.new, "ins") == ["[put in: not]", "[put in: <twenty>]"])
    #expect(try words(sides.new, "del").isEmpty)
  }

  @Test func withoutMarksASideIsItsText() throws {
    let old = try words(HTMLDiff(diff).old, "p")[0]
    #expect(
      old.replacing("[left out: ", with: "").replacing("]", with: "") == "We will pay two pounds."
    )
    let new = try words(HTMLDiff(diff).new, "p")[0]
    #expect(
      new.replacing("[put in: ", with: "").replacing("]", with: "")
        == "We will not pay <twenty> pounds,"
    )
  }

  @Test func spacesStandOutsideTheMark() {
    let diff = [DiffOperation(kind: .insert, text: " never \n")]
    #expect(HTMLDiff(diff).new.markup.hasPrefix(" <ins"))
    #expect(HTMLDiff(diff).new.markup.hasSuffix("</ins> \n"))
  }

  @Test func aChangeThatThePageMarksIsToldFromOneThatItDoesNot() throws {
    let diff = [
      DiffOperation(kind: .delete, text: "he"),
      DiffOperation(kind: .delete, text: " said", isMarked: true),
    ]
    #expect(
      try words(HTMLDiff(diff).old, "del")
        == ["[left out: he]", "[left out, as the page marks: said]"]
    )
  }
}
