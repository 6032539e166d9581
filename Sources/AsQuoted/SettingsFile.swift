import Foundation
package import GroundTruth

/// The settings of a repository: `asquoted.yml` at its root.
package enum SettingsFile {
  /// The name of the file.
  package static let name = "asquoted.yml"

  /// The path of the settings that hold in a folder: its own, or those of the nearest folder above it within
  /// the same Git repository; nil if there are none.
  package static func find(from folder: String = ".") -> String? {
    var way = folder == "." ? "" : folder + "/"
    var last = ""
    while true {
      if FileKind(path: way + name) == .file { return way + name }
      let identity = PageFinder.identity(of: way.isEmpty ? "." : way)
      // Above a repository's root, and above the root of all, nothing is looked for.
      guard FileKind(path: way + ".git") == nil, identity != last else { return nil }
      last = identity
      way += "../"
    }
  }

  /// What the file at a path sets. `known` are the keys that it may have.
  package static func read(_ path: String, known: [String]) throws(TruthFileError) -> [Setting] {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch {
      throw .file(error)
    }
    do {
      return try SettingsReader.read(bytes, path: path, known: known)
    } catch {
      throw .content(error)
    }
  }
}
