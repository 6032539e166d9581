extension ArchiveFormat {
  /// A zip of WARC files with an index, a list of pages, and digests of all of them (Web Archive Collection
  /// Zipped, versions 1.0 to 1.1.1, specs.webrecorder.net/wacz).
  static let wacz = ArchiveFormat(
    identifier: "wacz",
    summary: "WACZ, web archive collection",
    container: ContainerFormat(
      recognises: { head, _ in
        guard let name = ZipHead.firstName(head) else { return false }
        return firstNames.contains { name.hasPrefix($0) }
      },
      read: { file, visit throws(ArchiveError) in
        try ZipPages.read(file, visit)
      }
    )
  )

  /// How the name of a WACZ's first entry starts, whichever it is.
  private static let firstNames = ["archive/", "indexes/", "pages/", "datapackage"]
}
