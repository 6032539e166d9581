import Foundation
import Testing

@testable import HTMLTree

@Suite(.serialized) struct StandardErrorTests {
  /// What is written to standard error while something is done.
  private func standardError(while work: () throws -> Void) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    let kept = dup(STDERR_FILENO)
    dup2(handle.fileDescriptor, STDERR_FILENO)
    defer {
      dup2(kept, STDERR_FILENO)
      close(kept)
    }
    try work()
    // Foundation leaks the buffer when `Data(contentsOf:)` reads an empty file.
    let written = try FileHandle(forReadingFrom: file).readToEnd() ?? Data()
    return String(decoding: written, as: UTF8.self)
  }

  @Test(arguments: [
    "<p id=twin>a<p id=twin>b", "<unknown:tag a:b=c></p></i>", "a\u{1}\u{FFFF}&#xFFFF;&bad;",
    "<!DOCTYPE x [ <!ENTITY a 'b'> ]><p a=1 a=2>\u{FFFE}</body></html><html lang=a><p>",
    "<!DOCTYPE html SYSTEM \"http://example.invalid/a.dtd\"><p>a", "<a href='x", "<p <b>",
  ])
  func libxml2SaysNothingThere(_ page: String) throws {
    let said = try standardError { _ = try DocumentTree(parsing: Array(page.utf8)) }
    // Other tests may write meanwhile; libxml2 begins so.
    for word in ["error :", "warning :", "element ", "HTML parser", "Entity: line"] {
      #expect(!said.contains(word), "\(said)")
    }
  }
}
