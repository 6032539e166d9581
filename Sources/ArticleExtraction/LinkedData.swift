import HTMLTree

/// What the schema.org data of a page (JSON-LD) say of its article.
struct LinkedData {
  /// More authors are not read.
  private static let mostNames = 50

  /// Whether the data speak of an article.
  private(set) var isArticle = false
  /// Whether they speak of a live blog, whose entries are one article.
  private(set) var isLiveBlog = false
  private(set) var headline: Found<String>?
  private(set) var authors: [String] = []
  /// The member that ``authors`` stand in.
  private(set) var authorsFrom = ""
  private(set) var published: Found<String>?
  private(set) var publisher: String?
  private(set) var url: Found<String>?
  private(set) var language: Found<String>?
  /// The article's text, with its line ends.
  private(set) var body: String?
  /// Whether the data say that the article is free to read; nil if they say nothing.
  private(set) var isFree: Bool?

  /// Reads one script; what an earlier one said stays.
  mutating func read(_ tree: DocumentTree, _ range: Range<Int>) {
    let json = LooseJSON(tree.bytes, range)
    guard let article = Self.article(in: json) else { return }
    isArticle = true
    isLiveBlog = isLiveBlog || Self.isLiveBlog(json, article)
    headline =
      headline ?? Self.found(json, "headline", of: article)
      ?? Self.found(json, "name", of: article)
    published = published ?? Self.found(json, "datePublished", of: article)
    language = language ?? Self.found(json, "inLanguage", of: article)
    for member in ["author", "creator"] where authors.isEmpty {
      authors = Self.names(json, member, of: article)
      authorsFrom = "json-ld \(member)"
    }
    if body == nil, let text = json.member("articleBody", of: article) {
      body = json.string(text, keepsLines: true)
    }
    publisher = publisher ?? Self.names(json, "publisher", of: article).first
    url =
      url ?? Self.found(json, "url", of: article)
      ?? Self.found(json, "mainEntityOfPage", of: article)
    if let free = json.member("isAccessibleForFree", of: article) {
      isFree = isFree ?? !json.reads(free, "false")
    }
  }

  /// The first object whose type is a kind of article, or else one that has a headline and a date.
  private static func article(in json: LooseJSON) -> Int? {
    var likely: Int?
    for (index, item) in json.items.enumerated() where item.kind == .object {
      if let type = json.member("@type", of: index) {
        for element in json.elements(of: type) {
          if let name = json.raw(element), isArticleType(name) { return index }
        }
      }
      if likely == nil, json.member("headline", of: index) != nil,
        json.member("datePublished", of: index) != nil
      {
        likely = index
      }
    }
    return likely
  }

  private static func isArticleType(_ name: ArraySlice<UInt8>) -> Bool {
    // https://schema.org/Article and its kinds: NewsArticle, Report, BlogPosting and so on.
    ["Article", "Posting", "Report"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static func isLiveBlog(_ json: LooseJSON, _ article: Int) -> Bool {
    guard let type = json.member("@type", of: article) else { return false }
    return json.elements(of: type).contains { json.reads($0, "LiveBlogPosting") }
  }

  private static func found(_ json: LooseJSON, _ name: String, of object: Int) -> Found<String>? {
    text(json, name, of: object).map { Found($0, from: "json-ld \(name)") }
  }

  /// A member that is a string, or an object with an address, or of a language with its tag.
  private static func text(_ json: LooseJSON, _ name: String, of object: Int) -> String? {
    guard let found = json.member(name, of: object),
      let first = json.elements(of: found).first
    else { return nil }
    if let text = json.string(first) { return text.isEmpty ? nil : text }
    let member = json.member("@id", of: first) ?? json.member("alternateName", of: first)
    return member.flatMap { json.string($0) }
  }

  /// The names of a member: strings, objects with a name, or references to such objects.
  private static func names(_ json: LooseJSON, _ name: String, of object: Int) -> [String] {
    guard let member = json.member(name, of: object) else { return [] }
    var names: [String] = []
    for element in json.elements(of: member).prefix(Self.mostNames) {
      var found = json.string(element)
      if json.items[element].kind == .object {
        let holder = json.member("name", of: element) == nil ? referred(json, element) : element
        if let holder, let value = json.member("name", of: holder) {
          found = json.elements(of: value).compactMap { json.string($0) }.joined(separator: ", ")
        }
      }
      if let found, !found.isEmpty, !found.hasPrefix("http"), !names.contains(found) {
        names.append(found)
      }
    }
    return names
  }

  /// The object that an object with nothing but an `@id` stands for.
  private static func referred(_ json: LooseJSON, _ reference: Int) -> Int? {
    guard let own = json.member("@id", of: reference).flatMap(json.raw) else { return nil }
    for (index, item) in json.items.enumerated() where item.kind == .object && index != reference {
      guard let other = json.member("@id", of: index).flatMap(json.raw), own.elementsEqual(other),
        json.member("name", of: index) != nil
      else { continue }
      return index
    }
    return nil
  }
}
