import ArchiveReading
import GroundTruth
import HTMLTree

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
  private let reader: ArchiveReader

  init(input: Extractor.Input, makesDigests: Bool) {
    self.input = input
    reader = ArchiveReader(makesDigests: makesDigests)
  }

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
    do {
      let pages = try reader.pages(in: bytes, named: path, as: input == .text ? .text : .detected)
      return pages.map { load($0, isOnly: pages.count == 1) }
    } catch {
      throw PageProblem(error)
    }
  }

  private func load(_ page: ArchivedPage, isOnly: Bool) -> LoadedPage {
    let isText = page.kind == .text && input != .html
    return LoadedPage(
      id: isOnly ? page.path : "\(page.path)#\(page.number)",
      path: page.path,
      archive: PageArchive(
        format: page.kind == .text && !isText ? "html" : page.format,
        url: page.url,
        captured: page.capture?.date,
        capturedFrom: page.capture?.readFrom,
        sha256: page.sha256,
        payloadSHA256: page.payloadSHA256
      ),
      content: isText
        ? .text(Self.text(page)) : .html(page.bytes, charset: page.transportCharset)
    )
  }

  /// The text of a page whose encoding is decided as that of HTML is.
  private static func text(_ page: ArchivedPage) -> String {
    let decoded = DecodedPage(plainText: page.bytes, transportCharset: page.transportCharset)
    return String(decoding: decoded.bytes, as: UTF8.self)
  }
}

extension PageProblem {
  /// The problem that reading a file as an archive met; its file is named elsewhere.
  fileprivate init(_ error: ArchiveError) {
    let isLimit = error.code == .tooLarge || error.code == .tooDense
    let prefix = "\(error.path): "
    let message = error.message
    self.init(
      isLimit ? .limit : .unreadable,
      message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
    )
  }
}
