extension ArchiveFormat {
  /// A page saved by a browser's "save page as, complete": Chrome, Edge and Internet Explorer put
  /// `<!-- saved from url=(0023)https://example.org/ -->` at its top, the number being the length of
  /// the address ("Mark of the Web"). It holds no date.
  static let savedPage = ArchiveFormat(
    identifier: "saved-page",
    summary: "page saved by a browser, complete"
  ) { file throws(ArchiveError) in
    guard file.isHTML, let address = address(file.marks) else { return nil }
    // `about:internet` says where it came from only by zone.
    let url = address.hasPrefix("about:") ? nil : address
    return [.html(file.bytes, savedFrom: url, nil)]
  }

  private static let savedPageMark = ByteSearch("<!-- saved from url=(")

  private static func address(_ page: [UInt8]) -> String? {
    let head = Array(page.prefix(4096))
    guard let mark = savedPageMark.first(in: head),
      let length = head.text(from: mark.upperBound, upTo: [0x29], within: 8),
      length.allSatisfy(\.isNumber)
    else { return nil }
    let start = mark.upperBound + length.utf8.count + 1
    // The number is wrong in some copies; the comment's end is not.
    return page.text(from: start, upTo: [0x20, 0x3E, 0x0A, 0x0D], within: 8192)
  }
}
