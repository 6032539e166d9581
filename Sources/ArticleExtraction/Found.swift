/// A value that a page states of its article, and where it stands on the page.
public struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What the page states.
  public let value: Value
  /// Where it was read from, for people and reports: `json-ld headline`, `meta og:title`, `h1`,
  /// `title`, `time datetime`, `itemprop datePublished`, `html lang`, `link canonical`, `page` (text that
  /// readers see).
  public let from: String

  /// A value, and where it was read from.
  public init(_ value: Value, from: String) {
    self.value = value
    self.from = from
  }
}

/// What a page states of its article; each is nil where the page says nothing of it.
public struct ArticleFacts: Hashable, Sendable {
  /// The headline, without the site's name: that of the page's data where the page shows it too, else the one
  /// that readers see.
  public var title: Found<String>?
  /// Who wrote it, as printed, without the word “By”.
  public var byline: Found<String>?
  /// The date of publication: ISO 8601 where what the page states has one meaning, else as it states it.
  public var published: Found<String>?
  /// The language of the text as a tag of BCP 47 (`en-GB`).
  public var language: Found<String>?
  /// The page's own canonical address.
  public var url: Found<String>?
  /// The name of the publication.
  public var publisher: Found<String>?

  /// No facts; set those that are known.
  public init() {}
}
