import GroundTruth
import Verification

/// Files and folders of an annotated corpus.
enum CorpusFiles {
  /// The path of something in a folder.
  static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  static func requireFolder(_ path: String) throws(CorpusError) {
    guard let kind = FileKind(path: path) else {
      throw CorpusError(path, "no such folder; look at the path")
    }
    guard kind != .file else { throw CorpusError(path, "is a file; expected a folder") }
  }

  /// The names of a folder's files, sorted by their bytes.
  static func names(in folder: String) throws(CorpusError) -> [String] {
    try requireFolder(folder)
    do {
      return try PageFinder.entries(of: folder).filter { $0.kind == .file }.map(\.name)
    } catch {
      throw CorpusError(error.path, error.message)
    }
  }

  /// The paths of a folder's pages by the articles' names.
  static func pages(in folder: String) throws(CorpusError) -> [String: String] {
    var pages: [String: String] = [:]
    for name in try names(in: folder) where PageFinder.isPage(name) {
      pages[articleKey(name)] = path(folder, name)
    }
    return pages
  }

  static func bytes(_ path: String) throws(CorpusError) -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      throw CorpusError(error.path, error.message)
    }
  }

  /// A file's text.
  static func text(_ path: String) throws(CorpusError) -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else {
      throw CorpusError(path, "is not UTF-8; expected a text in that encoding, as offsets count it")
    }
    return text
  }

  /// A text in which every line ends in "\n".
  static func withSimpleLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    var endsInReturn = false
    for byte in text.utf8 {
      if byte != 0x0A || !endsInReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
      endsInReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The SHA-256 of what `sha256sum` writes about files, sorted by their names without folders.
  static func digest(_ paths: [String]) throws(CorpusError) -> String {
    var lines: [String] = []
    let files = paths.map { (name: $0.split(separator: "/").last.map(String.init) ?? $0, path: $0) }
    for file in files.sorted(by: { ($0.name, $0.path) < ($1.name, $1.path) }) {
      lines.append("\(Digest.sha256(try bytes(file.path)))  \(file.name)\n")
    }
    return Digest.sha256(lines.joined().utf8)
  }
}

extension PredictedArticle {
  /// What the rules see in no article.
  static var nothing: PredictedArticle {
    PredictedArticle(
      Article(
        title: nil,
        byline: nil,
        published: nil,
        url: nil,
        publisher: nil,
        content: "",
        bodyLength: 0,
        blocks: []
      ),
      [],
      []
    )
  }
}
