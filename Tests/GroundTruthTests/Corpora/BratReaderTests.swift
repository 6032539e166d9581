import Testing
import TextModel

@testable import GroundTruth

struct BratReaderTests {
  private let text = ScalarText("“Yes,” said Ann Lee.\nShe “left”.")

  private func relations(_ annotations: String) throws -> [AttributionRelation] {
    try BratReader.relations(annotations, path: "a.ann", in: text)
  }

  @Test func relationsJoinWordsByTheirRoles() throws {
    let found = try relations(
      "T1\tSource 12 19\tAnn Lee\nT2\tCue 7 11\tsaid\nT3\tContent 0 6\t“Yes,”\n"
        + "T4\tAttribution 7 11\tsaid\n#1\tAnnotatorNotes T1\tsure\n"
        + "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
    )
    #expect(
      found == [
        AttributionRelation(
          content: AnnotatedWords(ranges: [TextRange(0, 10)], text: "“Yes,”"),
          source: AnnotatedWords(ranges: [TextRange(16, 23)], text: "Ann Lee"),
          cue: AnnotatedWords(ranges: [TextRange(11, 15)], text: "said")
        )
      ]
    )
  }

  @Test func wordsInSeveralPlacesAndOfSeveralRecordsAreOneRole() throws {
    let found = try relations(
      "T1\tContent 25 31;0 6\t“left” “Yes,”\nT2\tContent 12 15\tAnn\nE1\tContent:T1 Content2:T2"
    )
    #expect(found.first?.content.text == "“left” “Yes,” Ann")
    #expect(
      found.first?.content.ranges == [TextRange(0, 10), TextRange(16, 19), TextRange(29, 39)]
    )
    #expect(found.first?.source == nil)
  }

  @Test func anAnnotatedTextMayHoldALineEnd() throws {
    let found = try relations("T1\tContent 16 24\tLee.\nShe\nE1\tContent:T1")
    #expect(found.first?.content.text == "Lee.\nShe")
  }

  @Test func aRelationWithoutContentIsLeftOut() throws {
    #expect(try relations("T1\tSource 12 19\tAnn Lee\nE1\tSource:T1 Content:T9").isEmpty)
    #expect(try relations("").isEmpty)
  }

  @Test(arguments: [
    ("T1\tSource 0 6\t“Yes,”\nT2\tCue\tsaid", 2, "record T2 has no offsets"),
    ("T1\tSource 0 x\t“Yes,”", 1, "record T1 has no offsets"),
    ("T1\tContent 0 6\ta\nb\nT2\tCue 7 99\tsaid", 3, "record T2 stands at 7 to 99"),
    ("T1\tContent 6 3\ta", 1, "record T1 stands at 6 to 3"),
    ("T1\tContent 0 6\ta\nE1\tContent", 2, "record E1 has 'Content' in it"),
  ])
  func aRecordThatCantBeReadIsNamedWithItsLine(_ text: String, _ line: Int, _ words: String) {
    let error = #expect(throws: CorpusError.self) { try relations(text) }
    #expect(error?.place == "a.ann:\(line)")
    #expect(error?.message.contains(words) == true)
  }
}
