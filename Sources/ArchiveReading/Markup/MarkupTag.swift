/// A tag as it stands in a page's bytes, for readers that look for marks: no tree is made for that.
struct MarkupTag: Sendable {
  /// The element's name in small letters.
  let name: String
  /// The attributes' values by their names in small letters; of two of one name the first.
  let attributes: [String: String]
  /// The offset behind the tag.
  let end: Int

  /// Longer tags are no marks.
  private static let reach = 16 << 10

  /// The tag that starts with `<` at an offset, or nil if none does, or it does not end.
  init?(_ page: [UInt8], at start: Int) {
    let limit = min(page.count, start + Self.reach)
    guard start + 1 < limit, page[start] == 0x3C, (page[start + 1] | 0x20) &- 0x61 < 26 else {
      return nil
    }
    var at = start + 1
    func word(upTo isEnd: (UInt8) -> Bool) -> String {
      let from = at
      while at < limit, !isEnd(page[at]) { at += 1 }
      return page.text(from..<at)
    }
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    name = word { isSpace($0) || $0 == 0x2F || $0 == 0x3E }.lowercased()
    var attributes: [String: String] = [:]
    while true {
      while at < limit, isSpace(page[at]) || page[at] == 0x2F { at += 1 }
      guard at < limit else { return nil }
      if page[at] == 0x3E { break }
      // An equals sign at the start belongs to the name, as HTML has it.
      let first = at
      let key = word { isSpace($0) || $0 == 0x2F || $0 == 0x3E || $0 == 0x3D && at > first }
      while at < limit, isSpace(page[at]) { at += 1 }
      var value = ""
      if at < limit, page[at] == 0x3D {
        at += 1
        while at < limit, isSpace(page[at]) { at += 1 }
        guard at < limit else { return nil }
        if page[at] == 0x22 || page[at] == 0x27 {
          let quote = page[at]
          at += 1
          value = word { $0 == quote }
          at += 1
        } else {
          value = word { isSpace($0) || $0 == 0x3E }
        }
      }
      let lowered = key.lowercased()
      if attributes[lowered] == nil { attributes[lowered] = Self.withoutReferences(value) }
    }
    self.attributes = attributes
    end = at + 1
  }

  /// The tag inside which an offset lies, or nil.
  init?(_ page: [UInt8], around offset: Int) {
    let head = page[max(0, offset - Self.reach)..<min(offset + 1, page.count)]
    guard let start = head.lastIndex(of: 0x3C), let tag = MarkupTag(page, at: start),
      tag.end > offset
    else { return nil }
    self = tag
  }

  /// The value of an attribute.
  subscript(_ name: String) -> String? { attributes[name] }

  /// Whether one of the words of an attribute is this.
  func has(_ word: String, in attribute: String) -> Bool {
    guard let value = attributes[attribute] else { return false }
    return value.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == word }
  }

  /// Addresses hold hardly any other references than these.
  private static func withoutReferences(_ value: String) -> String {
    guard value.utf8.contains(0x26) else { return value }
    return value.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&#x27;", with: "'").replacing("&#38;", with: "&").replacing("&amp;", with: "&")
  }
}

/// Looks for tags in a page.
enum MarkupSearch {
  private static let link = ByteSearch("canonical")

  /// The address that a page gives as its own by `<link rel="canonical">`, or nil.
  static func canonical(in page: [UInt8]) -> String? {
    var from = 0
    while let found = link.first(in: page, from: from) {
      from = found.upperBound
      guard let tag = MarkupTag(page, around: found.lowerBound), tag.name == "link",
        tag.has("canonical", in: "rel"), let address = tag["href"], !address.isEmpty
      else { continue }
      return address
    }
    return nil
  }
}
