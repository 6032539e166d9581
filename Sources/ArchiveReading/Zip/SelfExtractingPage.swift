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

  /// Hands out the page in the zip, or, where there is no zip, the file itself.
  static func read(
    _ file: ContainerFile,
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let bytes = try file.wholeBytes()
    guard let start = ZipHead.firstEntry(in: bytes) else {
      var page = PageContent(kind: .html, bytes: bytes)
      page.notices = ["looks like a page of SingleFile that opens itself, but holds no zip"]
      _ = try visit(.page(record: 1, page))
      return
    }
    // What comes behind may be longer than the part in which the directory is looked for. The offsets in
    // it count from the file's first byte, or from the zip's.
    let end = ZipHead.lastDirectoryEnd(in: bytes).map { $0 + ZipHead.directoryEndLength }
    let zip = end.map { Array(bytes[..<$0]) } ?? Array(bytes[start...])
    let prologue = Array(bytes[..<start])
    let listing = try ZipListing(path: file.path, limits: file.limits) { MemoryStream(zip) }
    guard let index = SingleFileZip.index(of: listing) else {
      _ = try visit(
        .damage(ArchiveDamage(number: 1, message: "the zip in the page holds no index.html"))
      )
      return
    }
    try SingleFileZip.read(listing, index, prologue: prologue, file.limits, visit)
  }
}
