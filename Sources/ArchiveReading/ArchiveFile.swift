/// A file as its readers see it: unpacked, and looked at once.
struct ArchiveFile: Sendable {
  /// The file, as it was named.
  let path: String
  /// What it holds, unpacked.
  let bytes: [UInt8]
  /// How much it may hold.
  let limits: ArchiveLimits
  /// What it is, if it is neither HTML nor text, for people: `a PDF document`.
  let binaryKind: String?
  /// Whether it holds markup, or is named so.
  let isHTML: Bool
  /// Whether it is to be read as text, by its name or by who asks.
  let isNamedText: Bool
  /// The bytes in which marks are looked for: those of ``bytes``, or every other one of UTF-16.
  let marks: [UInt8]

  /// `asText` says that the caller wants it to be read as text, whatever it looks like.
  init(path: String, bytes: [UInt8], asText: Bool, limits: ArchiveLimits) {
    self.path = path
    self.bytes = bytes
    self.limits = limits
    let isUTF16 = ContentSniffing.isUTF16(bytes)
    marks = isUTF16 ? bytes.filter { $0 != 0 } : bytes
    let kind = isUTF16 ? nil : ContentSniffing.binaryKind(bytes)
    isNamedText = asText || path.hasFileExtension(["txt", "text"])
    // Who calls it text is right.
    binaryKind = isNamedText && kind.map(ContentSniffing.isText) == true ? nil : kind
    let isNamedHTML = path.hasFileExtension(["html", "htm", "xhtml", "shtml"])
    isHTML =
      binaryKind == nil && !isNamedText && (isNamedHTML || ContentSniffing.holdsMarkup(marks))
  }
}

extension String {
  /// Whether the name ends so, a `.gz` behind it left out of account.
  fileprivate func hasFileExtension(_ extensions: [String]) -> Bool {
    var name = lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    return extensions.contains { name.hasSuffix(".\($0)") }
  }
}
