/// Finds the stretches between quotation marks in an article of an annotated corpus.
///
/// It is the scanner of the corpus's own gold (its `gold.py`) and knows nothing of the one that is
/// scored: a scorer that took its gold from what it scores would find no mistake. Indices are scalars.
struct GoldSpanScanner {
  private static let opensBehind = Set("([{<—–-/…".unicodeScalars)
  private static let closesBefore = Set(".,;:!?)]}>—–-/…".unicodeScalars)
  private static let doubleMarks = Set("\"“”„‟«»".unicodeScalars)

  /// A quotation mark; one with `length` 2 is two apostrophes.
  private struct Mark {
    enum Direction { case opens, closes, either }

    let index: Int
    let length: Int
    let direction: Direction
  }

  private let text: [Unicode.Scalar]
  private let paragraphs: [Range<Int>]
  private let marks: [[Mark]]

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    paragraphs = Self.paragraphs(text)
    marks = paragraphs.map { Self.marks(text, $0) }
  }

  /// The stretches without their marks, in order; one for each paragraph of a quotation over several.
  ///
  /// Double marks of any style close one another; then come single curly ones outside them.
  func spans() -> [Range<Int>] {
    let doubles = doubleSpans()
    return (doubles + singleSpans(outside: doubles)).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  // MARK: - Paragraphs and marks

  /// The lines with something on them, without white space at their ends.
  private static func paragraphs(_ text: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: "\n") ?? text.count
      let range = trimmed(text, start..<end)
      if !range.isEmpty { result.append(range) }
      start = end + 1
    }
    return result
  }

  private static func trimmed(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isCorpusSpace { start += 1 }
    while end > start, text[end - 1].isCorpusSpace { end -= 1 }
    return start..<end
  }

  /// The double marks of a paragraph, those inside left-over markup (`<tweet pic="">`) left out.
  private static func marks(_ text: [Unicode.Scalar], _ range: Range<Int>) -> [Mark] {
    let tags = tags(text, range)
    return rawMarks(text, range).filter { mark in
      !tags.contains { $0.lowerBound < mark.index && mark.index < $0.upperBound }
    }
  }

  private static func tags(_ text: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard text[index] == "<", index + 1 < range.upperBound,
        text[index + 1] == "/" || ("A"..."Z").contains(text[index + 1])
          || ("a"..."z").contains(text[index + 1])
      else {
        index += 1
        continue
      }
      var end = index + 2
      while end < range.upperBound, text[end] != "<", text[end] != ">" { end += 1 }
      if end < range.upperBound, text[end] == ">" {
        result.append(index..<end + 1)
        index = end + 1
      } else {
        index += 1
      }
    }
    return result
  }

  private static func rawMarks(_ text: [Unicode.Scalar], _ range: Range<Int>) -> [Mark] {
    let (start, end) = (range.lowerBound, range.upperBound)
    func scalar(_ index: Int) -> Unicode.Scalar {
      index >= start && index < end ? text[index] : " "
    }
    var marks: [Mark] = []
    var index = start
    while index < end {
      let mark = text[index]
      if mark == "'", index + 1 < text.count, text[index + 1] == "'" {
        var run = 2
        while index + run < end, text[index + run] == "'" { run += 1 }
        let before = scalar(index - 1)
        // Of three in a row one is a nested single mark: the last where they open, else the first.
        let opens = before.isCorpusSpace || opensBehind.contains(before)
        marks.append(
          Mark(
            index: opens || run < 3 ? index : index + run - 2,
            length: 2,
            direction: direction("'", before, scalar(index + run))
          )
        )
        index += run
        continue
      }
      if doubleMarks.contains(mark) {
        var (before, after) = (scalar(index - 1), scalar(index + 1))
        // Nested single marks beside it are looked through.
        if before == "'" || before == "‘" || before == "’" {
          let further = scalar(index - 2)
          if before == "‘" || further.isCorpusSpace { before = further }
        }
        if after == "'" || after == "‘", index + 2 < end, !text[index + 2].isCorpusSpace {
          after = text[index + 2]
        }
        marks.append(Mark(index: index, length: 1, direction: direction(mark, before, after)))
      }
      index += 1
    }
    return marks
  }

  private static func direction(
    _ mark: Unicode.Scalar,
    _ before: Unicode.Scalar,
    _ after: Unicode.Scalar
  ) -> Mark.Direction {
    let canOpen =
      (before.isCorpusSpace || opensBehind.contains(before)) && !after.isCorpusSpace
    let canClose =
      !before.isCorpusSpace && (after.isCorpusSpace || closesBefore.contains(after))
    switch mark {
    case "“", "„", "‟", "«": return canClose && !canOpen ? .closes : .opens
    case "”", "»":
      return canOpen && !canClose && after.isCorpusLetterOrDigit ? .opens : .closes
    default: return canOpen == canClose ? .either : canOpen ? .opens : .closes
    }
  }

  // MARK: - Double marks

  private func doubleSpans() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    func add(_ range: Range<Int>) {
      let range = Self.trimmed(text, range)
      if !range.isEmpty { spans.append(range) }
    }
    // Whether the paragraph before ended inside a quotation.
    var isCarried = false
    for (number, paragraph) in paragraphs.enumerated() {
      let marks = marks[number]
      var open: Int?
      var opensParagraph = false
      if isCarried, !opensWithMark(number), marks.first?.direction == .closes {
        // The mark that should open this paragraph again was left out.
        open = paragraph.lowerBound
      }
      for mark in marks {
        let opens = mark.direction == .opens || (mark.direction == .either && open == nil)
        if opens {
          // One that was opened before and never closed is dropped.
          open = mark.index + mark.length
          opensParagraph = mark.index == paragraph.lowerBound
        } else if let start = open {
          add(start..<max(start, mark.index))
          (open, opensParagraph) = (nil, false)
        }
      }
      isCarried = false
      if let open, opensParagraph || reopens(after: number) {
        add(min(open, paragraph.upperBound)..<paragraph.upperBound)
        isCarried = reopens(after: number) || closesFirst(after: number)
      }
    }
    return spans
  }

  private func opensWithMark(_ number: Int) -> Bool {
    guard let first = marks[number].first else { return false }
    return first.index == paragraphs[number].lowerBound && first.direction != .closes
  }

  /// Whether the next paragraph begins with a mark that opens, by its first three characters alone.
  private func reopens(after number: Int) -> Bool {
    guard number + 1 < paragraphs.count else { return false }
    let next = paragraphs[number + 1]
    let start = next.lowerBound
    let head = Self.marks(text, start..<min(next.upperBound, start + 3))
    return head.first.map { $0.index == start && $0.direction != .closes } ?? false
  }

  private func closesFirst(after number: Int) -> Bool {
    number + 1 < paragraphs.count && marks[number + 1].first?.direction == .closes
  }

  // MARK: - Single marks

  private func singleSpans(outside doubles: [Range<Int>]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for paragraph in paragraphs {
      let (start, end) = (paragraph.lowerBound, paragraph.upperBound)
      var index = start
      while let open = text[index..<end].firstIndex(of: "‘") {
        index = open + 1
        let before = open > start ? text[open - 1] : " "
        let after = open + 1 < end ? text[open + 1] : " "
        guard !doubles.contains(where: { $0.contains(open) }), !after.isCorpusSpace,
          !before.isCorpusLetterOrDigit, let close = closing(from: open + 1, to: end)
        else { continue }
        let span = Self.trimmed(text, open + 1..<close)
        // A double mark that opens in between tells that this one was an apostrophe.
        let crosses = doubles.contains {
          span.lowerBound < $0.lowerBound && $0.lowerBound < span.upperBound
        }
        if !span.isEmpty, !crosses {
          spans.append(span)
          index = close
        }
      }
    }
    return spans
  }

  /// The mark that closes a single quotation, or nil.
  private func closing(from start: Int, to end: Int) -> Int? {
    var fallback: Int?
    for index in start..<end where text[index] == "’" {
      let before = text[index - 1]
      let after = index + 1 < end ? text[index + 1] : " "
      // don’t, ’90s
      if after.isCorpusLetterOrDigit || before.isCorpusSpace || index == start { continue }
      if before == "s" || before == "S", after == " " {
        // voters’ choice, or a real end.
        fallback = fallback ?? index
        continue
      }
      return index
    }
    return fallback
  }
}
