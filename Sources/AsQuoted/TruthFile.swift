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

  /// All that is wrong or doubtful in a truth file.
  ///
  /// - Throws: ``FileError`` if the file can't be read.
  public static func lint(_ path: String) throws(FileError) -> [TruthDiagnostic] {
    let bytes = try FileBytes.read(path)
    return TruthLint.lint(bytes, path: path) { source in
      guard let page = try? FileBytes.read(self.path(of: source, from: path)) else { return nil }
      return Digest.sha256(page)
    }
  }

  /// A draft of a truth from a page, as YAML.
  ///
  /// `target` is the file that it is for, or nil. `curated.from` is the page's path from that file's
  /// folder, or without one as given.
  public static func draft(_ page: PageExtraction, at target: String?) -> String {
    let source = target.map { relative(page.path, to: $0) } ?? page.path
    return TruthWriter.yaml(
      TruthDraft.truth(of: page, from: source),
      comment: [
        "Drafted by \(ToolIdentity.name) \(ToolIdentity.version) from one page. Nobody has checked it yet.",
        "Correct words and speakers, name yourself and the day under curated (by, on), and take",
        "out status: draft from each quotation that you confirm.",
      ]
    )
  }

  /// Writes a file that is not there yet, whole or not at all.
  ///
  /// - Throws: ``FileError`` if there is one already, or it can't be written.
  public static func writeNew(_ text: String, to path: String) throws(FileError) {
    try FileBytes.write(text, to: path, replacing: false)
  }

  /// Where `curated.from` of the truth file at a path points to.
  private static func path(of source: String, from truth: String) -> String {
    URL(filePath: source, relativeTo: URL(filePath: truth)).path(percentEncoded: false)
  }

  /// The way to a page from the folder of a file.
  private static func relative(_ page: String, to file: String) -> String {
    guard page != "-" else { return "standard input" }
    let folder = PageFinder.identity(of: file).split(separator: "/").dropLast()
    let parts = PageFinder.identity(of: page).split(separator: "/")
    let common = zip(folder, parts).prefix { $0 == $1 }.count
    let way = Array(repeating: "..", count: folder.count - common) + parts.dropFirst(common)
    return way.joined(separator: "/")
  }
}
