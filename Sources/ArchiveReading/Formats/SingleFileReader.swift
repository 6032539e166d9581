extension ArchiveFormat {
  /// A page saved by SingleFile, a browser extension: all in one file, with a comment at its top
  ///
  ///     <!--
  ///      Page saved with SingleFile
  ///      url: https://example.org/
  ///      saved date: Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)
  ///     -->
  ///
  /// as `getComment` of the extension's core writes it.
  static let singleFile = ArchiveFormat(
    identifier: "single-file",
    summary: "page saved by SingleFile"
  ) { file throws(ArchiveError) in
    guard file.isHTML, let comment = comment(file.marks) else { return nil }
    let url = line("url:", comment)
    let date = line("saved date:", comment).flatMap { CaptureDate.fromJavaScript($0) }
    let capture = date.map { ArchivedPage.Capture(date: $0, readFrom: "SingleFile comment") }
    return [.html(file.bytes, savedFrom: url, capture)]
  }

  private static let singleFileMark = ByteSearch("Page saved with SingleFile")
  private static let commentEnd = ByteSearch("-->")

  private static func comment(_ page: [UInt8]) -> String? {
    // The comment is the page's first; what stands deeper is the text of some other page.
    let head = Array(page.prefix(4096))
    guard let mark = singleFileMark.first(in: head),
      head[..<mark.lowerBound].suffix(8).contains(0x2D)
    else { return nil }
    let end = commentEnd.first(in: page, from: mark.upperBound)?.lowerBound ?? head.count
    return page.text(mark.upperBound..<min(end, page.count))
  }

  private static func line(_ label: String, _ comment: String) -> String? {
    for line in comment.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == " " }
      guard line.hasPrefix(label) else { continue }
      let value = line.dropFirst(label.count).split(separator: " ").joined(separator: " ")
      return value.isEmpty ? nil : value
    }
    return nil
  }
}
