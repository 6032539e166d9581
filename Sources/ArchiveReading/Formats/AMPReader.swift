extension ArchiveFormat {
  /// An AMP page (`<html amp>` or `<html ⚡>`, AMP HTML specification, "Required mark-up"): a second form of
  /// an article, whose own address it gives as its canonical one.
  static let amp = ArchiveFormat(
    identifier: "amp",
    summary: "AMP page, the article's second form"
  ) { file throws(ArchiveError) in
    guard file.isHTML, isAMP(file.marks) else { return nil }
    let url = MarkupSearch.canonical(in: file.marks) ?? SavedPageMark.address(file.marks)
    return [.html(file.bytes, savedFrom: url, nil)]
  }

  private static func isAMP(_ page: [UInt8]) -> Bool {
    // Comments of what saved it may stand before the page's first tag.
    let head = Array(page.prefix(8 << 10))
    var from = 0
    while let open = head[from...].firstIndex(of: 0x3C) {
      from = open + 1
      guard let tag = MarkupTag(head, at: open), tag.name == "html" else { continue }
      // A variation selector may follow the sign.
      return tag.attributes.keys.contains { $0 == "amp" || $0 == "⚡" || $0 == "⚡\u{FE0F}" }
    }
    return false
  }
}
