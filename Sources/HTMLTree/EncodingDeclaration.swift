/// Looks for the encoding that a page declares in itself.
///
/// After "prescan a byte stream to determine its encoding" of the HTML Living Standard, but through
/// the first 64 KiB: browsers look at 1,024 bytes and start again when they meet a later one.
enum EncodingDeclaration {
  private static let reach = 64 << 10

  /// The encoding declared, or nil if none is or no one knows it.
  static func find(in page: Span<UInt8>) -> EncodingLabel? {
    let page = page.extracting(first: reach)
    if let label = xmlDeclaration(page) { return label }
    var at = 0
    while let start = page.firstOffset(of: 0x3C, from: at) {
      at = start + 1
      if page.hasASCII("<!--", at: start) {
        // `<!-->` is whole: the two dashes may be those of the opening.
        at = endOfComment(page, start + 2)
      } else if page.hasASCII("<meta", at: start), page.isSpaceOrSlash(start + 5) {
        at = start + 5
        if let label = meta(page, &at) { return label }
      } else if page.isLetter(start + 1)
        || (page.hasASCII("</", at: start) && page.isLetter(start + 2))
      {
        while at < page.count, !page[at].isHTMLSpace, page[at] != 0x3E { at += 1 }
        while attribute(page, &at) != nil {}
      } else if at < page.count, [0x21, 0x2F, 0x3F].contains(page[at]) {
        at = page.firstOffset(of: 0x3E, from: at) ?? page.count
      }
    }
    return nil
  }

  private static func xmlDeclaration(_ page: Span<UInt8>) -> EncodingLabel? {
    guard page.hasASCII("<?xml", at: 0), let end = page.firstOffset(of: 0x3E, from: 0) else {
      return nil
    }
    var at = 5
    while at < end {
      if page.hasASCII("encoding", at: at) {
        at += 8
        while at < end, page[at].isHTMLSpace { at += 1 }
        guard at < end, page[at] == 0x3D else { return nil }
        at += 1
        while at < end, page[at].isHTMLSpace { at += 1 }
        guard page[at] == 0x22 || page[at] == 0x27,
          let close = page.firstOffset(of: page[at], from: at + 1)
        else { return nil }
        return inPage(EncodingLabel.named(page.bytes(at + 1, close)))
      }
      at += 1
    }
    return nil
  }

  private static func meta(_ page: Span<UInt8>, _ at: inout Int) -> EncodingLabel? {
    var isPragma = false
    var needsPragma: Bool?
    var found: EncodingLabel?
    var seen: Set<[UInt8]> = []
    while let attribute = attribute(page, &at) {
      let name = page.lowercase(attribute.name)
      let value = page.lowercase(attribute.value)
      guard seen.insert(name).inserted else { continue }
      switch String(decoding: name, as: UTF8.self) {
      case "http-equiv":
        if value == Array("content-type".utf8) { isPragma = true }
      case "content":
        if found == nil, let label = charset(inContent: value) {
          found = label
          needsPragma = true
        }
      case "charset":
        found = EncodingLabel.named(value)
        needsPragma = false
      default: break
      }
    }
    guard let needsPragma, !needsPragma || isPragma else { return nil }
    return inPage(found)
  }

  /// A declaration that could be read is not in UTF-16, whatever it says.
  private static func inPage(_ label: EncodingLabel?) -> EncodingLabel? {
    switch label?.name {
    case "utf-16le", "utf-16be": .utf8
    case "x-user-defined": .windows1252
    default: label
    }
  }

  /// The encoding in `text/html; charset=…`.
  static func charset(inContent value: [UInt8]) -> EncodingLabel? {
    let span = value.span
    var at = 0
    while at + 7 <= value.count {
      guard span.hasASCII("charset", at: at) else {
        at += 1
        continue
      }
      at += 7
      while at < value.count, value[at].isHTMLSpace { at += 1 }
      guard at < value.count, value[at] == 0x3D else { continue }
      at += 1
      while at < value.count, value[at].isHTMLSpace { at += 1 }
      guard at < value.count else { return nil }
      if value[at] == 0x22 || value[at] == 0x27 {
        guard let close = span.firstOffset(of: value[at], from: at + 1) else { return nil }
        return EncodingLabel.named(value[(at + 1)..<close])
      }
      return EncodingLabel.named(value[at...].prefix { !$0.isHTMLSpace && $0 != 0x3B })
    }
    return nil
  }

  /// Reads an attribute, and gives where its name and value stand; nil at the end of the tag.
  private static func attribute(
    _ page: Span<UInt8>,
    _ at: inout Int
  ) -> (name: Range<Int>, value: Range<Int>)? {
    while at < page.count, page[at].isHTMLSpace || page[at] == 0x2F { at += 1 }
    guard at < page.count, page[at] != 0x3E else { return nil }
    let start = at
    while at < page.count, !page[at].isHTMLSpace, page[at] != 0x2F, page[at] != 0x3E {
      if page[at] == 0x3D, at > start { break }
      at += 1
    }
    let name = start..<at
    while at < page.count, page[at].isHTMLSpace { at += 1 }
    guard at < page.count, page[at] == 0x3D else { return (name, at..<at) }
    at += 1
    while at < page.count, page[at].isHTMLSpace { at += 1 }
    guard at < page.count else { return nil }
    if page[at] == 0x22 || page[at] == 0x27 {
      guard let close = page.firstOffset(of: page[at], from: at + 1) else {
        at = page.count
        return nil
      }
      let value = (at + 1)..<close
      at = close + 1
      return (name, value)
    }
    let valueStart = at
    while at < page.count, !page[at].isHTMLSpace, page[at] != 0x3E { at += 1 }
    return (name, valueStart..<at)
  }

  private static func endOfComment(_ page: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while let close = page.firstOffset(of: 0x3E, from: at) {
      if close >= start + 2, page[close - 1] == 0x2D, page[close - 2] == 0x2D { return close + 1 }
      at = close + 1
    }
    return page.count
  }
}

extension Span<UInt8> {
  fileprivate func isLetter(_ at: Int) -> Bool { at < count && self[at].isASCIILetter }

  fileprivate func isSpaceOrSlash(_ at: Int) -> Bool {
    at < count && (self[at].isHTMLSpace || self[at] == 0x2F)
  }

  fileprivate func bytes(_ start: Int, _ end: Int) -> [UInt8] { (start..<end).map { self[$0] } }

  fileprivate func lowercase(_ range: Range<Int>) -> [UInt8] { range.map { self[$0].lowercased } }
}
