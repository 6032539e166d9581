import TestSupport
import Testing
import TextModel

@testable import AttributionRules

@Suite struct EntityTableTests {
  /// Whom a text names, each as `Name (kind): mention, mention`.
  private func entities(_ text: String) throws -> [String] {
    let annotated = try AnnotatedText(MarkedText(text))
    return EntityTable(annotated).entities.map { entity in
      let mentions = entity.mentions.map { annotated.text($0.tokens) }.joined(separator: ", ")
      return "\(entity.name) (\(entity.isPlace ? "place" : "\(entity.kind)")): \(mentions)"
    }
  }

  private func gender(_ text: String) throws -> Entity.Gender? {
    EntityTable(try AnnotatedText(MarkedText(text))).entities.first?.gender
  }

  @Test func aClauseThatBasedOpensNamesNobody() throws {
    #expect(
      try entities("Based on the letter, it was late. Ann Lee left.") == [
        "Ann Lee (person): Ann Lee"
      ]
    )
  }

  @Test(arguments: [
    ("Ann Lee won. Then Lee left.", ["Ann Lee (person): Ann Lee, Lee"]),
    ("Lee won. Later Ann Lee left.", ["Ann Lee (person): Lee, Ann Lee"]),
    ("Ann Lee won. Then Ann left.", ["Ann Lee (person): Ann Lee, Ann"]),
    ("Ann Lee won. Mayor Lee left.", ["Ann Lee (person): Ann Lee, Lee"]),
    (
      "Robert J. Marsh won. Robert Marsh left.",
      ["Robert J. Marsh (person): Robert J. Marsh, Robert Marsh"]
    ),
    ("R. Marsh won. Robert Marsh left.", ["R. Marsh (person): R. Marsh, Robert Marsh"]),
    ("Al Ruiz Jr. won. Then Ruiz left.", ["Al Ruiz Jr. (person): Al Ruiz Jr., Ruiz"]),
    ("Ann Lee’s boat sank.", ["Ann Lee (person): Ann Lee"]),
  ])
  func formsOfOneNameAreOnePerson(text: String, expected: [String]) throws {
    #expect(try entities(text) == expected)
  }

  @Test(arguments: ["Sundays", "Mondays", "Sunday", "March"])
  func aTimeIsNobody(time: String) throws {
    #expect(try entities("Ann Lee won on \(time) too.") == ["Ann Lee (person): Ann Lee"])
  }

  @Test(arguments: [
    (
      "The Harbour Workers Union met. Then the HWU left.",
      ["Harbour Workers Union (organisation): Harbour Workers Union, HWU"]
    ),
    ("The BBC met Ann Lee.", ["Ann Lee (person): Ann Lee", "BBC (organisation): BBC"]),
  ])
  func anAcronymIsItsOrganisation(text: String, expected: [String]) throws {
    #expect(try entities(text) == expected)
  }

  @Test(arguments: [
    (
      "Ann Lee met Paul Lee. Mr. Lee left.",
      ["Ann Lee (person): Ann Lee", "Paul Lee (person): Paul Lee, Lee"]
    ),
    (
      "Ann Lee met Paul Lee. Mrs. Lee left.",
      ["Ann Lee (person): Ann Lee, Lee", "Paul Lee (person): Paul Lee"]
    ),
    (
      "Ann Lee met Paul Lee. ¶ Paul Lee was late. Lee left.",
      ["Ann Lee (person): Ann Lee", "Paul Lee (person): Paul Lee, Paul Lee, Lee"]
    ),
  ])
  func peopleOfOneSurnameAreToldApart(text: String, expected: [String]) throws {
    #expect(try entities(text) == expected)
  }

  @Test(arguments: [
    (
      "Cole Says Boats Will Sail ¶ Tom Cole left.",
      ["Tom Cole (person): Cole, Tom Cole"]
    ),
    (
      "Tom Cole Says Boats Will Sail ¶ He left.",
      ["Tom Cole (person): Tom Cole"]
    ),
    (
      "Francois Petit Says Boats Will Sail ¶ François Petit left.",
      ["François Petit (person): Petit, François Petit"]
    ),
    ("Port Town Hopes For Summer ¶ It rained.", []),
    ("TOM COLE Hits Back At Critics ¶ Tom Cole left.", ["Tom Cole (person): TOM COLE, Tom Cole"]),
  ])
  func inHeadlinesACapitalTellsNoName(text: String, expected: [String]) throws {
    #expect(try entities(text) == expected)
  }

  @Test(arguments: [
    ("The Harbour Times praised Ann Post.", ["Harbour Times (organisation)", "Ann Post (person)"]),
    (
      "The Orlando Sentinel praised Mr. Post.",
      ["Orlando Sentinel (organisation)", "Post (person)"]
    ),
  ])
  func aPaperIsToldByItsLastWord(text: String, expected: [String]) throws {
    #expect(try Set(entities(text).map { String($0.prefix { $0 != ":" }) }) == Set(expected))
  }

  @Test(arguments: [
    "The man left.", "On Monday it rained.", "It rains on Sundays.", "However, it rained.",
    "Boats sank. The boats rusted.",
    "President and Prime Minister met.", "“Ann Lee won.”",
  ])
  func commonWordsAndWhatIsQuotedNameNobody(text: String) throws {
    #expect(try entities(text) == [])
  }

  @Test(arguments: [
    ("Berlin froze. They met in Berlin.", ["Berlin (place): Berlin, Berlin"]),
    ("They met in Zarnow.", ["Zarnow (place): Zarnow"]),
    ("They met in Orlando. Orlando slept.", ["Orlando (place): Orlando, Orlando"]),
    ("They came from Zarnow Ridge, Ariz.", ["Zarnow Ridge (place): Zarnow Ridge"]),
  ])
  func placesAreNoPeople(text: String, expected: [String]) throws {
    let found = try entities(text)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("Rosa Conti won.", Entity.Gender.female), ("Peter Holm won.", .male),
    ("Kim Vale won.", .unknown), ("The actress Kim Vale won.", .female),
    ("Mr. Vale won.", .male), ("Kim Vale, a spokesman for the port, won.", .male),
    ("Vale won. So did Vale.", .unknown),
  ])
  func givenNamesTitlesAndNounsTellTheGender(text: String, expected: Entity.Gender) throws {
    #expect(try gender(text) == expected)
  }

  @Test(arguments: [
    ("Ivan Petrov, a Russian diplomat, left.", ["russian", "diplomat"]),
    ("Mayor Ann Lee left.", ["mayor"]),
    ("The mayor, Ann Lee, left.", ["mayor"]),
    ("Striker Bruno Vidal left.", ["striker"]),
  ])
  func whatSomebodyIsCalledIsLearnt(text: String, expected: [String]) throws {
    let table = EntityTable(try AnnotatedText(MarkedText(text)))
    #expect(try #require(table.entities.first).roles.isSuperset(of: expected))
  }

  @Test(arguments: [
    (
      "The brother of Rep. Tom Hale took the money, two sources said. The focus is Steve Hale, a consultant. Rep. Hale wrote a note. {content:“I take meetings,”} Rep. Hale said.",
      "Tom Hale"
    ),
    (
      "Mayor Ann Lee and her husband, Tom Lee, met Dan Cole. {content:“We are tired,”} Lee said.",
      "Ann Lee"
    ),
    (
      "Susan Whit and Charles Whit met Brian Shee. Susan Whit spoke first. ¶ Whit seemed tired as he took questions. {content:“Look, that’s family,”} he told reporters.",
      "Charles Whit"
    ),
    (
      "Marcus Tate sang in the choir where his uncle, the Rev. Curtis Tate, has preached. Marcus Tate left. The pastor folded the sheet. ¶ {content:“I’m not going to preach on that,”} he told the flock.",
      "Curtis Tate"
    ),
  ])
  func twoWithOneSurnameAreToldApart(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Dan Hale is 40. On Thursday Hale told a group of nurses that he was {content:“very glad to be home.”}",
      "Dan Hale" as String?
    ),
    (
      "Detective Chief Inspector Ruth Garv is leading the case. DCI Garv said officers were keeping {content:“an open mind.”}",
      "Ruth Garv"
    ),
    (
      "Mother-of-three Kelly-Anne Stub told how she used her own coat. {content:“There was blood everywhere,”} she said.",
      "Kelly-Anne Stub"
    ),
    (
      "Asked for a single word to describe the race, most of them chose {content:“disgusting.”}",
      nil
    ),
  ])
  func aNameHasNoDayAndNoRankInIt(text: String, speaker: String?) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Ragh Desh leads the party. ¶ Speaking at a ground in Sangli, the 74-year-old leader, without naming his nephew, said those who had left were free. {content:“Some think it is theirs,”} he said.",
      "Ragh Desh"
    ),
    (
      "Tom Cole drives the train from Trondheim. He gives his speech three times. {content:“There’s no café,”} he says.",
      "Tom Cole"
    ),
    (
      "Tom Cole built the line north of Mo in the war. Rain fell. {content:“We had no choice,”} he says.",
      "Tom Cole"
    ),
  ])
  func aPlaceIsNobodyWhomAPronounMeans(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
