import HTMLTree

/// What a page says of its article.
struct Metadata {
  var title: String?
  /// The line of the page that the title was read from, from 1.
  var titleLine = 1
  var byline: String?
  var published: String?
  var url: String?
  var publisher: String?
  /// The text of `<title>`.
  var pageTitle: String?
  /// Whether the page says that it is an article.
  var isArticle = false
  /// Whether the page says that its article is free to read; nil if it says nothing.
  var isFree: Bool?
}

/// Reads what a page says of its article: schema.org data, `<meta>`, and elements of the page.
struct MetadataReader {
  private enum Field { case title, author, published, url, site, access, kind }

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
    ("og:type", .kind),
  ]

  private struct Found {
    let rank: Int
    let node: Int
    let text: String
  }

  private let tree: DocumentTree
  private var found: [Field: Found] = [:]
  private var linked = LinkedData()
  private var linkedLine = 1
  private var canonical: String?
  private var pageTitle: Found?
  private var time: String?

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
      case .link:
        if canonical == nil, let rel = tree.attributeBytes(.rel, of: index),
          tree.bytes.equals("canonical", in: Int32(rel.startIndex)..<Int32(rel.endIndex))
        {
          canonical = tree.attribute(.href, of: index)
        }
      case .title:
        if pageTitle == nil, let text = text(of: index) {
          pageTitle = Found(rank: 0, node: index, text: text)
        }
      case .script: readScript(index)
      case .time:
        if time == nil { time = tree.attribute(.datetime, of: index).flatMap(Self.tidied) }
      default: break
      }
    }
    dropFactsOfArchive()
  }

  /// archive.today says of its copies what other pages say of their articles: its own name as the site's, and
  /// the time of capture as that of publication. The address of the page itself stands in its link.
  private mutating func dropFactsOfArchive() {
    guard let address = canonical ?? found[.url]?.text, PageAddress.isOfArchiveToday(address) else {
      return
    }
    found[.site] = nil
    found[.published] = nil
    time = nil
  }

  private mutating func readMeta(_ index: Int) {
    for attribute in [AttributeName.property, .name, .itemprop] {
      guard let key = tree.attributeBytes(attribute, of: index) else { continue }
      let range = Int32(key.startIndex)..<Int32(key.endIndex)
      for (rank, entry) in Self.metaNames.enumerated()
      where tree.bytes.equals(entry.name, in: range) {
        if let other = found[entry.field], other.rank <= rank { return }
        guard let text = tree.attribute(.content, of: index).flatMap(Self.tidied) else { return }
        // An author or a publisher given as the address of a profile is no name.
        if entry.field == .author || entry.field == .site, text.hasPrefix("http") { return }
        found[entry.field] = Found(rank: rank, node: index, text: text)
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
      let before = linked.headline
      linked.read(tree, Int(slice.lowerBound)..<Int(slice.upperBound))
      if before == nil { linkedLine = Int(tree.nodes[index].line) }
    }
  }

  private func metadata(_ page: PageBlocks) -> Metadata {
    var metadata = Metadata()
    let heading = page.blocks.first {
      $0.setting.heading == 1 && $0.scalars > 3 && $0.hints.subtracting([.header, .meta]).isEmpty
    }
    let headingText = heading.flatMap { Self.tidied(page.string($0)) }
    let site = found[.site]?.text ?? linked.publisher
    if let headline = linked.headline.flatMap(Self.tidied) {
      metadata.title = Headline.decoded(headline)
      metadata.titleLine = linkedLine
    } else if let title = found[.title] {
      metadata.title = Headline.withoutSite(title.text, site: site, heading: headingText)
      metadata.titleLine = Int(tree.nodes[title.node].line)
    } else if let heading, let headingText {
      metadata.title = headingText
      metadata.titleLine = Int(tree.nodes[Int(heading.node)].line)
    } else if let title = pageTitle {
      metadata.title = Headline.withoutSite(title.text, site: site, heading: nil)
      metadata.titleLine = Int(tree.nodes[title.node].line)
    }
    let authors = linked.authors.compactMap(Self.tidied).map(Headline.decoded)
    metadata.byline =
      authors.isEmpty
      ? found[.author]?.text ?? printedByline(page)
      : authors.joined(separator: ", ")
    let dates = [linked.published.flatMap(Self.tidied), found[.published]?.text, time]
    // The year 1 is what some systems print for no date.
    metadata.published = dates.compactMap { $0 }.first { !$0.hasPrefix("0001-") }
    metadata.url = (canonical ?? found[.url]?.text ?? linked.url).map(PageAddress.withoutArchive)
    metadata.publisher = site.map(Headline.decoded)
    metadata.isArticle = linked.isArticle || found[.kind]?.text == "article"
    metadata.pageTitle = pageTitle?.text
    metadata.isFree = linked.isFree ?? found[.access].map { $0.text == "free" }
    return metadata
  }

  /// The first short block of an element that is marked or named as the author's.
  private func printedByline(_ page: PageBlocks) -> String? {
    for container in page.containers where container.hints.contains(.author) {
      for block in page.blocks[Int(container.first)..<Int(container.end)]
      where block.scalars < 80 {
        return page.string(block).replacing("\n", with: " ")
      }
    }
    return nil
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
