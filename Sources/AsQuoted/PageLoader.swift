import Foundation
import GroundTruth

/// A page's bytes or text, taken out of its file.
struct LoadedPage: Sendable {
  /// What an article is read from.
  enum Content: Sendable {
    case html([UInt8], charset: String?)
    case text(String)
  }

  let id: String
  let path: String
  let archive: PageArchive
  let content: Content
}

/// Takes pages out of files.
struct PageLoader: Sendable {
  let input: Extractor.Input

  func load(path: String) throws(PageProblem) -> [LoadedPage] {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch {
      throw PageProblem(.unreadable, error.message)
    }
    return try load(bytes, path: path)
  }

  func load(_ bytes: [UInt8], path: String) throws(PageProblem) -> [LoadedPage] {
    guard !bytes.isEmpty else {
      throw PageProblem(.unreadable, "the file is empty; save the page again")
    }
    let isText = input == .text || input == .auto && path.hasSuffix(".txt")
    let digest = Digest.sha256(bytes)
    let archive = PageArchive(
      format: isText ? "text" : "html",
      sha256: digest,
      payloadSHA256: digest
    )
    return [
      LoadedPage(
        id: path,
        path: path,
        archive: archive,
        content: isText
          ? .text(String(decoding: bytes, as: UTF8.self)) : .html(bytes, charset: nil)
      )
    ]
  }
}
