import AsQuoted

/// Untrusted words in Markdown as GitHub and GitLab read it, so that they show as they are: no layout,
/// no HTML, and nobody is mentioned, nothing linked by what a page says.
enum MarkdownText {
  /// Takes no place; forges write it behind a mark that is to mean nothing.
  private static let gap = "&#8203;"

  /// Words on one line. They may stand anywhere but at the start of a line.
  static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.onOneLine.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // A formula's mark, which a backslash does not always hide.
      case "$": result += "<span>$</span>"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "{", "}": result += "\\" + String(scalar)
      case "@", "#": result += String(scalar) + gap
      // `https://…`, `:smile:`.
      case ":" where next != " ": result += ":" + gap
      // `www.…`
      case "." where ends(scalars[..<index], in: "www"): result += gap + "."
      // `GH-12` is a reference like `#12`.
      case "-" where ends(scalars[..<index], in: "gh"): result += gap + "-"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Words as code, on one line: for paths and digests. In a table a bar needs its backslash even there.
  static func code(_ text: String) -> String {
    let words = text.onOneLine.replacing("|", with: "\\|")
    let longest = words.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let space = words.hasPrefix("`") || words.hasSuffix("`") || words.isEmpty ? " " : ""
    return fence + space + words + space + fence
  }

  /// A word diff with `<del>` and `<ins>`, which hold whatever the words begin with, unlike `~~` and `**`.
  static func diff(_ operations: [DiffOperation]) -> String {
    WordDiffText(
      style: WordDiffText.Style(
        equal: escaped,
        deleted: { "<del>\(escaped($0))</del>" },
        inserted: { "<ins>\(escaped($0))</ins>" },
        marked: escaped("[marked]"),
        changeLimit: 120
      )
    ).text(operations)
  }

  private static func ends(_ scalars: ArraySlice<Unicode.Scalar>, in word: String) -> Bool {
    String(String.UnicodeScalarView(scalars.suffix(word.count))).lowercased() == word
  }
}
