extension ArchiveFormat {
  /// A zip of pages as people pack them: HTML files, and files of the other formats. A WACZ and a page of
  /// SingleFile inside a zip are told by what it holds.
  static let zip = ArchiveFormat(
    identifier: "zip",
    summary: "zip of pages",
    container: ContainerFormat(
      recognises: { head, _ in
        head.starts(with: ZipHead.entry) || head.starts(with: ZipHead.directoryEnd)
      },
      read: { file, visit throws(ArchiveError) in
        try ZipPages.read(file, visit)
      }
    )
  )
}
