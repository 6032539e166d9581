/// Finds cases: folders that hold a `truth.yaml` and, beside it, saved copies in `pages/`.
package enum CaseFinder {
  /// The name of a case's truth file.
  package static let truthName = "truth.yaml"
  /// The name of the folder that holds a case's pages.
  package static let pagesName = "pages"

  /// One case.
  package struct Case: Hashable, Sendable {
    /// The path of its truth file.
    package let truth: String
    /// Its pages.
    package let contents: PageFinder.Contents
  }

  /// The cases in a folder: the folder itself, or those of its subfolders, sorted by path.
  ///
  /// What is wrong with single cases comes beside the others.
  package static func cases(
    in folder: String
  ) throws(FileError) -> (cases: [Case], errors: [FileError]) {
    var cases: [Case] = []
    var errors: [FileError] = []
    var folders = [folder]
    while let next = folders.popLast() {
      let entries: [PageFinder.Entry]
      do {
        entries = try PageFinder.entries(of: next)
      } catch {
        if next == folder { throw error }
        errors.append(error)
        continue
      }
      guard let truth = entries.first(where: { $0.name == truthName && $0.kind == .file }) else {
        folders += entries.reversed().filter { $0.kind == .folder }.map(\.path)
        continue
      }
      do {
        cases.append(try makeCase(next, truth.path, entries))
      } catch {
        errors.append(error)
      }
    }
    guard !cases.isEmpty || !errors.isEmpty else { throw nothing(in: folder) }
    return (cases, errors)
  }

  private static func makeCase(
    _ folder: String,
    _ truth: String,
    _ entries: [PageFinder.Entry]
  ) throws(FileError) -> Case {
    guard let pages = entries.first(where: { $0.name == pagesName && $0.kind == .folder }) else {
      throw FileError(
        folder,
        "holds a \(truthName) but no folder \(pagesName)/; put the saved copies there"
      )
    }
    let contents = try PageFinder.contents(of: pages.path)
    guard !contents.pages.isEmpty else { throw noPages(pages.path) }
    return Case(truth: truth, contents: contents)
  }

  private static func nothing(in folder: String) -> FileError {
    FileError(
      folder,
      "holds no case (a folder with \(truthName) and \(pagesName)/);"
        + " name one, or hold pages against a truth with --truth FILE"
    )
  }

  /// The error of a folder without pages.
  package static func noPages(_ folder: String) -> FileError {
    let endings = PageFinder.endings.joined(separator: ", ")
    return FileError(
      folder,
      "holds no page (\(endings), also .gz); name a folder that does, or a file"
    )
  }
}
