import AsQuoted

/// A page's encoding in words.
enum EncodingWords {
  /// The encoding and what it was decided by: `windows-1252, by the page's own declaration`.
  static func text(_ encoding: PageEncoding) -> String {
    let broken =
      encoding.replacements > 0
      ? "; \(count(encoding.replacements, "broken character")) read as U+FFFD" : ""
    let mistaken = encoding.mistaken.map { ", though \($0) is declared" } ?? ""
    return "\(encoding.name), \(encoding.decidedBy.words)\(mistaken)\(broken)"
  }
}

/// The words of an article, counted as people count them: between white space.
enum PageWords {
  /// The number of words of an article's text.
  static func count(_ article: Article) -> Int {
    var count = 0
    var isInside = false
    for scalar in article.text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
