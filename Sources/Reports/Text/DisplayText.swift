import TextModel

extension String {
  /// This text on one line of a terminal: runs of white space and control characters become a space,
  /// and what takes no place goes. So no page can send a terminal its commands.
  package var onOneLine: String {
    var result = String.UnicodeScalarView()
    var endsInSpace = true
    for scalar in unicodeScalars where !scalar.isInvisible && !scalar.changesDirection {
      let isGap = scalar.isSpace || scalar.properties.generalCategory == .control
      if !isGap { result.append(scalar) } else if !endsInSpace { result.append(" ") }
      endsInSpace = isGap
    }
    if endsInSpace, result.last == " " { result.removeLast() }
    return String(result)
  }

  /// At most so many characters, cut between words where that is possible, with an ellipsis at the cut.
  package func shortened(to limit: Int) -> String {
    // Counting bytes costs nothing, and there are never more characters.
    guard utf8.count > limit, count > limit else { return self }
    let head = prefix(limit - 1)
    let cut = head.lastIndex(of: " ").flatMap { space in
      head.distance(from: head.startIndex, to: space) > limit / 2 ? space : nil
    }
    return head[..<(cut ?? head.endIndex)] + "…"
  }

  /// At most so many characters of the end, cut and marked likewise.
  func shortenedAtStart(to limit: Int) -> String {
    guard utf8.count > limit, count > limit else { return self }
    let tail = suffix(limit - 1)
    let cut = tail.firstIndex(of: " ").flatMap { space in
      tail.distance(from: space, to: tail.endIndex) > limit / 2 ? tail.index(after: space) : nil
    }
    return "…" + tail[(cut ?? tail.startIndex)...]
  }

  /// With spaces behind, up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// With spaces before, up to a width.
  func paddedAtStart(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}

extension Unicode.Scalar {
  /// An isolate's mark, which makes a terminal show words in another order.
  fileprivate var changesDirection: Bool { (0x2066...0x2069).contains(value) }
}
