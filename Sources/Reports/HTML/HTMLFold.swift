/// Something that a reader unfolds, without a script.
struct HTMLFold {
  /// The classes of the element.
  let classes: String
  /// What is always seen.
  let summary: HTMLText
  /// Whether it is unfolded from the start.
  let isOpen: Bool
  /// What is folded.
  let content: HTMLText

  /// A fold with what is in it.
  init(_ classes: String, _ summary: HTMLText, isOpen: Bool = false, _ content: HTMLText) {
    self.classes = classes
    self.summary = summary
    self.isOpen = isOpen
    self.content = content
  }

  /// The element; nothing where there is no content.
  var html: HTMLText {
    guard !content.isEmpty else { return "" }
    return Self.opening(classes, summary, isOpen: isOpen) + content + Self.end
  }

  /// All before what is folded, where that is written bit by bit.
  static func opening(_ classes: String, _ summary: HTMLText, isOpen: Bool) -> HTMLText {
    let open: HTMLText = isOpen ? " open=\"\"" : ""
    return """
      <details class="\(classes)"\(open)>
      <summary>\(summary)</summary>

      """
  }

  /// All behind it.
  static let end: HTMLText = "</details>\n"
}
