/// Headlines as pages give them in their metadata, made into what the reader sees.
enum Headline {
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • "]

  /// A title without the site's name at its end or start.
  ///
  /// What is left is one of the page's `headings`, or what stands beside a part that is one of the site's
  /// `names`, or what stands before a bar.
  static func withoutSite(
    _ title: String,
    names: [HeadlineWords],
    headings: [(text: String, words: HeadlineWords)]
  ) -> String {
    let words = HeadlineWords(title)
    if headings.contains(where: { $0.words == words }) { return title }
    let shown = headings.first { heading in
      let own = heading.words
      return heading.text.utf8.count > 9 && own.count * 2 >= words.count && own.count < words.count
        && (words.starts(with: own) || words.ends(with: own))
    }
    if let shown { return shown.text }
    let bytes = Array(title.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    for separator in separators {
      let length = separator.utf8.count
      guard let first = bytes.find(separator, in: 0..<bytes.count) else { continue }
      var last = first
      while let next = bytes.find(separator, in: (last + length)..<bytes.count) { last = next }
      let end = HeadlineWords(part((last + length)..<bytes.count))
      if names.contains(where: { $0.isSpelled(as: end) }) { return part(0..<last) }
      let start = HeadlineWords(part(0..<first))
      if names.contains(where: { $0.isSpelled(as: start) }) {
        return part((first + length)..<bytes.count)
      }
    }
    guard bytes.contains(0x7C) else { return title }
    guard let bar = title.firstRange(of: " | "), title.startIndex < bar.lowerBound else {
      return title
    }
    let head = title[..<bar.lowerBound]
    return head.split(separator: " ").count > 2 ? String(head) : title
  }

  /// The parts of a title between separators.
  static func parts(_ title: String) -> [String] {
    var parts = [title[...]]
    for separator in separators + [": "] {
      parts = parts.flatMap { part in
        part.split(separator: separator, omittingEmptySubsequences: true)
      }
    }
    return parts.map(String.init)
  }

  /// A headline from a page's data as a reader sees it: some systems put entities in twice.
  static func read(_ text: String) -> String { decoded(decoded(text)) }

  /// A text from a script, in which some pages leave the entities of HTML.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.prefix(10).firstIndex(of: ";"),
        let scalar = scalar(rest[rest.index(after: mark)..<end])
      else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "quot": "\""
    case "apos": "'"
    case "lt": "<"
    case "gt": ">"
    case "nbsp": "\u{A0}"
    case "lsquo": "‘"
    case "rsquo": "’"
    case "ldquo": "“"
    case "rdquo": "”"
    case "ndash": "–"
    case "mdash": "—"
    case "hellip": "…"
    default:
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }
}
