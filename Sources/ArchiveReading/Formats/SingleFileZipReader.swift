extension ArchiveFormat {
  /// A page that SingleFile saved as a zip that opens itself: HTML that holds a zip, in which the page is
  /// `index.html`. Also the zip alone.
  static let singleFileZip = ArchiveFormat(
    identifier: "single-file-zip",
    summary: "page saved by SingleFile as a zip",
    container: ContainerFormat(
      recognises: { head, _ in SelfExtractingPage.isRecognised(head) },
      read: { file, visit throws(ArchiveError) in
        try SelfExtractingPage.read(file, visit)
      }
    )
  )
}
