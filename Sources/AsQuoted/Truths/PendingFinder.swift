/// Finds truths beside which changes wait.
package enum PendingFinder {
  /// The truths that paths stand for: truth files, pending files, and folders that are gone through.
  ///
  /// A folder without any gives none. What is wrong with single paths comes beside the others.
  package static func truths(in paths: [String]) -> (truths: [String], errors: [FileError]) {
    var truths: [String] = []
    var errors: [FileError] = []
    for path in paths {
      do throws(FileError) {
        guard let kind = FileKind(path: path) else {
          throw FileError(path, "no such file or folder; look at the path")
        }
        if kind == .file {
          truths.append(try truth(at: path))
        } else {
          for pending in try pendingFiles(in: path) { truths.append(try truth(at: pending)) }
        }
      } catch {
        errors.append(error)
      }
    }
    var seen: Set<String> = []
    return (truths.filter { seen.insert(PageFinder.identity(of: $0)).inserted }, errors)
  }

  private static func truth(at path: String) throws(FileError) -> String {
    guard path.hasSuffix(TruthPending.ending) else {
      guard TruthPending.left(beside: path) != nil else {
        throw FileError(
          path,
          "nothing waits beside it; verify --pending leaves what it finds there"
        )
      }
      return path
    }
    let stem = String(path.dropLast(TruthPending.ending.count))
    for ending in [".yaml", ".yml", ".json", ""] {
      let truth = stem + ending
      if FileKind(path: truth) == .file { return truth }
    }
    throw FileError(path, "there is no truth beside it; remove it, or put the truth back")
  }

  private static func pendingFiles(in folder: String) throws(FileError) -> [String] {
    var files: [String] = []
    var folders = [folder]
    while let next = folders.popLast() {
      let entries = try PageFinder.entries(of: next)
      folders += entries.reversed().filter { $0.kind == .folder }.map(\.path)
      files += entries.filter { $0.kind == .file && $0.name.hasSuffix(TruthPending.ending) }.map(
        \.path
      )
    }
    return files.sorted(by: PageFinder.bytesPrecede)
  }
}
