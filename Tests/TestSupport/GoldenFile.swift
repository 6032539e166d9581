public import Foundation

/// Expected outputs that are kept in files.
public enum GoldenFile {
  /// Whether this run writes the files anew. Such a run fails, so that no other can bless its output.
  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
  }

  /// The first line in which a text differs from that of a file; nil if there is none.
  ///
  /// With `RECORD_GOLDEN=1` the text is written to the file, and this says so.
  public static func difference(_ text: String, from file: URL) -> String? {
    if isRecording {
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
      } catch {
        return "\(file.lastPathComponent) can't be recorded: \(error)"
      }
      return "\(file.lastPathComponent) is recorded; look at it and run again without RECORD_GOLDEN"
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(file.path()) can't be read; record it with RECORD_GOLDEN=1"
    }
    return difference(text, expected, file.lastPathComponent)
  }

  private static func difference(_ text: String, _ expected: String, _ name: String) -> String? {
    guard text != expected else { return nil }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let number = zip(found, lines).prefix { $0 == $1 }.count
    let expectedLine = number < lines.count ? String(lines[number]) : "the end"
    let foundLine = number < found.count ? String(found[number]) : "the end"
    return "\(name), line \(number + 1):\n  expected \(expectedLine)\n  found    \(foundLine)"
  }
}
