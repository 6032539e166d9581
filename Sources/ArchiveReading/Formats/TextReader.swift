extension ArchiveFormat {
  /// Plain text: a file named so, asked to be read so, or one without any markup.
  static let text = ArchiveFormat(
    identifier: "text",
    summary: "plain text, a line a paragraph"
  ) { file throws(ArchiveError) in
    file.binaryKind == nil ? [PageContent(kind: .text, bytes: file.bytes)] : nil
  }
}
