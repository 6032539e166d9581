import Foundation
import TestSupport
import Testing

/// Runs shell scripts in which `asquoted` is the program that was built with these tests.
enum Shell {
  /// The folder of the program: that of the tests' own binary, or one above it.
  private static let programs: String? = {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var folder = URL(filePath: argument)
      for _ in 0..<5 {
        folder.deleteLastPathComponent()
        let program = folder.appending(path: "asquoted").path(percentEncoded: false)
        if FileManager.default.isExecutableFile(atPath: program) {
          return folder.path(percentEncoded: false)
        }
      }
    }
    return nil
  }()

  /// What a script gives, run in the top folder of the checkout: its status, and all that it writes.
  static func run(_ script: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = RepositoryPaths.root
    process.environment = ["PATH": "\(try #require(programs)):/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
