/// One thing that a file holds, in the order in which it stands there.
public enum ArchiveRecord: Hashable, Sendable {
  /// A page of HTML or text.
  case page(ArchivedPage)
  /// Something that is no page: a picture, a redirect, a note of the archive's own.
  case other(OtherRecord)
  /// Something is wrong with the file at this place: what came before is whole, this is not.
  case damage(ArchiveDamage)
}

/// What a file is as a whole.
public struct ArchiveHeader: Hashable, Sendable {
  /// The format's ``ArchiveFormat/identifier``.
  public let format: String
  /// The format's ``ArchiveFormat/summary``.
  public let summary: String
  /// Whether it is read record by record, and may hold several pages.
  public let isContainer: Bool
  /// Whether it was packed by gzip.
  public let isGzip: Bool
  /// The SHA-256 of the file as it lies on the disk, in lower-case hexadecimal; nil if the reader makes
  /// none, and for a container on standard input, which can be read only once.
  public let sha256: String?

  init(_ format: ArchiveFormat, isContainer: Bool, isGzip: Bool, sha256: String?) {
    self.init(
      format: format.identifier,
      summary: format.summary,
      isContainer: isContainer,
      isGzip: isGzip,
      sha256: sha256
    )
  }

  /// What a file is, by the parts.
  public init(format: String, summary: String, isContainer: Bool, isGzip: Bool, sha256: String?) {
    self.format = format
    self.summary = summary
    self.isContainer = isContainer
    self.isGzip = isGzip
    self.sha256 = sha256
  }
}

/// What a container holds beside pages, for people who look into it.
public struct OtherRecord: Hashable, Sendable {
  /// Its place in the file, from 1, pages counted too.
  public let number: Int
  /// What the format calls it: `response`, `request`, `warcinfo`, a zip entry's name.
  public let type: String
  /// The address that it is of, or nil.
  public let url: String?
  /// When it was captured, in ISO 8601, or nil.
  public let captured: String?
  /// The HTTP status, or nil.
  public let status: Int?
  /// The media type, as it was written, or nil.
  public let mediaType: String?
  /// Its length in bytes as it lies in the container, or nil where that is not known.
  public let length: Int?
  /// Why it is not read as a page, for people: `status 301`, `an image`.
  public let reason: String

  /// What stands at a place of a file.
  public init(
    number: Int,
    type: String,
    url: String? = nil,
    captured: String? = nil,
    status: Int? = nil,
    mediaType: String? = nil,
    length: Int? = nil,
    reason: String
  ) {
    self.number = number
    self.type = type
    self.url = url
    self.captured = captured
    self.status = status
    self.mediaType = mediaType
    self.length = length
    self.reason = reason
  }
}

/// What is wrong with a part of a file whose other parts can be read.
public struct ArchiveDamage: Hashable, Sendable {
  /// The place in the file, from 1, at which it was met.
  public let number: Int
  /// What is wrong, for people: lower case, without the file's name.
  public let message: String
  /// Whether a digest that the file carries is not that of what it holds.
  public let isDigestMismatch: Bool

  /// Damage at a place.
  public init(number: Int, message: String, isDigestMismatch: Bool = false) {
    self.number = number
    self.message = message
    self.isDigestMismatch = isDigestMismatch
  }
}
