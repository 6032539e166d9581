import AsQuoted

/// Words of an article, with the language that the page says they are in.
struct HTMLArticleWords {
  /// What holds the words.
  enum Tag { case paragraph, span }

  /// ` lang="en-GB"`, or nothing where the page names no language that could be one.
  private let language: HTMLText

  init(_ article: Article) {
    let tag = article.language ?? ""
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            Unicode.Scalar($0).properties.isAlphabetic || (0x30...0x39).contains($0)
          }
      } && (2...3).contains(parts.first?.count ?? 0)
    language = isTag ? " lang=\"\(tag)\"" : ""
  }

  /// Words between quotation marks.
  func quoted(_ words: HTMLText, tag: Tag = .paragraph) -> HTMLText {
    switch tag {
    case .paragraph: "<p class=\"quoted\"\(language) dir=\"auto\">“\(words)”</p>\n"
    case .span: "<span class=\"quoted\"\(language) dir=\"auto\">“\(words)”</span>"
    }
  }

  /// A stretch of the article as it stands there.
  func sentence(_ words: HTMLText) -> HTMLText {
    "<p class=\"sentence quoted\"\(language) dir=\"auto\">\(words)</p>\n"
  }
}
