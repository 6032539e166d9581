/// The encoding in which a page's bytes were read, and what it was decided by.
public struct PageEncoding: Hashable, Sendable {
  /// What an encoding was decided by.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// The page's first bytes are a byte order mark.
    case byteOrderMark
    /// It came with the page from outside: an HTTP header, the header of an archive's part.
    case transport
    /// The page's own `<meta>` or XML declaration.
    case declaration
    /// The bytes themselves: they are UTF-8 or UTF-16, whatever is declared, or windows-1252 and no UTF-8.
    case content
    /// Nothing told; windows-1252, as browsers do.
    case fallback

    /// In words that go on a sentence: `by its own declaration`.
    package var words: String {
      switch self {
      case .byteOrderMark: "by its byte order mark"
      case .transport: "by the charset that came with it"
      case .declaration: "by its own declaration"
      case .content: "by its bytes"
      case .fallback: "as nothing tells"
      }
    }
  }

  /// The name in the WHATWG Encoding Standard, lower case: `utf-8`, `windows-1252` …
  public let name: String
  /// What it was decided by.
  public let decidedBy: Evidence
  /// The number of broken sequences that were read as U+FFFD.
  public let replacements: Int
  /// The encoding that was declared, where the bytes are not in it and are read in another; else nil.
  public let mistaken: String?

  /// An encoding by its WHATWG name.
  public init(name: String, decidedBy: Evidence, replacements: Int = 0, mistaken: String? = nil) {
    self.name = name
    self.decidedBy = decidedBy
    self.replacements = replacements
    self.mistaken = mistaken
  }
}
