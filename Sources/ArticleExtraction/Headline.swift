/// Headlines as pages give them in their metadata, made into what the reader sees.
enum Headline {
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • "]

  /// A title without the site's name at its end or start.
  ///
  /// What is left is one of the page's `headings`, or what stands beside a part that is `site` or the
  /// site's name in its address, `host`, or what stands before a bar.
  static func withoutSite(
    _ title: String,
    site: String?,
    host: String? = nil,
    headings: [String]
  ) -> String {
    let words = HeadlineWords(title)
    if headings.contains(where: { HeadlineWords($0) == words }) { return title }
    let shown = headings.lazy.filter { heading in
      let own = HeadlineWords(heading)
      return heading.utf8.count > 9 && own.count * 2 >= words.count && own.count < words.count
        && (words.starts(with: own) || words.ends(with: own))
    }
    if let heading = shown.first { return heading }
    let names = [site, host].compactMap { $0.map(HeadlineWords.init) }.filter { !$0.isEmpty }
    for separator in separators {
      guard let last = title.ranges(of: separator).last,
        let first = title.firstRange(of: separator)
      else { continue }
      if names.contains(where: { $0.isSpelled(as: HeadlineWords(title[last.upperBound...])) }) {
        return String(title[..<last.lowerBound])
      }
      if names.contains(where: { $0.isSpelled(as: HeadlineWords(title[..<first.lowerBound])) }) {
        return String(title[first.upperBound...])
      }
    }
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
