import ArchiveReading
import Foundation

/// Finds the files of saved pages in folders.
package enum PageFinder {
  /// The endings of names that a folder's pages have; other files are passed over.
  ///
  /// Each may have `.gz` behind it. A file that is named itself is read whatever its name is.
  package static let endings = [
    ".html", ".htm", ".xhtml",
    ".mhtml", ".mht", ".webarchive",
    ".warc", ".wacz", ".zip",
    ".txt",
  ]

  /// What a folder holds.
  package struct Contents: Hashable, Sendable {
    /// The paths of its pages, those of its subfolders taken in, sorted by their bytes.
    package var pages: [String] = []
    /// The paths of files that are no pages by their names, sorted likewise.
    package var passedOver: [String] = []
  }

  /// Whether a folder's file is taken for a page.
  package static func isPage(_ name: String) -> Bool {
    var name = name.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    return endings.contains { name.hasSuffix($0) }
  }

  /// The pages of a folder and its subfolders.
  ///
  /// Left out are hidden files and the folders that browsers put beside a page: `name_files`, and names in other
  /// languages where the page is there.
  /// Links to folders are not followed, so a circle of them ends.
  package static func contents(of folder: String) throws(FileError) -> Contents {
    var contents = Contents()
    var folders = [folder]
    while let next = folders.popLast() {
      let entries = try entries(of: next)
      let files = Set(entries.filter { $0.kind == .file }.map(\.name))
      for entry in entries {
        switch entry.kind {
        case .folder where isCompanion(entry.name, files), .linkToFolder: continue
        case .folder: folders.append(entry.path)
        case .file where isPage(entry.name): contents.pages.append(entry.path)
        case .file: contents.passedOver.append(entry.path)
        }
      }
    }
    contents.pages.sort(by: bytesPrecede)
    contents.passedOver.sort(by: bytesPrecede)
    return contents
  }

  private static func isCompanion(_ folder: String, _ files: Set<String>) -> Bool {
    SavedPageMark.folderEndings.contains { ending in
      guard folder.hasSuffix(ending) else { return false }
      let title = folder.dropLast(ending.count)
      return ending == "_files" || files.contains("\(title).html") || files.contains("\(title).htm")
    }
  }

  /// One thing in a folder.
  struct Entry {
    let name: String
    let path: String
    let kind: FileKind
  }

  /// What stands in a folder, hidden things left out, sorted by the names' bytes.
  static func entries(of folder: String) throws(FileError) -> [Entry] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      let reason = FileBytes.reason(error)
      throw FileError(folder, "the folder can't be read: \(reason); look at its permissions")
    }
    return names.filter { !$0.hasPrefix(".") }.sorted(by: bytesPrecede).map { name in
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      // A link that leads nowhere is a file that can't be read: it is told of, not left out.
      return Entry(name: name, path: path, kind: FileKind(path: path) ?? .file)
    }
  }

  /// What two spellings of one path have in common; links are not followed.
  package static func identity(of path: String) -> String {
    path == "-" ? path : URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
  }

  /// By bytes: the same order in every locale.
  static func bytesPrecede(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
