/// Mends what libxml2 reads otherwise than HTML says, by the rules of HTML's tokenizer, before it
/// sees the page. No mend moves a line's end, so that lines stay those of the page as given.
struct PageMending {
  private var patches: Patches
  /// The number of `<svg>` and `<math>` elements open.
  private var foreignDepth = 0
  /// libxml2 compares each attribute of an element with all before it, so what stands behind so many
  /// is left out.
  private static let mostAttributes = 2_000
  /// The elements for which no end tag comes any more.
  private var endless: Set<SpecialElement> = []

  /// The page, which is valid UTF-8 without NUL, with all of it mended.
  static func mended(_ page: [UInt8]) -> [UInt8] {
    var mending = PageMending(page)
    mending.scan(page.span)
    return mending.patches.applied()
  }

  private init(_ page: [UInt8]) { patches = Patches(to: page) }

  private mutating func scan(_ page: Span<UInt8>) {
    var at = page.firstOffset(of: 0x3C, or: 0x26, from: 0)
    while at < page.count {
      if page[at] == 0x3C {
        at = markup(page, at)
      } else {
        at = CharacterReferences.mend(page, at: at, in: .text, &patches)
      }
      at = page.firstOffset(of: 0x3C, or: 0x26, from: at)
    }
  }

  /// Mends what starts with the `<` at an offset, and gives the offset behind it.
  private mutating func markup(_ page: Span<UInt8>, _ start: Int) -> Int {
    let next = start + 1 < page.count ? page[start + 1] : 0
    if next.isASCIILetter { return startTag(page, start) }
    switch next {
    case 0x21: return declaration(page, start)
    case 0x2F: return endTag(page, start)
    case 0x3F: return bogusComment(page, start)
    default:
      patches.replace(start..<(start + 1), with: "&lt;")
      return start + 1
    }
  }

  // MARK: Comments

  private mutating func declaration(_ page: Span<UInt8>, _ start: Int) -> Int {
    if page.hasASCII("<!--", at: start) { return comment(page, start) }
    if page.hasASCII("<!doctype", at: start) {
      return page.firstOffset(of: 0x3E, from: start).map { $0 + 1 } ?? page.count
    }
    if foreignDepth > 0, page.hasASCII("<![cdata[", at: start) {
      var at = start + 9
      while let close = page.firstOffset(of: 0x3E, from: at) {
        if page.hasASCII("]]", at: close - 2) { return leaveOut(page, start..<(close + 1)) }
        at = close + 1
      }
      return leaveOut(page, start..<page.count)
    }
    return bogusComment(page, start)
  }

  private mutating func comment(_ page: Span<UInt8>, _ start: Int) -> Int {
    let content = start + 4
    for tooShort in [">", "->"] as [StaticString] where page.hasASCII(tooShort, at: content) {
      let end = content + tooShort.utf8CodeUnitCount
      patches.replace(start..<end, with: "<!---->")
      return end
    }
    var at = content
    while let close = page.firstOffset(of: 0x3E, from: at) {
      if close - 2 >= content, page.hasASCII("--", at: close - 2) { return close + 1 }
      if close - 3 >= content, page.hasASCII("--!", at: close - 3) {
        patches.replace((close - 1)..<close, with: "")
        return close + 1
      }
      at = close + 1
    }
    return page.count
  }

  /// `<!x>`, `<?x>` and `</ x>` are comments up to the first `>`.
  private mutating func bogusComment(_ page: Span<UInt8>, _ start: Int) -> Int {
    let end = page.firstOffset(of: 0x3E, from: start + 1).map { $0 + 1 } ?? page.count
    return leaveOut(page, start..<end)
  }

  /// Leaves out a range but for its line ends, which go into a comment.
  private mutating func leaveOut(_ page: Span<UInt8>, _ range: Range<Int>) -> Int {
    let lines = range.filter { page[$0] == 0x0A }.count
    let ends = String(repeating: "\n", count: lines)
    patches.replace(range, with: (lines == 0 ? "" : "<!--\(ends)-->").utf8)
    return range.upperBound
  }

  // MARK: Tags

  private mutating func endTag(_ page: Span<UInt8>, _ start: Int) -> Int {
    let name = start + 2
    guard name < page.count else {
      patches.replace(start..<(start + 1), with: "&lt;")
      return page.count
    }
    guard page[name].isASCIILetter else { return bogusComment(page, start) }
    guard let close = page.firstOffset(of: 0x3E, from: name) else {
      return leaveOut(page, start..<page.count)
    }
    if foreignDepth > 0 {
      for foreign in ["svg", "math"] as [StaticString] where page.hasASCII(foreign, at: name) {
        foreignDepth -= 1
      }
    }
    // Neither ends an element: what follows goes on where the page was (HTML standard, 13.2.6.4.19).
    for whole in ["body", "html"] as [StaticString] where page.hasASCII(whole, at: name) {
      let end = name + whole.utf8CodeUnitCount
      if page[end].isHTMLSpace || page[end].endsName { return leaveOut(page, start..<(close + 1)) }
    }
    return close + 1
  }

  private mutating func startTag(_ page: Span<UInt8>, _ start: Int) -> Int {
    let made = patches.mark
    var at = start + 1
    while at < page.count, page[at] > 0x3E || !(page[at].isHTMLSpace || page[at].endsName) {
      at += 1
    }
    let element = SpecialElement(page, start + 1, at)
    var slash: Int?
    var attributes = 0
    var cut: (at: Int, made: Patches.Mark)?
    while at < page.count {
      let byte = page[at]
      if byte > 0x3E {
        at += 1
        continue
      }
      switch byte {
      case 0x3E:
        if let cut {
          patches.takeBack(to: cut.made)
          leaveOutAttributes(page, cut.at..<at)
          slash = nil
        }
        guard let element else { return at + 1 }
        return content(of: element, page, slash: slash, close: at)
      case 0x3D:
        attributes += 1
        at = attributeValue(page, at + 1)
      case 0x2F:
        if at + 1 < page.count, page[at + 1] == 0x3E { slash = at }
        attributes += 1
        at += 1
      default:
        // White space parts attributes without a value.
        if byte.isHTMLSpace, at + 1 < page.count, page[at + 1] > 0x3E { attributes += 1 }
        at += 1
      }
      if attributes > Self.mostAttributes, cut == nil { cut = (at, patches.mark) }
    }
    // A tag that the page's end cuts off is none; some versions of libxml2 give up there.
    patches.takeBack(to: made)
    return leaveOut(page, start..<page.count)
  }

  /// Leaves out a part of a tag but for its line ends.
  private mutating func leaveOutAttributes(_ page: Span<UInt8>, _ range: Range<Int>) {
    let lines = range.filter { page[$0] == 0x0A }.count
    patches.replace(range, with: String(repeating: "\n", count: lines).utf8)
  }

  /// Mends the references in the value behind a `=`, and gives the offset behind it.
  private mutating func attributeValue(_ page: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < page.count, page[at].isHTMLSpace { at += 1 }
    guard at < page.count else { return at }
    let quote = page[at]
    if quote == 0x22 || quote == 0x27 {
      at = page.firstOffset(of: quote, or: 0x26, from: at + 1)
      while at < page.count, page[at] != quote {
        at = CharacterReferences.mend(page, at: at, in: .attribute, &patches)
        at = page.firstOffset(of: quote, or: 0x26, from: at)
      }
      return at + 1
    }
    while at < page.count, page[at] != 0x3E, !page[at].isHTMLSpace {
      if page[at] == 0x26 {
        at = CharacterReferences.mend(page, at: at, in: .attribute, &patches)
      } else {
        at += 1
      }
    }
    return at
  }

  // MARK: Elements with rules of their own

  /// Mends the end of a start tag and, where it is no markup, the content behind it.
  private mutating func content(
    of element: SpecialElement,
    _ page: Span<UInt8>,
    slash: Int?,
    close: Int
  ) -> Int {
    let start = close + 1
    switch element.content {
    case .none:
      if slash == nil { patches.replace(close..<close, with: " /") }
      return start
    case .foreign:
      if slash == nil { foreignDepth += 1 }
      return start
    case .script, .style, .text, .raw:
      break
    }
    if foreignDepth > 0 {
      guard let slash else {
        return element.content == .text ? start : rawEnd(page, element, start)
      }
      patches.replace(slash..<start, with: "></\(element.name)>".utf8)
      return start
    }
    let isKnownEndless = slash != nil && endless.contains(element)
    let end = isKnownEndless ? nil : element.endTag(page, from: start)
    if end == nil { endless.insert(element) }
    if let slash {
      // Browsers take no notice of the slash. Without an end tag the rest of the page would be lost.
      guard end != nil else {
        patches.replace(slash..<start, with: "></\(element.name)>".utf8)
        return start
      }
      patches.replace(slash..<(slash + 1), with: " ")
    }
    mendContent(of: element, page, start..<(end ?? page.count))
    return end ?? page.count
  }

  private func rawEnd(_ page: Span<UInt8>, _ element: SpecialElement, _ start: Int) -> Int {
    element.endTag(page, from: start) ?? page.count
  }

  private mutating func mendContent(
    of element: SpecialElement,
    _ page: Span<UInt8>,
    _ range: Range<Int>
  ) {
    var at = range.lowerBound
    switch element.content {
    case .text:
      while at < range.upperBound {
        if page[at] == 0x3C { patches.replace(at..<(at + 1), with: "&lt;") }
        if page[at] == 0x26 {
          at = CharacterReferences.mend(page, at: at, in: .text, &patches)
        } else {
          at += 1
        }
      }
    case .raw:
      // No way of writing `<` is read alike by all versions. Hardly a browser shows this text.
      while let open = page.firstOffset(of: 0x3C, from: at), open < range.upperBound {
        patches.replace(open..<(open + 1), with: " ")
        at = open + 1
      }
    case .script:
      // A script tag within `<!-- -->` in a script neither starts nor ends one.
      var hasComment = false
      while let tag = page.firstOffset(of: 0x3C, from: at), tag < range.upperBound {
        if page.hasASCII("<!--", at: tag) {
          hasComment = true
        } else if hasComment,
          page.hasASCII("<script", at: tag) || page.hasASCII("</script", at: tag)
        {
          patches.replace(tag..<(tag + 1), with: " ")
        }
        at = tag + 1
      }
    case .style, .foreign, .none: break
    }
  }
}

extension UInt8 {
  fileprivate var endsName: Bool { self == 0x2F || self == 0x3E }
}
