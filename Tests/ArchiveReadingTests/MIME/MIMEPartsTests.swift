import Testing

@testable import ArchiveReading

@Suite struct MIMEPartsTests {
  private func bodies(_ message: String, boundary: String? = "b", most: Int = 100)
    -> (bodies: [String], cut: [Bool], parts: MIMEParts)
  {
    let bytes = Array(message.utf8)
    var found: [MIMEPart] = []
    var parts = MIMEParts(bytes, mostParts: most) { found.append($0) }
    parts.read(
      MediaType("multipart/related" + (boundary.map { "; boundary=\"\($0)\"" } ?? "")),
      0..<bytes.count
    )
    let bodies = found.map { String(decoding: bytes[$0.body], as: UTF8.self) }
    return (bodies, found.map(\.isCutOff), parts)
  }

  @Test(arguments: ["\r\n", "\n"]) func partsStandBetweenBorders(_ end: String) {
    let lines = [
      "before", "--b", "A: c", "", "one", "", "--b ", "", "two", "--b--", "behind", "--b", "x",
    ]
    let found = bodies(lines.joined(separator: end))
    #expect(found.bodies == ["one\(end)", "two"])
    #expect(found.cut == [false, false])
  }

  @Test func whatOnlyStartsLikeABorderIsNone() {
    #expect(
      bodies("--b\nA: c\n\nx --b\n--bc\n--b-- not\n--b--").bodies == ["x --b\n--bc\n--b-- not"]
    )
  }

  @Test func aMessageThatBreaksOffHasItsLastPartCutOff() {
    let found = bodies("--b\nA: c\n\none\n--b\nA: c\n\ntw")
    #expect(found.bodies == ["one", "tw"])
    #expect(found.cut == [false, true])
  }

  @Test(arguments: ["wrong", nil]) func aBorderThatTheHeaderDoesNotNameIsFound(_ named: String?) {
    let found = bodies(
      "\n--- a line\n--b\nContent-Type: text/html\n\none\n--b--\n",
      boundary: named
    )
    #expect(found.bodies == ["one"])
    #expect(found.parts.hasOtherBorder)
  }

  @Test func withoutAnyBorderThereIsNoPart() {
    #expect(bodies("Content-Type: text/html\n\n<p>One").bodies.isEmpty)
  }

  @Test func partsOfPartsAreGoneThroughToADepth() {
    let inner = "Content-Type: multipart/alternative; boundary=c\n\n--c\n\none\n--c\n\ntwo\n--c--\n"
    #expect(bodies("--b\n\(inner)\n--b\n\nthree\n--b--").bodies == ["one", "two", "three"])
    let deep = (0..<10_000).map {
      "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n"
    }
    #expect(bodies(deep.joined(), boundary: "b0").bodies.count == 1)
  }

  @Test func noMorePartsAreReadThanAllowed() {
    let found = bodies(String(repeating: "--b\n\nx\n", count: 10_000), most: 1000)
    #expect(found.bodies.count == 1000)
    #expect(found.parts.isTooMany)
  }
}
