import GroundTruth
import Testing
import Verification

/// The page's text beside what was found.
@Suite struct WordsAroundTests {
  private func found(_ lines: [String], _ truth: Truth = sampleTruth("It stays"), _ number: Int = 0)
    throws -> FoundQuotation
  {
    try #require(SamplePage(lines).verify(truth).quotes[number].found)
  }

  @Test func wholeWordsStandOnBothSides() throws {
    let found = try found([
      "One two three four five six seven eight nine ten eleven, “It stays,”<Ann Lee> she {said} "
        + "on the day before the long council of all the valleys met again."
    ])
    #expect(found.prefix == "four five six seven eight nine ten eleven, ")
    #expect(found.suffix == " she said on the day before the long")
  }

  @Test func paragraphsBesideAreTakenIn() throws {
    let found = try found(["The hall was full.", "“It stays.”<Ann Lee>", "Nobody spoke."])
    #expect(found.prefix == "The hall was full.\n")
    #expect(found.suffix == "\nNobody spoke.")
  }

  @Test func shortWordsAreMoreThanEight() throws {
    let found = try found(["a b c d e f g h i j k l m n o p q r s “It stays.”<Ann Lee>"])
    #expect(found.prefix == "d e f g h i j k l m n o p q r s ")
  }

  @Test func aTextWithoutSpacesIsCutOff() throws {
    let found = try found([String(repeating: "水", count: 500) + "“It stays.”<Ann Lee>"])
    #expect(found.prefix == String(repeating: "水", count: 32))
    #expect(found.suffix == "")
  }

  @Test func aTitleEndsWhereItEnds() throws {
    let found = try found(["Nobody spoke.", "T Dam: “It stays”<Ann Lee>", "C A dam."])
    #expect(found.prefix == "Dam: ")
    #expect(found.suffix == "")
  }

  @Test func fragmentsHaveTheTextAroundAllOfThem() throws {
    let truth = sampleTruth("We will keep the dam and the town will pay.")
    let found = try found(
      ["Then: “We will keep the dam,”<Ann Lee> she {said}, “and the town will pay.” So."],
      truth
    )
    #expect(found.prefix == "Then: ")
    #expect(found.suffix == " So.")
  }

  @Test func unquotedWordsHaveThemToo() throws {
    let found = try found(
      ["“It stays.”<Ann Lee>", "She said that we will keep the old dam for good."],
      sampleTruth("It stays", "We will keep the old dam"),
      1
    )
    #expect(found.prefix == "“It stays.”\nShe said that ")
    #expect(found.suffix == " for good.")
  }
}
