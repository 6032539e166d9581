extension ArchiveFormat {
  /// A page as a reader view or a print service shows it, and saved from there: the article, and hardly
  /// anything around it.
  static let readerMode = ArchiveFormat(
    identifier: "reader-mode",
    summary: "page saved from a reader view or a print service"
  ) { file throws(ArchiveError) in
    guard file.isHTML, let view = ReaderView.all.first(where: { $0.isIn(file.marks) }) else {
      return nil
    }
    let url = SavedPageMark.address(file.marks) ?? view.address(in: file.marks)
    return [.html(file.bytes, savedFrom: url, nil)]
  }
}

/// What shows an article without its page, and how it is told.
struct ReaderView: Sendable {
  /// What the page must hold, each of it.
  private let marks: [ByteSearch]
  /// The class or id of the link to the article's own page, if there is one.
  private let link: String?
  private let linkSearch: ByteSearch?

  private init(_ marks: [String], link: String?) {
    self.marks = marks.map { ByteSearch($0) }
    self.link = link
    linkSearch = link.map { ByteSearch($0) }
  }

  static let all: [ReaderView] = [
    // Firefox, toolkit/components/reader/content/aboutReader.html.
    ReaderView(["moz-reader-content", "reader-title"], link: "reader-domain"),
    // Chrome, components/dom_distiller/core/html/dom_distiller_viewer.html.
    ReaderView(["id=\"title-holder\"", "id=\"content-wrap\"", "id=\"article-header\""], link: nil),
    // printfriendly.com.
    ReaderView(["id=\"pf-content\"", "id=\"pf-title\""], link: "pf-src-url"),
  ]

  /// Whether a page is of this view.
  func isIn(_ page: [UInt8]) -> Bool { marks.allSatisfy { $0.first(in: page) != nil } }

  /// The address of the article's own page, or nil.
  func address(in page: [UInt8]) -> String? {
    guard let link, let linkSearch else { return nil }
    var from = 0
    while let found = linkSearch.first(in: page, from: from) {
      from = found.upperBound
      // The name stands in style sheets and scripts too.
      guard let tag = MarkupTag(page, around: found.lowerBound), tag.name == "a",
        tag.has(link, in: "class") || tag["id"] == link,
        let address = tag["href"], address.hasPrefix("http")
      else { continue }
      return address
    }
    return nil
  }
}
