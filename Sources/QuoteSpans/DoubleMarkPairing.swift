import TextModel

/// Pairs double marks and guillemets over the paragraphs of a text.
///
/// In a run of quoted paragraphs each opens with a mark and only the last one closes; an opening
/// mark that nothing closes, in its paragraph or by such a run, is dropped, so that it swallows no
/// text that is not quoted.
struct DoubleMarkPairing {
  /// What one paragraph holds of a quotation.
  struct Piece: Hashable {
    let block: Int
    let range: TextRange
    let content: TextRange
    let family: Mark.Family
    let isClosed: Bool
    /// Whether it goes on from the paragraph before.
    let continues: Bool
  }

  /// A paragraph with its marks, single ones left out.
  struct Paragraph {
    let block: Int
    let range: TextRange
    let marks: [Mark]
  }

  private struct Opening {
    let mark: Mark?
    let start: Int
    let continues: Bool
    var contentStart: Int { mark?.end ?? start }
    var family: Mark.Family { mark?.family ?? .double }
  }

  /// Adds the pieces of a row of paragraphs in order, inner ones behind those around them, until there are
  /// more than `most`.
  static func add(
    _ paragraphs: some RandomAccessCollection<Paragraph>,
    to pieces: inout [Piece],
    most: Int
  ) {
    var carried = false
    var rest = paragraphs[...]
    while let paragraph = rest.popFirst(), pieces.count <= most {
      carried = pair(paragraph, next: rest.first, carried: carried, into: &pieces, most: most)
    }
  }

  /// Pairs the marks of one paragraph; gives whether a quotation goes on in the next.
  private static func pair(
    _ paragraph: Paragraph,
    next: Paragraph?,
    carried: Bool,
    into pieces: inout [Piece],
    most: Int
  ) -> Bool {
    let marks = paragraph.marks
    var open: [Opening] = []
    let opensFirst = marks.first.map { $0.start == paragraph.range.start && $0.direction != .close }
    if carried, opensFirst != true, marks.first?.direction == .close {
      // The author left out the mark that should open this paragraph anew.
      open = [Opening(mark: nil, start: paragraph.range.start, continues: true)]
    }
    for (index, mark) in marks.enumerated() {
      guard pieces.count <= most else { return false }
      let innermost = open.last { $0.family == mark.family }
      var direction = mark.direction
      if direction == .undecided { direction = innermost == nil ? .open : .close }
      if direction == .open {
        if innermost != nil, !isNested(index, in: marks) {
          // The mark before was never closed: it quotes nothing.
          while let last = open.popLast(), last.family != mark.family {}
        }
        open.append(
          Opening(
            mark: mark,
            start: mark.start,
            continues: carried && mark.start == paragraph.range.start
          )
        )
      } else if innermost != nil {
        while let last = open.popLast() {
          guard last.family == mark.family else { continue }
          add(last, closedBy: mark, in: paragraph, to: &pieces)
          break
        }
      }
    }
    guard let left = open.first else { return false }
    let reopens = next.map(Self.reopens) ?? false
    let closesFirst = next?.marks.first?.direction == .close
    guard left.start == paragraph.range.start || reopens || left.mark == nil else { return false }
    add(left, closedBy: nil, in: paragraph, to: &pieces)
    return reopens || closesFirst
  }

  private static func reopens(_ paragraph: Paragraph) -> Bool {
    guard let first = paragraph.marks.first else { return false }
    return first.start == paragraph.range.start && first.direction != .close
  }

  /// Whether an opening mark inside an open quotation of its family has two closing ones behind it.
  private static func isNested(_ index: Int, in marks: [Mark]) -> Bool {
    guard marks[index].isDirectional else { return false }
    let rest = marks[(index + 1)...].lazy.filter { $0.family == marks[index].family }.prefix(2)
    return rest.count == 2 && rest.allSatisfy { $0.direction == .close }
  }

  private static func add(
    _ opening: Opening,
    closedBy close: Mark?,
    in paragraph: Paragraph,
    to pieces: inout [Piece]
  ) {
    // Two marks side by side quote nothing.
    if let close, close.start == opening.contentStart { return }
    pieces.append(
      Piece(
        block: paragraph.block,
        range: TextRange(opening.start, close?.end ?? paragraph.range.end),
        content: TextRange(opening.contentStart, close?.start ?? paragraph.range.end),
        family: opening.family,
        isClosed: close != nil,
        continues: opening.continues
      )
    )
  }
}
