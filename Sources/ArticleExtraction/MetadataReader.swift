import HTMLTree
import TextModel

/// Reads what a page says of its article: schema.org data, `<meta>`, and elements of the page.
struct MetadataReader {
  private enum Field { case title, author, published, url, site, access, kind, language }

  /// The names of `<meta>` elements; of two for one field the first in this list counts.
  private static let metaNames: [(name: String, field: Field)] = [
    ("og:title", .title), ("twitter:title", .title), ("dc.title", .title), ("headline", .title),
    ("author", .author), ("article:author", .author), ("parsely-author", .author),
    ("sailthru.author", .author), ("dc.creator", .author), ("byl", .author),
    ("article:published_time", .published), ("datepublished", .published),
    ("article.published", .published), ("parsely-pub-date", .published),
    ("sailthru.date", .published), ("dc.date.issued", .published), ("dcterms.created", .published),
    ("publish-date", .published), ("publishdate", .published), ("pubdate", .published),
    ("publication_date", .published), ("dc.date", .published), ("date", .published),
    ("og:url", .url), ("og:site_name", .site), ("article:publisher", .site),
    ("application-name", .site), ("article:content_tier", .access),
    ("og:type", .kind), ("og:locale", .language), ("content-language", .language),
    ("dc.language", .language), ("dcterms.language", .language), ("language", .language),
  ]

  /// More headings than this are not compared with the titles.
  private static let mostHeadings = 40

  private struct Entry {
    let rank: Int
    let node: Int
    let text: String
    let from: String

    var fact: Found<String> { Found(text, from: from) }
  }

  private let tree: DocumentTree
  private var found: [Field: Entry] = [:]
  private var linked: [LinkedArticle] = []
  private var canonical: String?
  private var pageTitle: Entry?
  private var pageLanguage: Found<String>?
  private var redirect: String?
  private var marksCapture = false

  private init(_ tree: DocumentTree) { self.tree = tree }

  /// What the page says; `page` gives the headings and bylines that it shows.
  static func read(_ tree: DocumentTree, _ page: PageBlocks) -> Metadata {
    var reader = MetadataReader(tree)
    reader.walk()
    return reader.metadata(page)
  }

  private mutating func walk() {
    for index in tree.nodes.indices {
      guard case .element(let name) = tree.nodes[index].kind else { continue }
      switch name {
      case .meta: readMeta(index)
      case .html, .body:
        if pageLanguage == nil {
          pageLanguage = tree.attribute(.lang, of: index).flatMap(LanguageTag.normalized)
            .map { Found($0, from: name == .html ? "html lang" : "body lang") }
        }
      case .link:
        if canonical == nil, let rel = tree.attributeBytes(.rel, of: index),
          tree.bytes.equals("canonical", in: Int32(rel.startIndex)..<Int32(rel.endIndex))
        {
          canonical = tree.attribute(.href, of: index)
        }
      case .title:
        if pageTitle == nil, let text = text(of: index) {
          pageTitle = Entry(rank: 0, node: index, text: text, from: "title")
        }
      case .script: readScript(index)
      default: break
      }
    }
    dropFactsOfArchive()
  }

  /// archive.today says of its copies what other pages say of their articles: its own name as the site's, and
  /// the time of capture as that of publication. The address of the page itself stands in its link.
  private mutating func dropFactsOfArchive() {
    guard let address = canonical ?? found[.url]?.text, ArchiveTodayAddress(address) != nil else {
      return
    }
    found[.site] = nil
    found[.published] = nil
    marksCapture = true
  }

  private mutating func readMeta(_ index: Int) {
    if tree.attributeBytes(.httpEquiv, of: index)?.map(\.lowered) == Array("refresh".utf8) {
      redirect = redirect ?? tree.attribute(.content, of: index).flatMap(Redirect.target)
    }
    for attribute in [AttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let key = tree.attributeBytes(attribute, of: index) else { continue }
      let range = Int32(key.startIndex)..<Int32(key.endIndex)
      for (rank, entry) in Self.metaNames.enumerated()
      where tree.bytes.equals(entry.name, in: range) {
        if let other = found[entry.field], other.rank <= rank { return }
        guard let text = tree.attribute(.content, of: index).flatMap(Self.tidied) else { return }
        // An author or a publisher given as the address of a profile is no name.
        if entry.field == .author || entry.field == .site, text.hasPrefix("http") { return }
        found[entry.field] = Entry(
          rank: rank,
          node: index,
          text: text,
          from: "meta \(entry.name)"
        )
        return
      }
    }
  }

  private mutating func readScript(_ index: Int) {
    guard let type = tree.attributeBytes(.type, of: index),
      tree.bytes.find("ld+json", in: type.startIndex..<type.endIndex) != nil
    else { return }
    for child in (index + 1)..<max(index + 1, Int(tree.nodes[index].end)) {
      let slice = tree.nodes[child].slice
      guard case .text = tree.nodes[child].kind else { continue }
      linked += LinkedData.articles(
        tree,
        Int(slice.lowerBound)..<Int(slice.upperBound),
        line: Int(tree.nodes[index].line)
      )
    }
  }

  private func metadata(_ page: PageBlocks) -> Metadata {
    var metadata = Metadata()
    let headings = Array(
      page.blocks.lazy.filter { (1...3).contains($0.setting.heading) && $0.isHeadline }
        .prefix(Self.mostHeadings)
    ).compactMap { block in
      Self.tidied(page.string(block)).map { (block, $0) }
    }
    let addresses = [canonical, found[.url]?.text].compactMap(\.self)
    let given = [found[.title]?.text, pageTitle?.text].compactMap(\.self)
    let first = headings.first { $0.0.setting.heading == 1 }.map { [$0.1] } ?? []
    let linked = LinkedArticle.ofPage(
      linked,
      titles: (given + first).map { HeadlineWords(Headline.read($0)) },
      addresses: addresses
    )
    let site = found[.site]?.fact ?? linked?.publisher.map { Found($0, from: "json-ld publisher") }
    metadata.facts.url = address(linked).map {
      Found(PageAddress.withoutArchive($0.value), from: $0.from)
    }
    let parts = TitleParts(
      site: site?.value,
      host: metadata.facts.url.flatMap { PageAddress.siteName($0.value) },
      headings: headings
    )
    readTitle(&metadata, linked, parts)
    metadata.titles = (given + [linked?.headline?.value].compactMap(\.self)).map {
      HeadlineWords(parts.withoutSite(Headline.read($0)))
    }
    let authors = (linked?.authors ?? []).compactMap(Self.tidied).map(Headline.decoded)
    let byline =
      authors.isEmpty
      ? found[.author]?.fact
      : Found(authors.joined(separator: ", "), from: linked?.authorsFrom ?? "")
    metadata.facts.byline = byline.map {
      Found(PrintedByline.withoutBy($0.value, words: ["by"]), from: $0.from)
    }
    let dates = [linked?.published.flatMap(Self.tidied), found[.published]?.fact]
    // The year 1 is what some systems print for no date.
    metadata.facts.published = dates.compactMap { $0 }.first { !$0.value.hasPrefix("0001-") }
      .map { Found(PublicationDate.normalized($0.value), from: $0.from) }
    metadata.marksCapture = marksCapture
    metadata.facts.publisher = site.map { Found(Headline.decoded($0.value), from: $0.from) }
    let languages = [pageLanguage, linked?.language, found[.language]?.fact]
    for case let language? in languages where metadata.facts.language == nil {
      metadata.facts.language = LanguageTag.normalized(language.value)
        .map { Found($0, from: language.from) }
    }
    metadata.isArticle = linked != nil || found[.kind]?.text == "article"
    metadata.isLiveBlog = linked?.isLiveBlog ?? false
    metadata.pageTitle = pageTitle?.text
    metadata.isFree = linked?.isFree ?? found[.access].map { $0.text == "free" }
    metadata.body = linked.flatMap { article in
      article.body.map { (Headline.decoded($0), article.line) }
    }
    metadata.redirect = redirect ?? scriptedRedirect(page)
    return metadata
  }

  /// The page's address: the canonical one, unless that is the site's and another the article's.
  private func address(_ linked: LinkedArticle?) -> Found<String>? {
    let all = [
      canonical.map { Found($0, from: "link canonical") }, found[.url]?.fact, linked?.url,
    ].compactMap(\.self)
    let paths = all.map { PageAddress.path($0.value) }
    guard let place = paths.firstIndex(where: { $0 != nil }) else { return all.first }
    let ofArticle = all[place]
    if ofArticle.value.utf8.starts(with: "http".utf8) { return ofArticle }
    // A relative address says less than the same one with its host.
    let whole = zip(all, paths).first {
      $0.value.utf8.starts(with: "http".utf8) && $1 == paths[place]
    }
    return whole?.0 ?? ofArticle
  }

  private func readTitle(
    _ metadata: inout Metadata,
    _ linked: LinkedArticle?,
    _ parts: TitleParts
  ) {
    if let headline = linked?.headline.flatMap(Self.tidied) {
      let text = parts.withoutSite(Headline.read(headline.value))
      metadata.facts.title = Found(text, from: headline.from)
      metadata.titleLine = linked?.line ?? 1
    } else if let title = found[.title] {
      let text = parts.withoutSite(Headline.decoded(title.text))
      metadata.facts.title = Found(text, from: title.from)
      metadata.titleLine = Int(tree.nodes[title.node].line)
    } else if let (block, text) = parts.headline(ofPage: pageTitle?.text) {
      metadata.facts.title = Found(text, from: "h\(block.setting.heading)")
      metadata.titleLine = Int(tree.nodes[Int(block.node)].line)
    } else if let title = pageTitle {
      metadata.facts.title = Found(parts.withoutSite(title.text), from: title.from)
      metadata.titleLine = Int(tree.nodes[title.node].line)
    }
  }

  /// Where a script sends the reader of a page that shows hardly anything.
  private func scriptedRedirect(_ page: PageBlocks) -> String? {
    guard page.blocks.count < 4, tree.nodes.count < 200 else { return nil }
    for index in tree.nodes.indices where tree.name(index) == .script {
      for child in (index + 1)..<max(index + 1, Int(tree.nodes[index].end)) {
        if let target = Redirect.target(inScript: tree.textBytes(child)) { return target }
      }
    }
    return nil
  }

  private static func tidied(_ found: Found<String>) -> Found<String>? {
    tidied(found.value).map { Found($0, from: found.from) }
  }

  private func text(of element: Int) -> String? {
    var text = ""
    for child in (element + 1)..<max(element + 1, Int(tree.nodes[element].end)) {
      text += String(decoding: tree.textBytes(child), as: UTF8.self)
    }
    return Self.tidied(text)
  }

  /// The text with white space folded and no space of any kind at its ends, or nil if none is left.
  private static func tidied(_ text: String) -> String? {
    let words = text.utf8.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }
    let folded = words.map { String($0) ?? "" }.joined(separator: " ")
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = folded.unicodeScalars.drop(while: isSpace)
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return nil }
    return String(scalars[...last])
  }
}
