import Foundation
import TestSupport

@testable import ArchiveReading

/// Files of `Tests/Samples/saved`, and text as a file.
enum Samples {
  static func bytes(_ name: String) throws -> [UInt8] {
    let file = RepositoryPaths.root.appending(path: "Tests/Samples/saved").appending(path: name)
    return [UInt8](try Data(contentsOf: file))
  }

  static func pages(_ name: String) throws -> [ArchivedPage] {
    try ArchiveReader().pages(in: bytes(name), named: name)
  }

  static func pages(text: String, named name: String = "a") throws -> [ArchivedPage] {
    try ArchiveReader().pages(in: Array(text.utf8), named: name)
  }
}

extension ArchivedPage {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
