/// Headlines as pages give them in their metadata, made into what the reader sees.
enum Headline {
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • "]

  /// A title without the site's name at its end or start.
  ///
  /// A part is taken for the site's name if it is `site`, if the page's `heading` lacks it, or if
  /// it stands behind a bar.
  static func withoutSite(_ title: String, site: String?, heading: String?) -> String {
    if let heading, heading.utf8.count > 9, title.count > heading.count, title.contains(heading) {
      return heading
    }
    if let site, !site.isEmpty {
      for separator in separators {
        if title.hasSuffix(separator + site) {
          return String(title.dropLast((separator + site).count))
        }
        if title.hasPrefix(site + separator) {
          return String(title.dropFirst((site + separator).count))
        }
      }
    }
    guard let bar = title.firstRange(of: " | "), title.startIndex < bar.lowerBound else {
      return title
    }
    let head = title[..<bar.lowerBound]
    return head.split(separator: " ").count > 2 ? String(head) : title
  }

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
