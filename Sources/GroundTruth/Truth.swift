/// What a person curated about one article: who said what in it, word for word.
public struct Truth: Hashable, Sendable {
  /// Whether the truth holds all of the article's quotations.
  public enum Coverage: String, Hashable, Sendable, CaseIterable {
    /// Every quotation is held: one that the truth does not have is unexpected.
    case all
    /// Some are held: the others are counted, not found fault with.
    case some
  }

  /// The version of the format that this package reads and writes.
  public static let currentVersion = "1"

  /// What the article is.
  public let article: TruthArticle
  /// Who curated the truth, when and from what.
  public let curated: Curation
  /// Whether all of the article's quotations are held.
  public let covers: Coverage
  /// Everyone who is quoted, in the order of the file; ids are unique.
  public let speakers: [TruthSpeaker]
  /// The quotations in the order of the article; ids are unique.
  public let quotes: [TruthQuote]
  /// What single copies are known to give, in the order of the file.
  public let pages: [PageExpectation]

  /// A truth from its parts, which are taken as they are: only a reader checks them.
  public init(
    article: TruthArticle = TruthArticle(),
    curated: Curation = Curation(),
    covers: Coverage = .all,
    speakers: [TruthSpeaker],
    quotes: [TruthQuote],
    pages: [PageExpectation] = []
  ) {
    self.article = article
    self.curated = curated
    self.covers = covers
    self.speakers = speakers
    self.quotes = quotes
    self.pages = pages
  }

  /// The speaker with an id, or nil.
  public func speaker(_ id: String) -> TruthSpeaker? {
    speakers.first { $0.id == id }
  }

  /// What the truth says of the page with a file name (the last part of its path), or nil.
  public func expectation(forPage fileName: String) -> PageExpectation? {
    pages.first { $0.file == fileName }
  }
}

/// What the article of a truth is; every value is as written in the file, nil where it says nothing.
public struct TruthArticle: Hashable, Sendable {
  /// The headline.
  public let title: String?
  /// Who published it.
  public let publisher: String?
  /// The date of publication.
  public let published: String?
  /// Its address.
  public let url: String?

  /// An article by what is known of it.
  public init(
    title: String? = nil,
    publisher: String? = nil,
    published: String? = nil,
    url: String? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.published = published
    self.url = url
  }
}

/// Who made a truth, when and from what; every value is as written in the file, nil where it says nothing.
public struct Curation: Hashable, Sendable {
  /// Who curated it.
  public let by: String?
  /// The day.
  public let on: String?
  /// The file or URL that it was made from.
  public let from: String?
  /// The SHA-256 of what it was made from, in hexadecimal.
  public let sha256: String?

  /// A curation by what is known of it.
  public init(by: String? = nil, on: String? = nil, from: String? = nil, sha256: String? = nil) {
    self.by = by
    self.on = on
    self.from = from
    self.sha256 = sha256
  }
}
