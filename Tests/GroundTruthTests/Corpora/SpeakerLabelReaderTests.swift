import AttributionRules
import TestSupport
import Testing
import TextModel

@testable import GroundTruth

struct SpeakerLabelReaderTests {
  private let line =
    #"{"id": "a.txt", "speakers": {"S1": {"name": "Ann Lee", "aliases": ["Lee"], "kind": "person"}},"#
    + #" "labels": [{"start": 0, "end": 6, "type": "speech", "speaker": "S1", "mention": "she"},"#
    + #" {"start": 7, "end": 8, "type": "scare", "speaker": null, "mention": null, "via": null}]}"#

  private func read(_ text: String) throws -> [LabelRecord] {
    try SpeakerLabelReader.read(Array(text.utf8), path: "labels.jsonl")
  }

  @Test func offsetsAreTurnedFromScalarsToBytes() throws {
    let record = try #require(try read(line + "\n\n").first)
    let article = try record.placed(in: ScalarText("“Yes!” é"))
    #expect(article.id == "a.txt")
    #expect(
      article.speakers["S1"] == LabelledSpeaker(name: "Ann Lee", aliases: ["Lee"], kind: .person)
    )
    #expect(
      article.labels == [
        QuotationLabel(range: TextRange(0, 10), purpose: .speech, speaker: "S1", mention: "she"),
        QuotationLabel(range: TextRange(11, 13), purpose: .scare, speaker: nil, mention: nil),
      ]
    )
  }

  @Test(arguments: [
    ("{\"id\": ", "no JSON"),
    (#"{"id": "a", "speakers": {}}"#, "the record has no 'labels'"),
    (#"{"id": 3, "speakers": {}, "labels": []}"#, "id is of the wrong type"),
    (
      #"{"id": "a", "speakers": {}, "labels": [{"start": 0, "type": "speech"}]}"#,
      "labels[0] has no 'end'"
    ),
    (
      #"{"id": "a", "speakers": {}, "labels": [{"start": 0, "end": 1, "type": "spoken"}]}"#,
      "the type of label 1 is 'spoken'; expected one of speech, scare"
    ),
    (
      #"{"id": "a", "speakers": {}, "labels": [{"start": 0, "end": 1, "type": "speech", "speaker": "S9"}]}"#,
      "speaker S9"
    ),
    (
      #"{"id": "a", "speakers": {"S1": {"name": "Ann", "kind": "mayor"}}, "labels": []}"#,
      "the kind of speaker S1 is 'mayor'"
    ),
  ])
  func aBrokenLineIsNamed(_ text: String, _ words: String) {
    let error = #expect(throws: CorpusError.self) { try read(line + "\n" + text + "\n") }
    #expect(error?.place == "labels.jsonl:2")
    #expect(error?.message.contains(words) == true)
  }

  @Test func aFileWithoutLabelsIsRefused() {
    let error = #expect(throws: CorpusError.self) { try read("\n \n") }
    #expect(
      error?.description
        == "labels.jsonl: holds no labels; expected a line of JSON for each article"
    )
  }

  @Test func anOffsetOutsideTheTextIsNamedWithItsLine() throws {
    let record = try #require(try read("\n" + line).first)
    let error = #expect(throws: CorpusError.self) { try record.placed(in: ScalarText("“Yes!”")) }
    #expect(error?.place == "labels.jsonl:2")
    #expect(error?.message.contains("label 2 of a.txt stands at 7 to 8") == true)
  }
}
