import AsQuoted
import Foundation
import Reports

/// A report that is a folder of files. The folder is a new or an empty one: annotations that a person corrected
/// are not written over.
final class ReportFolder: ReportTarget {
  private let console: Console
  private let path: String
  private let files: ReportFiles
  private var names: Set<String> = []
  private(set) var isOpen = true
  private(set) var hasFailed = false

  /// Makes the folder, with the files in it that are of no page.
  init(_ path: String, _ files: ReportFiles, console: Console) throws(FileError) {
    self.console = console
    self.path = path
    self.files = files
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      guard try FileManager.default.contentsOfDirectory(atPath: path).isEmpty else {
        throw FileError(path, "is not empty, and nothing is written over; name a new folder")
      }
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(
        path,
        "the folder can't be made: \(FileBytes.reason(error)); look at the path"
      )
    }
    for (name, text) in files.others { try FileBytes.write(text, to: file(name), replacing: false) }
  }

  /// Writes a page's files: its entries are their name and the text of each.
  func write(_ entries: [String]) {
    guard isOpen, let name = entries.first else { return }
    let unique = uniqueName(name)
    for (ending, text) in zip(files.endings, entries.dropFirst()) {
      do throws(FileError) {
        try FileBytes.write(text, to: file(unique + ending), replacing: false)
      } catch {
        console.error(error.path, error.message)
        isOpen = false
        hasFailed = true
        return
      }
    }
  }

  /// Nothing stands between the files.
  func write(_ text: String) {}

  func close() {}

  private func file(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// A name that no other page has, whatever the case of its letters, that holds no folder and is not hidden.
  private func uniqueName(_ name: String) -> String {
    var base = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "._-".unicodeScalars.contains(scalar)
            ? scalar : "-"
        }
      )
    )
    while base.hasPrefix(".") || base.hasPrefix("-") { base.removeFirst() }
    // File systems take 255 bytes.
    while base.utf8.count > 200 { base.removeLast() }
    if base.isEmpty { base = "page" }
    var unique = base
    var number = 2
    while !names.insert(unique.lowercased()).inserted {
      unique = "\(base)-\(number)"
      number += 1
    }
    return unique
  }
}
