import Foundation
public import GroundTruth

/// Why there is no truth to be had from a file.
public enum TruthFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file can't be read.
  case file(FileError)
  /// The file is no truth; every place that is wrong is named.
  case content(TruthError)

  /// A line for each thing that is wrong, with the file and its place.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .content(let error): error.description
    }
  }
}

/// Truth files by their paths.
public enum TruthFile {
  /// Reads the truth in a file.
  ///
  /// - Throws: ``TruthFileError`` if the file can't be read, or is no truth.
  public static func read(_ path: String) throws(TruthFileError) -> Truth {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch {
      throw .file(error)
    }
    do {
      return try TruthReader.read(bytes, path: path)
    } catch {
      throw .content(error)
    }
  }

  /// All that is wrong or doubtful in a truth file, and in what stands beside it.
  ///
  /// - Throws: ``FileError`` if the file can't be read.
  public static func lint(_ path: String) throws(FileError) -> [TruthDiagnostic] {
    let bytes = try FileBytes.read(path)
    return TruthLint.lint(
      bytes,
      path: path,
      pages: pageNames(beside: path),
      pending: TruthPending.left(beside: path)
    ) { source in
      guard let page = try? FileBytes.read(self.path(of: source, from: path)) else { return nil }
      return Digest.sha256(page)
    }
  }

  /// The names of the pages of a case, or nil where there is no folder of pages.
  private static func pageNames(beside path: String) -> Set<String>? {
    guard path != "-",
      let contents = try? PageFinder.contents(of: self.path(of: CaseFinder.pagesName, from: path))
    else { return nil }
    let files = contents.pages + contents.passedOver
    return Set(files.compactMap { $0.split(separator: "/").last.map(String.init) })
  }

  /// A draft of a truth from a page, as YAML.
  ///
  /// `target` is the file that it is for, or nil. `curated.from` is the page's path from that file's
  /// folder, or without one as given.
  public static func draft(_ page: PageExtraction, at target: String?) -> String {
    draft([page], at: target).text
  }

  /// A draft of a truth from an article's copies, at least one, as YAML, and what they do not agree on.
  public static func draft(
    _ pages: [PageExtraction],
    at target: String?
  ) -> (text: String, agreement: TruthDraft.Agreement) {
    let sources = pages.map { page in target.map { relative(page.path, to: $0) } ?? page.path }
    let agreement = TruthDraft.truth(ofCopies: pages, from: sources)
    let from = pages.count == 1 ? "one page" : "\(pages.count) copies"
    var comment = [
      "Drafted by \(ToolIdentity.name) \(ToolIdentity.version) from \(from). Nobody has checked it yet.",
      "Correct words and speakers, name yourself and the day under curated (by, on), and take",
      "out status: draft from each quotation that you confirm.",
    ]
    if pages.count > 1 {
      comment += zip(pages, sources).map { page, source in
        "From \(source)" + (page.archive.sha256.map { " (sha256 \($0))" } ?? "")
      }
      comment += agreement.leftOut.map { left in
        "Left out: “\(left.text)”, only in \(left.sources.joined(separator: ", "))"
      }
    }
    return (TruthWriter.yaml(agreement.truth, comment: comment), agreement)
  }

  /// A truth in another format.
  public struct Conversion: Hashable, Sendable {
    /// The truth as text.
    public let text: String
    /// What the format has no place for, in plain words.
    public let losses: [String]
  }

  /// The truth in a file, in another format.
  ///
  /// - Throws: ``TruthFileError`` if the file can't be read, or is no truth.
  public static func convert(
    _ path: String,
    from source: TruthFormat,
    to target: TruthFormat
  ) throws(TruthFileError) -> Conversion {
    let bytes: [UInt8]
    let truth: Truth
    do { bytes = try FileBytes.read(path) } catch { throw .file(error) }
    do { truth = try source.read(bytes, path: path) } catch { throw .content(error) }
    var losses = target == .csv ? TruthCSV.losses(of: truth) : []
    let hasComments = bytes.split(separator: 0x0A).contains { line in
      line.first { $0 != 0x20 } == UInt8(ascii: "#")
    }
    if source == .yaml, hasComments { losses.append("comments") }
    return Conversion(text: target.text(truth), losses: losses)
  }

  /// Writes a file in the place of one that may be there, whole or not at all.
  ///
  /// - Throws: ``FileError`` if it can't be written.
  public static func replace(_ text: String, at path: String) throws(FileError) {
    // A link stays one: what it leads to is written.
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    try FileBytes.write(text, to: target)
  }

  /// Writes a file that is not there yet, whole or not at all.
  ///
  /// - Throws: ``FileError`` if there is one already, or it can't be written.
  public static func writeNew(_ text: String, to path: String) throws(FileError) {
    try FileBytes.write(text, to: path, replacing: false)
  }

  /// Where `curated.from` of the truth file at a path points to.
  static func path(of source: String, from truth: String) -> String {
    URL(filePath: source, relativeTo: URL(filePath: truth)).path(percentEncoded: false)
  }

  /// The way to a page from the folder of a file.
  static func relative(_ page: String, to file: String) -> String {
    guard page != "-" else { return "standard input" }
    let folder = PageFinder.identity(of: file).split(separator: "/").dropLast()
    let parts = PageFinder.identity(of: page).split(separator: "/")
    let common = zip(folder, parts).prefix { $0 == $1 }.count
    let way = Array(repeating: "..", count: folder.count - common) + parts.dropFirst(common)
    return way.joined(separator: "/")
  }
}
