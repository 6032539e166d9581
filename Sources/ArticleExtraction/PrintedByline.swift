import HTMLTree

/// Finds the author that a page shows to its readers, near the headline or marked within the article.
struct PrintedByline {
  /// A longer text is no byline, in Unicode scalars.
  private static let longest = 100

  private let tree: DocumentTree
  private let page: PageBlocks
  private let head: ArticleHead

  init(_ tree: DocumentTree, _ page: PageBlocks, _ head: ArticleHead) {
    self.tree = tree
    self.page = page
    self.head = head
  }

  /// The author as printed, without “By”, or nil.
  func find() -> String? {
    let marked = containers([.author, .byline], head.blocks, endsInside: false)
    return first(marked.filter { $0.hints.contains(.author) }) ?? linkedAuthors()
      ?? first(marked) ?? line()
      ?? first(containers(.author, head.article, endsInside: true))
  }

  private func containers(
    _ hints: Hints,
    _ blocks: Range<Int>,
    endsInside: Bool
  ) -> [Container] {
    page.containers.filter {
      !$0.hints.isDisjoint(with: hints) && Int($0.first) >= blocks.lowerBound
        && Int($0.first) <= blocks.upperBound && Int($0.first) < page.blocks.count
        && $0.end - $0.first < 8 && page.isShown($0)
    }
  }

  private func first(_ containers: [Container]) -> String? {
    for container in containers.prefix(20) {
      let element = Int(container.node)
      if let names = linkedNames(in: (element + 1)..<Int(tree.nodes[element].end)) { return names }
      if let name = Self.name(in: text(of: element)) { return name }
    }
    return nil
  }

  /// The names in links to authors between headline and text.
  private func linkedAuthors() -> String? {
    let nodes = head.nodes(tree, page)
    let foreign = page.containers.lazy
      .filter { nodes.contains(Int($0.node)) && !page.isShown($0) }
      .map { Int($0.node)..<Int(tree.nodes[Int($0.node)].end) }
    return names(in: nodes, without: Array(foreign)) { $0 }
  }

  /// Names that are marked as such, or else linked, in an element for the author.
  private func linkedNames(in nodes: Range<Int>) -> String? {
    names(in: nodes) { $0 } ?? names(in: nodes, where: { _ in true })
  }

  /// The texts of elements: `<a rel=author>`, `itemprop=name`, hCard's `fn`; `isLinked` tells whether a
  /// link without a mark counts.
  private func names(
    in nodes: Range<Int>,
    without foreign: [Range<Int>] = [],
    where isNamed: (Bool) -> Bool
  ) -> String? {
    var names: [String] = []
    var index = nodes.lowerBound
    while index < nodes.upperBound, names.count < 20 {
      guard let element = tree.name(index), element == .a || element == .span || element == .div,
        isNamed(isMarked(index, element)), element == .a || isMarked(index, element),
        !foreign.contains(where: { $0.contains(index) })
      else {
        index += 1
        continue
      }
      if let name = Self.name(in: text(of: index)), !names.contains(name) { names.append(name) }
      index = Int(tree.nodes[index].end)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func isMarked(_ node: Int, _ element: ElementName) -> Bool {
    func has(_ name: AttributeName, _ value: String) -> Bool {
      guard let bytes = tree.attributeBytes(name, of: node) else { return false }
      return bytes.split { $0 <= 0x20 }.contains { $0.elementsEqual(value.utf8) }
    }
    return element == .a && has(.rel, "author") || has(.itemprop, "name") || has(.class, "fn")
  }

  /// A line of its own: `By Ann Lee`.
  private func line() -> String? {
    for index in head.blocks where index != head.headline {
      let block = page.blocks[index]
      guard block.scalars <= Self.longest, block.setting.heading == 0,
        block.hints.unfavourable.subtracting([.meta, .header]).isEmpty
      else { continue }
      let text = page.string(block)
      if Self.withoutBy(text) != text, !page.endsSentence(block), let name = Self.name(in: text) {
        return name
      }
    }
    return nil
  }

  /// The text of an element, the parts of which stand apart.
  private func text(of element: Int) -> String {
    var text = ""
    var index = element + 1
    while index < Int(tree.nodes[element].end) {
      if let name = tree.name(index) {
        let layout = ElementLayout(name)
        if layout == .skipped || name == .time {
          index = Int(tree.nodes[index].end)
          continue
        }
        if layout != .inline { text += "\n" }
      }
      text += String(decoding: tree.textBytes(index).prefix(400), as: UTF8.self)
      index += 1
      if text.utf8.count > 800 { return "" }
    }
    return text
  }

  /// A byline without the word that opens it.
  static func withoutBy(
    _ text: String,
    words: [String] = ["by", "von", "par", "por", "door"]
  ) -> String {
    for word in words {
      let start = text.prefix(word.utf8.count + 1)
      guard start.count == word.utf8.count + 1, start.lowercased().hasPrefix(word),
        let next = start.last, next == " " || next == "\u{A0}" || next == ":" || next == "\n"
      else { continue }
      let name = text.dropFirst(word.utf8.count + 1).drop { $0.isWhitespace || $0 == ":" }
      if let first = name.unicodeScalars.first,
        first.properties.isUppercase || first.value >= 0x2E80
      {
        return String(name)
      }
    }
    return text
  }

  /// The names in a byline: up to a date, a bar or the line's end, if they look like names.
  private static func name(in text: String) -> String? {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    let all = lines.filter { !$0.isEmpty && $0.lowercased() != "by" && $0.lowercased() != "by:" }
    guard var name = all.first.map({ withoutBy($0) }) else { return nil }
    if let date = PublicationDate.printed(in: name) {
      name = String(decoding: name.utf8.prefix(date.start), as: UTF8.self)
    }
    for separator in [
      " | ", " • ", " · ", "|", " @", " - ", " – ", " — ", "Published", "Updated", "Posted",
    ] {
      if let place = name.firstRange(of: separator) { name = String(name[..<place.lowerBound]) }
    }
    for tail in [" on", " in", ",", ":", "|", "•", "-"] {
      while name.hasSuffix(tail) || name.last?.isWhitespace == true {
        name = String(name.dropLast(name.last?.isWhitespace == true ? 1 : tail.count))
      }
    }
    guard let first = name.unicodeScalars.first,
      first.properties.isUppercase || first.value >= 0x590,
      name.unicodeScalars.count > 2, name.unicodeScalars.count <= longest,
      !name.unicodeScalars.contains(where: {
        (0x30...0x39).contains($0.value) || $0 == "?" || $0 == "/"
      }),
      name.split(separator: " ").count <= 12,
      !InterfacePhrases.shared.isLabel(Array(name.utf8)[...])
    else { return nil }
    return name
  }
}

extension PageBlocks {
  /// Whether what an element holds is of the article: no element around it is there for something else.
  func isShown(_ container: Container) -> Bool {
    let foreign: Hints = [
      .related, .comments, .sidebar, .navigation, .footer, .advert, .popup, .newsletter,
    ]
    if Int(container.first) < blocks.count, container.first < container.end {
      return blocks[Int(container.first)].hints.isDisjoint(with: foreign)
    }
    var index = container.parent
    while index >= 0 {
      if !containers[Int(index)].hints.isDisjoint(with: foreign) { return false }
      index = containers[Int(index)].parent
    }
    return true
  }
}
