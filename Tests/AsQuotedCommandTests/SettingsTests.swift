import TestSupport
import Testing

/// `verify` as a repository's settings ask for it.
struct SettingsTests {
  /// A folder with one case whose page lacks a mark at a cut, and settings.
  private func repository(_ settings: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      version: 1
      speakers:
        - {id: quill, name: Mara Quill, kind: person}
      quotes:
        - {id: q1, text: "The bridge stays shut until the engineers agree.", speaker: quill}
      """,
      to: "copies/bridge/truth.yaml"
    )
    try folder.write(
      "Ferries run twice an hour.\n“The bridge stays shut,” said Mara Quill, the harbour master.\n",
      to: "copies/bridge/pages/cut.txt"
    )
    try folder.write("", to: ".git/HEAD")
    try folder.write("", to: "copies/deep/note")
    try folder.write(settings, to: "asquoted.yml")
    return folder
  }

  private func run(
    _ command: String,
    in folder: TemporaryFolder,
    _ subfolder: String = ""
  ) throws -> (status: Int32, output: String) {
    try Shell.run("cd '\(folder.path(subfolder))' && \(command)")
  }

  @Test func aBareRunChecksTheCasesOfTheSettings() throws {
    let folder = try repository("cases: [copies]\n")
    let bare = try run("asquoted verify", in: folder)
    #expect(bare.status == 1)
    #expect(bare.output.contains("copies/bridge/pages/cut.txt  0 of 1 verified, q1 truncated"))
    #expect(try run("asquoted verify copies", in: folder).output == bare.output)
  }

  @Test func pathsOfTheSettingsAreFromTheirFolder() throws {
    let folder = try repository("cases: copies\nformats: [text, json=report.json]\n")
    let below = try run("asquoted verify", in: folder, "copies/deep")
    #expect(below.output.contains("../../copies/bridge/pages/cut.txt"))
    #expect(try folder.names.contains("report.json"))
  }

  @Test func thresholdsHoldAndTheCommandLinePrevails() throws {
    let folder = try repository("cases: copies\nfail-on: error\nall: true\nformats: json\n")
    let bare = try run("asquoted verify", in: folder)
    #expect(bare.status == 0)
    #expect(bare.output.contains("asquoted/report/1"))
    let strict = try run("asquoted verify --fail-on warning --format text", in: folder)
    #expect(strict.status == 1)
    #expect(strict.output.contains("sha256"))
  }

  @Test func settingsDoNotBearOnRunsThatNameTheirPaths() throws {
    let folder = try repository("cases: elsewhere\nfail-on: error\n")
    #expect(try run("asquoted verify copies", in: folder).status == 1)
    #expect(try run("asquoted verify copies --config asquoted.yml", in: folder).status == 0)
  }

  @Test(arguments: [
    ("cases: copies\nfail-on: sometimes\n", "asquoted.yml:2:1: error: fail-on: "),
    ("cases: copies\njobs: 0\n", "asquoted.yml:2:1: error: jobs: "),
    ("cases: copies\nall: perhaps\n", "asquoted.yml:2:1: error: all: expected true or false."),
    ("cases: copies\nformats: [txet]\n", "there is no such format"),
    ("cases: copies\nmax-depth: [1, 2]\n", "max-depth: expected one value."),
    ("cases: copies\ntruth: x\n", "unknown key 'truth'"),
    ("fail-on: error\n", "asquoted.yml: error: names no cases"),
  ])
  func whatIsWrongInSettingsIsToldWithItsPlace(_ settings: String, _ message: String) throws {
    let run = try run("asquoted verify", in: try repository(settings))
    #expect(run.status == 2)
    #expect(run.output.contains(message), "\(run.output)")
  }

  @Test func withoutPathsAndSettingsTheUsageIsWrong() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    let bare = try run("asquoted verify", in: folder)
    #expect(bare.status == 64)
    #expect(bare.output.contains("asquoted.yml"))
    #expect(try run("asquoted verify --truth t.yaml", in: folder).status == 64)
  }
}
