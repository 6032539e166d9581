/// Reads the pages out of files in which they are kept.
public struct ArchiveReader: Sendable {
  /// How a file is to be read.
  public enum Input: String, Hashable, Sendable, CaseIterable {
    /// By what it holds; a file named `.txt` is text.
    case detected
    /// As plain text, whatever it holds.
    case text
  }

  /// How far a file is looked at to tell its kind.
  static let headBytes = 64 << 10

  /// How much a file may hold.
  public let limits: ArchiveLimits
  /// Whether digests are made; they cost a sixth of the instructions of reading a page.
  public let makesDigests: Bool
  /// Whether digests that a file carries of its parts count for nothing.
  public let ignoresDigests: Bool
  /// The formats that are tried, in order.
  private let formats: [ArchiveFormat]

  /// A reader that refuses what passes the limits.
  public init(
    limits: ArchiveLimits = ArchiveLimits(),
    makesDigests: Bool = true,
    ignoresDigests: Bool = false
  ) {
    self.init(
      limits: limits,
      makesDigests: makesDigests,
      ignoresDigests: ignoresDigests,
      formats: ArchiveFormat.all
    )
  }

  init(
    limits: ArchiveLimits = ArchiveLimits(),
    makesDigests: Bool = true,
    ignoresDigests: Bool = false,
    formats: [ArchiveFormat]
  ) {
    self.limits = limits
    self.makesDigests = makesDigests
    self.ignoresDigests = ignoresDigests
    self.formats = formats
  }

  /// Goes through what a file holds, in order, until `visit` gives false; `-` is standard input.
  ///
  /// A container is read record by record, whatever its length; of other files there is just one record.
  /// `opened` is told what the file is before its first record comes.
  ///
  /// - Throws: ``ArchiveError`` if the file can't be read, or is of no kind that is known here.
  public func read(
    _ path: String,
    as input: Input = .detected,
    opened: (ArchiveHeader) -> Void = { _ in },
    visit: (ArchiveRecord) -> Bool
  ) throws(ArchiveError) {
    let file = try FileStream(path)
    let head = try Self.head(of: file)
    if input == .detected, let (format, container) = container(head[...]) {
      let reopen = { () throws(ArchiveError) -> any ByteStream in try FileStream(path) }
      let isFile = path != "-"
      let digest = isFile && makesDigests ? try Self.sha256(FileStream(path)) : nil
      let whole = ContainerFile(
        path: path,
        stream: PrefixedStream(head, file),
        limits: limits,
        ignoresDigests: ignoresDigests,
        reopen: isFile ? reopen : nil
      )
      return try read(whole, format, container, head, digest, opened, visit)
    }
    if let length = file.length, length > limits.fileBytes {
      throw FileBytes.tooLarge(path, length, limits)
    }
    for page in try wholePages(
      in: Self.rest(of: file, behind: head, path, limits),
      named: path,
      as: input,
      opened: opened
    ) {
      guard visit(.page(page)) else { return }
    }
  }

  /// Goes through what a file's bytes hold, as ``read(_:as:visit:)`` does.
  ///
  /// - Throws: ``ArchiveError`` if the bytes are of no kind that is known here.
  public func read(
    _ bytes: [UInt8],
    named path: String,
    as input: Input = .detected,
    opened: (ArchiveHeader) -> Void = { _ in },
    visit: (ArchiveRecord) -> Bool
  ) throws(ArchiveError) {
    let head = bytes.prefix(Self.headBytes)
    if input == .detected, let (format, container) = container(head) {
      let whole = ContainerFile(
        path: path,
        stream: MemoryStream(bytes),
        limits: limits,
        ignoresDigests: ignoresDigests,
        reopen: { MemoryStream(bytes) }
      )
      let digest = makesDigests ? Self.sha256(bytes) : nil
      return try read(whole, format, container, Array(head), digest, opened, visit)
    }
    for page in try wholePages(in: bytes, named: path, as: input, opened: opened) {
      guard visit(.page(page)) else { return }
    }
  }

  /// The pages of a file, at least one.
  ///
  /// - Throws: ``ArchiveError`` if the file can't be read, or holds no page.
  public func pages(
    at path: String,
    as input: Input = .detected
  ) throws(ArchiveError) -> [ArchivedPage] {
    try collect(path) { visit throws(ArchiveError) in try read(path, as: input, visit: visit) }
  }

  /// The pages of a file's bytes, at least one; `path` names it in errors, and a `.txt` tells text.
  ///
  /// - Throws: ``ArchiveError`` if the bytes hold no page.
  public func pages(
    in bytes: [UInt8],
    named path: String,
    as input: Input = .detected
  ) throws(ArchiveError) -> [ArchivedPage] {
    try collect(path) { visit throws(ArchiveError) in
      try read(bytes, named: path, as: input, visit: visit)
    }
  }

  private func collect(
    _ path: String,
    _ read: ((ArchiveRecord) -> Bool) throws(ArchiveError) -> Void
  ) throws(ArchiveError) -> [ArchivedPage] {
    var pages: [ArchivedPage] = []
    var damage: ArchiveDamage?
    try read { record in
      switch record {
      case .page(let page): pages.append(page)
      case .damage(let found): damage = damage ?? found
      case .other: break
      }
      return true
    }
    guard pages.isEmpty else { return pages }
    throw ArchiveError(.damaged, path, damage?.message ?? "holds no page of HTML")
  }

  /// Whether a file is a container; false where that can't be told, and for standard input.
  public func isContainer(_ path: String) -> Bool {
    guard path != "-", let file = try? FileStream(path), let head = try? Self.head(of: file) else {
      return false
    }
    return container(head[...]) != nil
  }

  // MARK: - Containers

  private func container(_ head: ArraySlice<UInt8>) -> (ArchiveFormat, ContainerFormat)? {
    ArchiveFormat.container(of: head, among: formats, limits: limits)
  }

  private func read(
    _ file: ContainerFile,
    _ format: ArchiveFormat,
    _ container: ContainerFormat,
    _ head: [UInt8],
    _ digest: String?,
    _ opened: (ArchiveHeader) -> Void,
    _ visit: (ArchiveRecord) -> Bool
  ) throws(ArchiveError) {
    let isGzip = GzipUnpacking.isGzip(head)
    opened(ArchiveHeader(format, isContainer: true, isGzip: isGzip, sha256: digest))
    var number = 0
    var count = 0
    try container.read(file) { item throws(ArchiveError) in
      count += 1
      guard count <= limits.records else {
        throw ArchiveError(
          .tooManyRecords,
          file.path,
          "holds more than the \(limits.records) records allowed;"
            + " raise --max-records if the file is to be trusted"
        )
      }
      switch item {
      case .page(let record, let content):
        number += 1
        let payload = makesDigests ? Self.sha256(content.bytes) : nil
        return visit(
          .page(
            ArchivedPage(
              file.path,
              number,
              record: record,
              format,
              isGzip: isGzip,
              content,
              sha256: digest,
              payloadSHA256: payload
            )
          )
        )
      case .other(let record): return visit(.other(record))
      case .damage(let damage): return visit(.damage(damage))
      }
    }
  }

  // MARK: - Files that are read whole

  private func wholePages(
    in bytes: [UInt8],
    named path: String,
    as input: Input,
    opened: (ArchiveHeader) -> Void
  ) throws(ArchiveError) -> [ArchivedPage] {
    guard bytes.count <= limits.fileBytes else {
      throw FileBytes.tooLarge(path, bytes.count, limits)
    }
    let isGzip = GzipUnpacking.isGzip(bytes)
    let unpacked = isGzip ? try GzipUnpacking.unpack(bytes, path: path, limits: limits) : bytes
    guard !unpacked.isEmpty else {
      throw ArchiveError(.empty, path, "is empty; save the page again")
    }
    let file = ArchiveFile(path: path, bytes: unpacked, asText: input == .text, limits: limits)
    for format in formats {
      guard case .whole(let read) = format.reading, let contents = try read(file),
        !contents.isEmpty
      else { continue }
      let digest = makesDigests ? Self.sha256(bytes) : nil
      opened(ArchiveHeader(format, isContainer: false, isGzip: isGzip, sha256: digest))
      return contents.enumerated().map { index, content in
        let isFile = !isGzip && content.bytes.count == bytes.count
        return ArchivedPage(
          path,
          index + 1,
          record: index + 1,
          format,
          isGzip: isGzip,
          content,
          sha256: digest,
          payloadSHA256: isFile || !makesDigests ? digest : Self.sha256(content.bytes)
        )
      }
    }
    throw ArchiveError(
      .binary,
      path,
      "holds no page: it looks like \(file.binaryKind ?? "data of a kind not known here");"
        + " \(ContentSniffing.advice(on: file.binaryKind) ?? "give it as HTML or plain text")"
    )
  }
}
