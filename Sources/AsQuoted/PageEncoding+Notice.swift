import HTMLTree

extension PageEncoding {
  /// Whether the page is declared to be in an encoding that no browser reads any more.
  var isUnread: Bool { name == "replacement" }

  /// What is to be said where characters are lost, or the declaration was not followed; else nil.
  var notice: String? {
    if let mistaken {
      return "is declared to be \(mistaken), but its bytes are \(name), and are read so"
    }
    guard replacements > 0, !isUnread else { return nil }
    let characters =
      replacements == 1 ? "1 broken character is" : "\(replacements) broken characters are"
    return "\(characters) read as U+FFFD: the encoding is \(name), \(decidedBy.words);"
      + " quotation marks may be lost there"
  }
}
