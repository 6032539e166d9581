import Testing

@testable import ArchiveReading

@Suite struct HeaderFieldsTests {
  private func fields(_ lines: [String]) -> HeaderFields {
    HeaderFields(lines: lines.map { Array($0.utf8) })
  }

  @Test func linesGoOnWithTheFieldBefore() {
    let header = fields([" no: field", "A: b", "\tc: d ", "broken", " e: f", "a: second", "G:"])
    #expect(header["a"] == "b c: d")
    #expect(header["g"] == nil && header["no"] == nil && header["e"] == nil)
    #expect(header.list("a") == ["b c: d", "second"])
  }

  @Test func aFieldOfVeryManyLinesTakesNoTimeForEach() {
    let lines = ["A: b"] + [String](repeating: " c", count: 300_000)
    #expect(fields(lines)["a"]?.utf8.count == 600_001)
  }
}
