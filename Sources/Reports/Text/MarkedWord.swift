import AsQuoted

/// A word of a text that is broken into lines, in the colour of what became of it.
struct MarkedWord {
  let text: String
  let kind: PendingChange.Step.Kind
  /// Whether the next word follows without a space.
  var isJoined = false
  /// Whether the word follows the one before without a space.
  var joinsBefore = false

  /// The words of a text; without colour those that only one side has stand between marks.
  static func words(
    _ text: String,
    _ kind: PendingChange.Step.Kind = .equal,
    _ ink: Ink = Ink(hasColour: true)
  ) -> [MarkedWord] {
    var words = text.onOneLine.split(separator: " ").map {
      MarkedWord(text: String($0), kind: kind)
    }
    guard !words.isEmpty else { return [] }
    words[0].joinsBefore = text.first?.isWhitespace == false
    words[words.count - 1].isJoined = text.last?.isWhitespace == false
    guard !ink.hasColour, kind != .equal else { return words }
    let (open, close) = kind == .delete ? ("[-", "-]") : ("{+", "+}")
    words[0] = words[0].with(open + words[0].text)
    words[words.count - 1] = words[words.count - 1].with(words[words.count - 1].text + close)
    return words
  }

  private func with(_ text: String) -> MarkedWord {
    MarkedWord(text: text, kind: kind, isJoined: isJoined, joinsBefore: joinsBefore)
  }

  /// Words in lines of at most a width where that is possible, each with its width without colours.
  static func lines(_ words: [MarkedWord], _ width: Int, _ ink: Ink) -> [(text: String, width: Int)]
  {
    var lines: [(text: String, width: Int)] = []
    var isJoined = false
    for word in words {
      let joins = isJoined && word.joinsBefore
      let needed = word.text.count + (joins ? 0 : 1)
      if let last = lines.last, joins || last.width + needed <= width {
        lines[lines.count - 1] = (
          last.text + (joins ? "" : " ") + word.painted(ink), last.width + needed
        )
      } else {
        lines.append((word.painted(ink), word.text.count))
      }
      isJoined = word.isJoined
    }
    return lines
  }

  private func painted(_ ink: Ink) -> String {
    switch kind {
    case .equal: text
    case .delete: ink.red(text)
    case .insert: ink.green(text)
    }
  }
}
