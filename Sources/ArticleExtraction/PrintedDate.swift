import HTMLTree

/// Finds the date of publication that a page shows to its readers.
struct PrintedDate {
  /// A longer text is no line with a date, in Unicode scalars.
  private static let longest = 160
  /// Of more elements with a date than this the rest are not looked at.
  private static let most = 200

  private let tree: DocumentTree
  private let page: PageBlocks
  private let head: ArticleHead

  init(_ tree: DocumentTree, _ page: PageBlocks, _ head: ArticleHead) {
    self.tree = tree
    self.page = page
    self.head = head
  }

  /// The date, in ISO 8601 where it has one meaning, and where it stands, or nil.
  ///
  /// What the page marks as the date of publication counts before other dates, and what stands between
  /// headline and text before what stands elsewhere; a date of a change is none. Marks are not read where
  /// they are an archive's.
  func find(marked isMarkRead: Bool) -> Found<String>? {
    guard isMarkRead else { return line() }
    let dated = page.containers.lazy.filter {
      $0.name == .time || !$0.hints.isDisjoint(with: [.published, .datePublished])
    }
    let elements = Array(dated.prefix(Self.most)).filter { page.isShown($0) && !isChange($0) }
    let near = elements.filter { isWithin(head.blocks, $0) }
    let inside = elements.filter { isWithin(head.article, $0) }
    let marked = first(near, isMarked) ?? first(inside, isMarked) ?? first(near) { _ in true }
    if let marked { return marked }
    if let line = line() {
      // The same day with its time of day says more.
      return first(elements) { date(of: $0)?.value.hasPrefix(line.value) == true } ?? line
    }
    return first(elements, isMarked) ?? first(inside) { _ in true }
  }

  private func isWithin(_ blocks: Range<Int>, _ container: Container) -> Bool {
    Int(container.first) >= blocks.lowerBound && Int(container.first) <= blocks.upperBound
      && Int(container.end) <= blocks.upperBound
  }

  /// Whether the page says of an element that it has the date of publication.
  private func isMarked(_ container: Container) -> Bool {
    if container.hints.contains(.datePublished) { return true }
    guard let names = tree.attributeBytes(.class, of: Int(container.node)) else { return false }
    return tree.bytes.find("publ", in: names.startIndex..<names.endIndex) != nil
      || tree.bytes.find("pubdate", in: names.startIndex..<names.endIndex) != nil
  }

  private func isChange(_ container: Container) -> Bool {
    if container.hints.contains(.datePublished) { return false }
    for attribute in [AttributeName.class, .itemprop, .id] {
      guard let names = tree.attributeBytes(attribute, of: Int(container.node)) else { continue }
      let range = names.startIndex..<names.endIndex
      if tree.bytes.find("publ", in: range) != nil { return false }
      if tree.bytes.find("updat", in: range) != nil || tree.bytes.find("modif", in: range) != nil {
        return true
      }
    }
    // `Updated <time datetime=…>`.
    let before = Int(container.node) - 1
    guard before >= 0, case .text = tree.nodes[before].kind else { return false }
    let text = tree.textBytes(before).suffix(24)
    return tree.bytes.find("updated", in: text.startIndex..<text.endIndex) != nil
      || tree.bytes.find("modified", in: text.startIndex..<text.endIndex) != nil
  }

  private func first(
    _ containers: [Container],
    _ isWanted: (Container) -> Bool
  ) -> Found<String>? {
    for container in containers where isWanted(container) {
      if let date = date(of: container) { return date }
    }
    return nil
  }

  /// The date that an element gives by an attribute or by its text.
  private func date(of container: Container) -> Found<String>? {
    let node = Int(container.node)
    if let value = tree.attribute(.datetime, of: node), PublicationDate.isDate(value) {
      return Found(PublicationDate.normalized(value), from: "time datetime")
    }
    if container.hints.contains(.datePublished), let value = tree.attribute(.content, of: node),
      PublicationDate.isDate(value)
    {
      return Found(PublicationDate.normalized(value), from: "itemprop datePublished")
    }
    if let value = tree.attribute(.title, of: node), PublicationDate.isDate(value) {
      return Found(PublicationDate.normalized(value), from: "page")
    }
    for index in (node + 1)..<max(node + 1, Int(tree.nodes[node].end)) {
      guard index - node < 20 else { break }
      let text = String(decoding: tree.textBytes(index).prefix(Self.longest), as: UTF8.self)
      if let date = PublicationDate.printed(in: text) { return Found(date.date, from: "page") }
    }
    return nil
  }

  /// A short line between headline and text with a date.
  private func line() -> Found<String>? {
    for index in head.blocks where index != head.headline {
      let block = page.blocks[index]
      guard block.scalars <= Self.longest, block.setting.heading == 0,
        block.linked * 2 < block.scalars,
        block.hints.unfavourable.subtracting([.meta, .header]).isEmpty
      else { continue }
      if let date = PublicationDate.printed(in: page.string(block)) {
        return Found(date.date, from: "page")
      }
    }
    return nil
  }
}
