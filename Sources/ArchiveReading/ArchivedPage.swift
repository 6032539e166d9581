/// A page out of a file: its bytes as they were kept, and what the file tells of their origin.
public struct ArchivedPage: Hashable, Sendable {
  /// How the bytes are to be read.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// HTML, its encoding not yet decided.
    case html
    /// Plain text, its encoding not yet decided; a line is a paragraph.
    case text
  }

  /// When a page was captured, as the file tells it: nothing proves it.
  public struct Capture: Hashable, Sendable {
    /// ISO 8601 in the zone that the file gives: `2024-03-05T10:11:12Z`.
    public let date: String
    /// Where in the file the date stands, for people: `SingleFile comment`.
    public let readFrom: String

    /// A date and where it stands.
    public init(date: String, readFrom: String) {
      self.date = date
      self.readFrom = readFrom
    }
  }

  /// The file, as it was named.
  public let path: String
  /// The page's place among the pages of its file, from 1.
  public let number: Int
  /// Its place among all that the file holds, from 1.
  public let record: Int
  /// The format's ``ArchiveFormat/identifier``.
  public let format: String
  /// Whether the file was packed by gzip.
  public let isGzip: Bool
  /// How ``bytes`` are to be read.
  public let kind: Kind
  /// The page itself, unpacked.
  public let bytes: [UInt8]
  /// The encoding that came with the page from outside its bytes, as it was written, or nil.
  public let transportCharset: String?
  /// The address that the page was captured from, or nil if the file doesn't tell.
  public let url: String?
  /// The title that the file gives beside the page, not in it: an MHTML's subject; or nil.
  public let title: String?
  /// When it was captured, or nil if the file doesn't tell.
  public let capture: Capture?
  /// The SHA-256 of the file as it lies on the disk, in lower-case hexadecimal; nil if the reader
  /// makes none.
  public let sha256: String?
  /// The SHA-256 of ``bytes``, likewise.
  public let payloadSHA256: String?
  /// Whether the container names it as the page to start from.
  public let isEntry: Bool
  /// A digest that the container carries is not that of the page: how, for people; else nil.
  public let digestMismatch: String?
  /// The digests that the container carries and that are the page's or its file's, by where they stand:
  /// `WARC-Payload-Digest`, `datapackage.json`.
  public let digestsMatched: [String]
  /// What else is to be said of the page, for people: `a part of the body is missing`.
  public let notices: [String]

  init(
    _ path: String,
    _ number: Int,
    record: Int,
    _ format: ArchiveFormat,
    isGzip: Bool,
    _ content: PageContent,
    sha256: String?,
    payloadSHA256: String?
  ) {
    self.path = path
    self.number = number
    self.record = record
    self.format = content.format ?? format.identifier
    self.isGzip = isGzip
    kind = content.kind
    bytes = content.bytes
    transportCharset = content.transportCharset
    url = content.url
    title = content.title
    capture = content.capture
    self.sha256 = sha256
    self.payloadSHA256 = payloadSHA256
    isEntry = content.isEntry
    digestMismatch = content.digestMismatch
    digestsMatched = content.digestsMatched
    notices = content.notices
  }
}

/// What a format's reader finds: a page without what holds for its whole file.
struct PageContent: Hashable, Sendable {
  let kind: ArchivedPage.Kind
  let bytes: [UInt8]
  var transportCharset: String?
  var url: String?
  var title: String?
  var capture: ArchivedPage.Capture?
  /// The format's identifier where a page in a container has one of its own; else nil.
  var format: String?
  var isEntry = false
  var digestMismatch: String?
  var digestsMatched: [String] = []
  var notices: [String] = []
}
