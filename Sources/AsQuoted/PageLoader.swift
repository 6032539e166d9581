import ArchiveReading
import GroundTruth
import HTMLTree

/// A page's bytes or text, taken out of its file.
struct LoadedPage: Sendable {
  /// What an article is read from.
  enum Content: Sendable {
    /// The bytes are taken out when they are parsed: nobody who holds the page keeps them.
    case html(Locked<[UInt8]>, charset: String?)
    case text(String)
  }

  let id: String
  let path: String
  let archive: PageArchive
  /// A digest that the container carries is not that of the page: how; else nil.
  var digestMismatch: String?
  var notices: [String] = []
  /// Text's encoding; that of HTML is decided when it is parsed.
  var encoding: PageEncoding?
  let content: Content
}

/// What a file holds at one place.
enum LoadedItem: Sendable {
  /// What the file is.
  case opened(ArchiveHeader)
  case page(LoadedPage)
  case other(OtherRecord)
  /// A part that can't be read, while others can.
  case damage(ArchiveDamage)
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

  /// Goes through a file, a page in memory at a time (two while it may be the only one), until `visit`
  /// gives false.
  ///
  /// Of a container's pages, and where there are several, only those are handed out that `isWanted` is true
  /// of; it is asked of each once. The
  /// first page waits for a second, as only then is it known whether its name needs a number; `inOrder`
  /// hands it out at its place, the name without one.
  ///
  /// - Throws: If the file can't be read, or holds no page and nothing damaged.
  func load(
    _ source: PageSource,
    inOrder: Bool = false,
    where isWanted: (PageArchive) -> Bool = { _ in true },
    visit: (LoadedItem) -> Bool
  ) throws(PageProblem) {
    var first: ArchivedPage?
    var count = 0
    var damage: ArchiveDamage?
    var nearest: String?
    var goesOn = true
    var isContainer = false
    func hand(_ item: LoadedItem) -> Bool {
      goesOn = goesOn && visit(item)
      return goesOn
    }
    func hand(_ page: consuming ArchivedPage, isOnly: Bool) -> Bool {
      let loaded = load(page, isOnly: isOnly)
      // Its bytes are to end with their parse.
      _ = consume page
      return hand(.page(loaded))
    }
    func handOneOfMany(_ page: consuming ArchivedPage) -> Bool {
      guard isWanted(archive(page)) else { return goesOn }
      let isOnly = inOrder && page.number == 1
      return hand(page, isOnly: isOnly)
    }
    func handOnly(_ page: consuming ArchivedPage) {
      guard !isContainer || isWanted(archive(page)) else { return }
      _ = hand(page, isOnly: true)
    }
    func open(_ header: ArchiveHeader) {
      isContainer = header.isContainer
      _ = hand(.opened(header))
    }
    do {
      try read(source, opened: open) { record in
        guard goesOn else { return false }
        switch record {
        case .page(let page):
          count += 1
          if count == 1, !inOrder {
            first = page
            return true
          }
          if let page = first.take(), !handOneOfMany(page) { return false }
          return handOneOfMany(page)
        case .damage(let found):
          damage = damage ?? found
          return hand(.damage(found))
        case .other(let other):
          nearest = nearest ?? other.whyNoPage
          return hand(.other(other))
        }
      }
    } catch {
      // What was whole before the file broke off is read all the same.
      if let page = first.take() { handOnly(page) }
      throw PageProblem(error)
    }
    if let page = first.take() { handOnly(page) }
    if count == 0, goesOn {
      let cause = (damage?.message ?? nearest).map { " (\($0))" } ?? ""
      // Who goes through it in order lists it.
      let advice = inOrder ? "" : "; asquoted inspect lists what it holds"
      throw PageProblem(
        damage == nil ? .noText : .unreadable,
        "holds no page of HTML or text\(cause)\(advice)"
      )
    }
  }

  private func read(
    _ source: PageSource,
    opened: (ArchiveHeader) -> Void,
    visit: (ArchiveRecord) -> Bool
  ) throws(ArchiveError) {
    let input: ArchiveReader.Input = input == .text ? .text : .detected
    switch source {
    case .file(let path): try reader.read(path, as: input, opened: opened, visit: visit)
    case .bytes(let bytes, let path):
      try reader.read(bytes, named: path, as: input, opened: opened, visit: visit)
    }
  }

  private func load(_ page: ArchivedPage, isOnly: Bool) -> LoadedPage {
    // The encoding of text is decided as that of HTML is.
    let text =
      isText(page)
      ? DecodedPage(plainText: page.bytes, transportCharset: page.transportCharset) : nil
    return LoadedPage(
      id: isOnly ? page.path : "\(page.path)#\(page.number)",
      path: page.path,
      archive: archive(page),
      digestMismatch: page.digestMismatch,
      notices: page.notices,
      encoding: text?.encoding,
      content: text.map { .text(String(decoding: $0.bytes, as: UTF8.self)) }
        ?? .html(Locked(page.bytes), charset: page.transportCharset)
    )
  }

  private func isText(_ page: ArchivedPage) -> Bool { page.kind == .text && input != .html }

  private func archive(_ page: ArchivedPage) -> PageArchive {
    PageArchive(
      format: page.kind == .text && !isText(page) ? "html" : page.format,
      url: page.url,
      title: page.title.flatMap { $0.isEmpty ? nil : $0 },
      captured: page.capture?.date,
      capturedFrom: page.capture?.readFrom,
      sha256: page.sha256,
      payloadSHA256: page.payloadSHA256,
      digestsMatched: page.digestsMatched,
      isEntry: page.isEntry,
      number: page.number,
      record: page.record
    )
  }
}

extension OtherRecord {
  /// Why it is no page, where it is what a page came or would have come in; else nil.
  fileprivate var whyNoPage: String? {
    let place = url.map { " of \($0)" } ?? ""
    if type == "revisit" {
      return "record \(number)\(place) is a revisit of a capture it does not hold"
    }
    guard let status else { return nil }
    guard status == 200 else { return "the response\(place) has status \(status)" }
    return "the response\(place) is \(mediaType ?? "of no type"): \(reason)"
  }
}

extension PageProblem {
  /// The problem that reading a file as an archive met; its file is named elsewhere.
  fileprivate init(_ error: ArchiveError) {
    let isLimit = [.tooLarge, .tooDense, .tooManyRecords].contains(error.code)
    let prefix = "\(error.path): "
    let message = error.message
    self.init(
      isLimit ? .limit : .unreadable,
      message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
    )
  }
}
