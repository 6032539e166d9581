import Foundation

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  case file, folder
  /// A link to a folder.
  case linkToFolder

  /// What stands at a path, or nil if nothing does.
  package init?(path: String) {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard Self.type(path) == .typeSymbolicLink else {
      self = Self.type(path) == .typeDirectory ? .folder : .file
      return
    }
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    self = Self.type(target) == .typeDirectory ? .linkToFolder : .file
  }

  private static func type(_ path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }
}
