import Foundation
import Testing

/// Runs scripts that came with the corpora.
enum Python {
  private static let program = "/usr/bin/env"

  static let isThere = (try? run("-c", ["pass"])) != nil

  struct Failure: Error {
    let script: String
    let status: Int32
  }

  @discardableResult
  static func run(_ script: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: program)
    // -B: the corpora's folders are not ours to write to.
    process.arguments = ["python3", "-B", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(script: script, status: process.terminationStatus)
    }
    return data
  }

  static func json(_ script: String, _ arguments: [String]) throws -> NSDictionary {
    let object = try JSONSerialization.jsonObject(with: try run(script, arguments))
    return try #require(object as? NSDictionary)
  }
}
