extension ArchiveFormat {
  /// A page saved by a browser's "save page as, complete": Chrome, Edge and Internet Explorer put
  /// `<!-- saved from url=(0023)https://example.org/ -->` at its top, the number being the length of
  /// the address ("Mark of the Web"). Firefox puts nothing there: it is told by links into the folder
  /// beside the page. Neither holds a date.
  static let savedPage = ArchiveFormat(
    identifier: "saved-page",
    summary: "page saved by a browser, complete"
  ) { file throws(ArchiveError) in
    guard file.isHTML else { return nil }
    if let address = SavedPageMark.address(file.marks) {
      // `about:internet` says where it came from only by zone.
      let url = address.hasPrefix("about:") ? nil : address
      return [.html(file.bytes, savedFrom: url, nil)]
    }
    guard SavedPageMark.folder(file.marks, of: file.path) != nil else { return nil }
    return [PageContent(kind: .html, bytes: file.bytes)]
  }
}
