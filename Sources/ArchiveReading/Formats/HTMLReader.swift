extension ArchiveFormat {
  /// A page of HTML that carries no mark of what saved it.
  static let html = ArchiveFormat(
    identifier: "html",
    summary: "HTML page"
  ) { file throws(ArchiveError) in
    file.isHTML ? [PageContent(kind: .html, bytes: file.bytes)] : nil
  }
}
