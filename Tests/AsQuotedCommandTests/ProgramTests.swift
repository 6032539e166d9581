import Foundation
import Testing

/// The built program as the shell runs it.
struct ProgramTests {
  @Test func aReaderThatGoesAwayEndsNothing() throws {
    // The sleep lets the reader be gone before the first line is written.
    let run = try Shell.run(
      #"(sleep 0.3; asquoted verify Fixtures --all; echo "status $?" >&2) | true"#
    )
    #expect(run.output == "status 0\n")
  }

  @Test func aFullDiskIsTold() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let run = try Shell.run(#"asquoted verify Fixtures >/dev/full; echo "status $?""#)
    #expect(
      run.output.contains("standard output: error: can't be written: no space left on device")
    )
    #expect(run.output.hasSuffix("status 2\n"))
  }

  @Test func aPageComesFromStandardInput() throws {
    let run = try Shell.run(
      #"echo '“No,” said Mara Quill, who chairs the club.' | asquoted extract --input text -"#
    )
    #expect(run.status == 0)
    #expect(run.output.contains("Mara Quill: “No,”"))
  }

  @Test func aTruthComesFromStandardInput() throws {
    let run = try Shell.run(
      #"""
      asquoted verify Fixtures/ukraine-truce/pages --truth - <Fixtures/ukraine-truce/truth.yaml
      """#
    )
    #expect(run.status == 0)
  }

  @Test func theStatusOfFindingsAndOfWrongUsageReachTheShell() throws {
    let findings = try Shell.run(
      #"""
      asquoted verify Fixtures/council-parking/pages/notes.txt \
        --truth Fixtures/ukraine-truce/truth.yaml
      """#
    )
    #expect(findings.status == 2)
    #expect(try Shell.run(#"asquoted verify -"#).status == 64)
  }
}
