import ArchiveReading
import AsQuoted
import Foundation

/// Tells containers so long that what is read from them is not to be kept until all is read.
enum LongFiles {
  /// A run of files that are read at once, or a file that is read by itself.
  enum Group: Hashable {
    case short([String])
    case long(String)
  }

  /// What many saved pages and their pictures do not reach.
  private static let bytes = 32 << 20

  /// Files in their order, in groups.
  static func groups(_ paths: [String], longer bytes: Int = Self.bytes) -> [Group] {
    var groups: [Group] = []
    var short: [String] = []
    for path in paths {
      guard isLong(path, bytes) else {
        short.append(path)
        continue
      }
      if !short.isEmpty { groups.append(.short(short)) }
      short = []
      groups.append(.long(path))
    }
    return short.isEmpty ? groups : groups + [.short(short)]
  }

  /// Standard input may be of any length.
  private static func isLong(_ path: String, _ bytes: Int) -> Bool {
    guard path != "-" else { return true }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    )
    guard let size = attributes?[.size] as? NSNumber, size.intValue > bytes else { return false }
    return ArchiveReader().isContainer(path)
  }
}
