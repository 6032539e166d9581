import HTMLTree

/// Reads what the schema.org data of a page (JSON-LD) say of articles.
enum LinkedData {
  /// More authors are not read.
  private static let mostNames = 50
  /// Of more objects than this the rest are not read.
  private static let mostArticles = 64

  /// What the objects of one script say that are about an article, each by itself.
  static func articles(_ tree: DocumentTree, _ range: Range<Int>, line: Int) -> [LinkedArticle] {
    let json = LooseJSON(tree.bytes, range)
    return objects(in: json).map { article(in: json, $0, line: line) }
  }

  private static func article(in json: LooseJSON, _ object: Int, line: Int) -> LinkedArticle {
    var article = LinkedArticle()
    article.line = line
    article.isLiveBlog = isLiveBlog(json, object)
    article.headline = found(json, "headline", of: object) ?? found(json, "name", of: object)
    article.published = found(json, "datePublished", of: object)
    article.language = found(json, "inLanguage", of: object)
    for member in ["author", "creator"] where article.authors.isEmpty {
      article.authors = names(json, member, of: object)
      article.authorsFrom = "json-ld \(member)"
    }
    article.body = json.member("articleBody", of: object)
      .flatMap { json.string($0, keepsLines: true) }
    article.publisher = names(json, "publisher", of: object).first
    article.url = found(json, "url", of: object) ?? found(json, "mainEntityOfPage", of: object)
    article.isFree = json.member("isAccessibleForFree", of: object)
      .map { !json.reads($0, "false") }
    return article
  }

  /// The objects whose type is a kind of article, or else the first that has a headline and a date;
  /// what is inside one of them or in a list of links is another article's.
  private static func objects(in json: LooseJSON) -> [Int] {
    var found: [Int] = []
    var likely: Int?
    var index = 0
    while index < json.items.count, found.count < mostArticles {
      let item = json.items[index]
      if json.isMember("itemListElement", index) {
        index = item.end
        continue
      }
      if item.kind == .object {
        if isArticle(json, index) {
          found.append(index)
          index = item.end
          continue
        }
        if likely == nil, json.member("headline", of: index) != nil,
          json.member("datePublished", of: index) != nil
        {
          likely = index
        }
      }
      index += 1
    }
    return found.isEmpty ? [likely].compactMap(\.self) : found
  }

  private static func isArticle(_ json: LooseJSON, _ object: Int) -> Bool {
    guard let type = json.member("@type", of: object) else { return false }
    return json.elements(of: type).contains { json.raw($0).map(isArticleType) ?? false }
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
