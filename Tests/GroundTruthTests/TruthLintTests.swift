import GroundTruth
import Testing

@Suite struct TruthLintTests {
  private func lint(_ text: String, digest: (String) -> String? = { _ in nil }) -> [String] {
    TruthLint.lint(Array(text.utf8), path: "t", digest: digest).map(\.description)
  }

  private static let clean = """
    version: 1
    curated: {from: a.txt, sha256: \(String(repeating: "ab", count: 32))}
    speakers:
      - {id: lee, name: Ann Lee, kind: person, aliases: [Lee]}
    quotes:
      - {id: q1, text: "It stays", speaker: lee, prefix: first}
      - {id: q2, text: "It stays", speaker: lee, prefix: then}

    """

  @Test func aCleanFileGivesNothing() {
    #expect(lint(Self.clean) == [])
    #expect(lint(Self.clean) { _ in String(repeating: "AB", count: 32) } == [])
  }

  @Test func errorsComeFirst() {
    #expect(lint("version: 3").count == 3)
  }

  @Test(arguments: [
    (
      "  - {id: q3, text: \"It stays\", speaker: lee, prefix: THEN}\n  - {id: q4, text: \"It  stays\", speaker: lee, prefix: then}\n",
      "t:9:20: warning: 'q4' has the words of 'q2': give each a prefix or suffix"
    ),
    (
      "  - {id: q3, text: \"“So it goes”\", speaker: lee}\n",
      "t:8:20: warning: the text of 'q3' has its outer marks"
    ),
    (
      "  - {id: q3, text: \"So it goes\", speaker: lee, status: draft}\n",
      "t:8:20: warning: 'q3' is a draft"
    ),
  ])
  func doubtfulQuotationsAreWarnedOf(added: String, warning: String) throws {
    let found = lint(Self.clean + added)
    #expect(found.count == 1)
    #expect(try #require(found.first).hasPrefix(warning))
  }

  @Test func innerMarksAtBothEndsAreNoOuterMarks() {
    #expect(
      lint(Self.clean + "  - {id: q3, text: \"‘Yes’ is not ‘no’\", speaker: lee}\n") == []
    )
  }

  @Test func aSharedNameAndAnUnusedSpeakerAreWarnedOf() {
    let text = Self.clean.replacing(
      "quotes:",
      with: "  - {id: leo, name: Leo Lee, kind: person, aliases: [LEE, leo lee]}\nquotes:"
    )
    #expect(
      lint(text) == [
        "t:5:5: warning: 'LEE' names both 'lee' and 'leo': either would pass for the other; keep it with one",
        "t:5:5: warning: no quotation has the speaker 'leo'",
      ]
    )
  }

  @Test func aChangedSourceIsWarnedOf() {
    #expect(
      lint(Self.clean) { $0 == "a.txt" ? "cd" : nil } == [
        "t:2:32: warning: a.txt has changed since the truth was made from it: its SHA-256 is cd"
      ]
    )
  }

  @Test func aDigestThatIsNoneIsWarnedOf() {
    #expect(
      lint(Self.clean.replacing("ab", with: "xy", maxReplacements: 1)).count == 1
    )
  }

  @Test(arguments: [
    ("q 3", "t:8:10: warning: the id 'q 3' has more than letters"),
    ("q02", "t:8:10: warning: the ids 'q2' and 'q02' are easily mixed up"),
    ("lead", "t:8:10: warning: the id 'lead' is not like the others, 'q' and a number"),
  ])
  func doubtfulIdsAreWarnedOf(id: String, warning: String) throws {
    let found = lint(Self.clean + "  - {id: \(id), text: So be it, speaker: lee}\n")
    #expect(found.count == 1)
    #expect(try #require(found.first).hasPrefix(warning))
  }

  @Test func gapsInIdsAreNoFault() {
    #expect(lint(Self.clean + "  - {id: q9, text: So be it, speaker: lee}\n") == [])
  }

  @Test func theCaseOfTheFirstLetterAndTheLastCommaMakeNoOtherQuotation() {
    let text = Self.clean.replacing(
      "\"It stays\", speaker: lee, prefix: then",
      with: "\"it stays,\", speaker: lee, prefix: first"
    )
    #expect(lint(text).count == 1)
  }

  @Test(arguments: [
    ("Anne Lee", "[]", "is nearly 'Ann Lee': if it is one speaker"),
    ("A. Lee", "[]", "is nearly 'Ann Lee': if it is one"),
    ("Lee", "[]", ""), ("Robert Lee", "[]", "'lee' alone is an alias of 'lee'"),
    ("Bo Roe", "[]", ""), ("Robert Leeson", "[]", ""),
  ])
  func nearNamesAreWarnedOf(name: String, aliases: String, words: String) {
    let text =
      Self.clean.replacing(
        "quotes:",
        with: "  - {id: other, name: \(name), kind: person, aliases: \(aliases)}\nquotes:"
      ) + "  - {id: q3, text: So be it, speaker: other}\n"
    let found = lint(text).filter { !$0.contains("names both") }
    #expect(found.count == (words.isEmpty ? 0 : 1))
    #expect(found.allSatisfy { $0.contains(words) })
  }

  @Test func pagesThatAreNotThereAreWarnedOf() {
    let text = Self.clean + "pages:\n  a.html: {q1: altered}\n  b.warc#2: {q1: altered}\n"
    let bytes = Array(text.utf8)
    #expect(TruthLint.lint(bytes, path: "t", pages: ["a.html", "b.warc"]).isEmpty)
    #expect(TruthLint.lint(bytes, path: "t").isEmpty)
    let found = TruthLint.lint(bytes, path: "t", pages: ["b.warc"])
    #expect(found.map(\.line) == [9])
  }

  @Test func aPendingFileIsWarnedOf() {
    let found = TruthLint.lint(Array(Self.clean.utf8), path: "t", pending: "p.pending.yaml")
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.hasPrefix("p.pending.yaml waits for decisions") == true)
  }
}
