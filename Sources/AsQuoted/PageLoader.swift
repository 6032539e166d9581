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
  /// A digest that the container carries is not that of the page: how; else nil.
  var digestMismatch: String?
  var notices: [String] = []
  let content: Content
}

/// What a file holds at one place.
enum LoadedItem: Sendable {
  case page(LoadedPage)
  /// A part that can't be read, while others can; the name is the file's.
  case damage(path: String, ArchiveDamage)
}

/// Where pages are taken from.
enum PageSource: Sendable {
  /// A file; `-` is standard input.
  case file(String)
  /// Bytes that are in memory, and what they are called.
  case bytes([UInt8], path: String)

  var path: String {
    switch self {
    case .file(let path), .bytes(_, let path): path
    }
  }
}

/// Takes pages out of files.
struct PageLoader: Sendable {
  let input: Extractor.Input
  private let reader: ArchiveReader

  init(input: Extractor.Input, reader: ArchiveReader) {
    self.input = input
    self.reader = reader
  }

  /// Goes through a file in order, a page in memory at a time (two while it may be the only one), until
  /// `visit` gives false.
  ///
  /// - Throws: If the file can't be read, or holds no page and nothing damaged.
  func load(_ source: PageSource, visit: (LoadedItem) -> Bool) throws(PageProblem) {
    // The first page waits for a second: only then is it known whether its name needs a number.
    var first: ArchivedPage?
    var count = 0
    var isWanted = true
    func hand(_ item: LoadedItem) -> Bool {
      isWanted = isWanted && visit(item)
      return isWanted
    }
    do {
      try read(source) { record in
        switch record {
        case .page(let page):
          count += 1
          if count == 1 {
            first = page
            return true
          }
          if let page = first.take(), !hand(.page(load(page, isOnly: false))) { return false }
          return hand(.page(load(page, isOnly: false)))
        case .damage(let damage):
          return hand(.damage(path: source.path, damage))
        case .other: return true
        }
      }
    } catch {
      // What was whole before the file broke off is read all the same.
      if let page = first.take() { _ = hand(.page(load(page, isOnly: true))) }
      throw PageProblem(error)
    }
    if let page = first { _ = hand(.page(load(page, isOnly: true))) }
    if count == 0, isWanted {
      throw PageProblem(
        .noText,
        "holds no page of HTML or text; asquoted inspect lists what it holds"
      )
    }
  }

  private func read(
    _ source: PageSource,
    visit: (ArchiveRecord) -> Bool
  ) throws(ArchiveError) {
    let input: ArchiveReader.Input = input == .text ? .text : .detected
    switch source {
    case .file(let path): try reader.read(path, as: input, visit: visit)
    case .bytes(let bytes, let path):
      try reader.read(bytes, named: path, as: input, visit: visit)
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
        payloadSHA256: page.payloadSHA256,
        isEntry: page.isEntry
      ),
      digestMismatch: page.digestMismatch,
      notices: page.notices,
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
