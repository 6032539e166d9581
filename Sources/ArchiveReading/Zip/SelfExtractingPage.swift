/// HTML that holds a zip, as SingleFile's core writes it (`compression.js`): a prologue with a message and
/// a comment, the zip in an element or comment, and scripts that open it in a browser.
enum SelfExtractingPage {
  /// Identifiers of elements that only such a page has, for prologues that hide the zip behind long scripts.
  private static let marks = ["sfz-wait-message", "sfz-error-message", "<sfz-extra-data"]
    .map { ByteSearch($0) }

  static func isRecognised(_ head: ArraySlice<UInt8>) -> Bool {
    guard ContentSniffing.startsWithMarkup(head) else { return false }
    // No text holds the bytes that start a zip's entry.
    if ZipHead.firstEntry(in: head) != nil { return true }
    let bytes = Array(head)
    return marks.contains { $0.first(in: bytes) != nil }
  }

  /// How far before the zip SingleFile's comment is looked for.
  private static let prologueReach = 64 << 10

  /// Hands out the page in the zip, or, where there is no zip, the file itself.
  static func read(
    _ file: ContainerFile,
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let open = try file.openAnywhere()
    guard let start = try open().firstOffset(of: ZipHead.entry) else {
      return try readWithoutZip(open(), file, visit)
    }
    // What comes behind may be longer than the part in which libarchive looks for the directory. The
    // offsets in it count from the file's first byte, or from the zip's.
    let end = try open().lastOffset(of: ZipHead.directoryEnd)
    let window = end.map { 0..<($0 + ZipHead.directoryEndLength) } ?? start..<Int.max
    let listing = try ZipListing(path: file.path, limits: file.limits) {
      () throws(ArchiveError) in try StreamWindow(open(), window)
    }
    guard let index = SingleFileZip.index(of: listing) else {
      _ = try visit(
        .damage(ArchiveDamage(number: 1, message: "the zip in the page holds no index.html"))
      )
      return
    }
    let prologue = try StreamWindow(open(), 0..<min(start, prologueReach))
      .readAll(limit: prologueReach)
    try SingleFileZip.read(listing, index, prologue: prologue ?? [], file.limits, visit)
  }

  private static func readWithoutZip(
    _ stream: any ByteStream,
    _ file: ContainerFile,
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    guard let bytes = try stream.readAll(limit: file.limits.pageBytes) else {
      throw ArchiveError(
        .tooLarge,
        file.path,
        "has more than the \(file.limits.pageBytes) bytes allowed for a page;"
          + " raise --max-page-size if the file is to be trusted"
      )
    }
    var page = PageContent(kind: .html, bytes: bytes)
    page.notices = ["looks like a page of SingleFile that opens itself, but holds no zip"]
    _ = try visit(.page(record: 1, page))
  }
}
