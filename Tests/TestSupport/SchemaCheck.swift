public import Foundation

/// Holds JSON against a JSON Schema with `Scripts/check-json`, where its Python module is there.
public enum SchemaCheck {
  /// Whether it can be done here.
  public static let isThere =
    (try? run(["python3", "-c", "import jsonschema, referencing"]).status) == 0
  /// Published schemas of others beside the checkout; they are not part of it and may be missing.
  public static let published = RepositoryPaths.root.deletingLastPathComponent()
    .appending(path: "shared/schemas")

  /// Whether they can be used here.
  public static var hasPublished: Bool {
    isThere && FileManager.default.fileExists(atPath: published.path(percentEncoded: false))
  }

  /// What is wrong with a file; nil where it holds all schemas.
  public static func problems(of file: String, against schemas: [URL]) throws -> String? {
    let script = RepositoryPaths.root.appending(path: "Scripts/check-json")
    let options = schemas.flatMap { ["--schema", $0.path(percentEncoded: false)] }
    let result = try run(["python3", script.path(percentEncoded: false)] + options + [file])
    return result.status == 0 ? nil : result.output
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
