public import Foundation

/// An empty folder for one test; it goes with this value.
public final class TemporaryFolder: Sendable {
  /// The folder.
  public let url: URL

  /// Makes the folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "asquoted-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of something in the folder.
  public func path(_ name: String = "") -> String {
    let folder = url.path(percentEncoded: false)
    let clean = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return name.isEmpty ? clean : clean + "/" + name
  }

  /// Writes a file, its folders too, and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file's bytes, its folders too, and gives its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
    return path(name)
  }

  /// The names of what the folder holds.
  public var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path()).sorted() }
  }
}
