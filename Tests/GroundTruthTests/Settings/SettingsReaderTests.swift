import Testing

@testable import GroundTruth

struct SettingsReaderTests {
  private func read(_ text: String) throws(TruthError) -> [Setting] {
    try SettingsReader.read(Array(text.utf8), path: "asquoted.yml", known: ["cases", "fail-on"])
  }

  @Test func aTextStandsForAListOfOne() throws {
    let settings = try read("version: 1\ncases: copies\nfail-on: [error, warning]\n")
    #expect(settings.map(\.key) == ["cases", "fail-on"])
    #expect(settings.map(\.values) == [["copies"], ["error", "warning"]])
  }

  @Test(arguments: [
    ("", "1:1: error: is empty"),
    ("cases: []", "1:1: error: cases is an empty list"),
    ("cases:", "expected text for cases, found null"),
    ("casse: a", "1:1: error: unknown key 'casse': did you mean 'cases'?"),
    ("cases: a\nversion: 2", "2:1: error: version '2' is not known: expected 1"),
    ("cases: a\ncases: b", "2:1: error: duplicate key 'cases'"),
    ("cases: [{a: b}]", "1:9: error: expected text for an element of cases"),
    ("- cases", "1:1: error: expected keys and values for the settings"),
    ("cases: [a", "error: not yaml"),
  ])
  func whatIsWrongIsToldWithItsPlace(_ text: String, _ message: String) {
    let error = #expect(throws: TruthError.self) { try read(text) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
