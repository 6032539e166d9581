import Foundation
import TestSupport
import Testing

/// The built program as the shell runs it.
struct ProgramTests {
  /// The program beside the tests' own binary.
  private static let program: String? = {
    for argument in CommandLine.arguments {
      var url = URL(filePath: argument)
      while url.path().count > 1 {
        url.deleteLastPathComponent()
        let program = url.appending(path: "asquoted").path(percentEncoded: false)
        let isProgram =
          FileManager.default.isExecutableFile(atPath: program)
          && !program.hasSuffix("Sources/asquoted")
        if isProgram, (try? FileManager.default.contentsOfDirectory(atPath: program)) == nil {
          return program
        }
      }
    }
    return nil
  }()

  private func shell(_ script: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = RepositoryPaths.root
    process.environment = ["ASQUOTED": try #require(Self.program), "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test func aReaderThatGoesAwayEndsNothing() throws {
    // The sleep lets the reader be gone before the first line is written.
    let run = try shell(
      #"(sleep 0.3; "$ASQUOTED" verify Fixtures --all; echo "status $?" >&2) | true"#
    )
    #expect(run.output == "status 0\n")
  }

  @Test func aFullDiskIsTold() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let run = try shell(#""$ASQUOTED" verify Fixtures >/dev/full; echo "status $?""#)
    #expect(
      run.output.contains("standard output: error: can't be written: no space left on device")
    )
    #expect(run.output.hasSuffix("status 2\n"))
  }

  @Test func aPageComesFromStandardInput() throws {
    let run = try shell(
      #"echo '“No,” said Mara Quill, who chairs the club.' | "$ASQUOTED" extract --input text -"#
    )
    #expect(run.status == 0)
    #expect(run.output.contains("Mara Quill: “No,”"))
  }

  @Test func aTruthComesFromStandardInput() throws {
    let run = try shell(
      #"""
      "$ASQUOTED" verify Fixtures/ukraine-truce/pages --truth - <Fixtures/ukraine-truce/truth.yaml
      """#
    )
    #expect(run.status == 0)
  }

  @Test func theStatusOfFindingsAndOfWrongUsageReachTheShell() throws {
    let findings = try shell(
      #"""
      "$ASQUOTED" verify Fixtures/council-parking/pages/notes.txt \
        --truth Fixtures/ukraine-truce/truth.yaml
      """#
    )
    #expect(findings.status == 2)
    #expect(try shell(#""$ASQUOTED" verify"#).status == 64)
  }
}
