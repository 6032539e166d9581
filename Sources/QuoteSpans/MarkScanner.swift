import TextModel

/// Finds the quotation marks of one block and tells which way each faces.
///
/// A mark opens where white space, a bracket or a dash stands before it and none behind it, and
/// closes where it is the other way round; the mark's own shape decides what context leaves open.
/// Inches and feet (`6"`) and apostrophes are left for the pairing to ignore.
struct MarkScanner {
  /// How many marks and invisible characters side by side are looked past: more than any text nests, and so
  /// few that a page of nothing but marks takes no longer than another.
  private static let mostPassed = 32

  private let bytes: [UInt8]
  private let range: TextRange

  init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    self.range = range
  }

  /// All marks in order; single ones only where they may open or close something.
  func marks() -> Marks {
    var found = Marks(ofBytes: range.count)
    var offset = range.start
    while offset < range.end {
      let byte = bytes[offset]
      // The first bytes of all marks; everything else is passed over.
      guard
        byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2
          || byte == 0xEF
      else {
        offset += 1
        continue
      }
      if byte == 0x27 || byte == 0x60 {
        offset = scanApostrophes(at: offset, into: &found)
        continue
      }
      guard let (scalar, width) = bytes.scalar(at: offset, end: range.end) else { break }
      if let (family, shape) = Self.shape(of: scalar) {
        found.append(mark(family, shape, offset, offset + width))
      }
      offset += width
    }
    return found
  }

  /// A run of apostrophes or backticks: two stand for a double mark, a third for a nested one.
  private func scanApostrophes(at start: Int, into found: inout Marks) -> Int {
    var end = start
    while end < range.end, bytes[end] == bytes[start] { end += 1 }
    let length = end - start
    switch length {
    case 1:
      // Backticks alone are no marks; Latin typesetting pairs them as `so'.
      let shape: Mark.Direction = bytes[start] == 0x60 ? .open : .undecided
      found.append(mark(.single, shape, start, end))
    case 2:
      found.append(mark(.double, .undecided, start, end))
    case 3:
      let opens = direction(.undecided, start, end) == .open
      let inner = opens ? start + 2 : start
      let outer = opens ? start : start + 1
      let facing: Mark.Direction = opens ? .open : .close
      let double = Mark(
        family: .double,
        direction: facing,
        start: outer,
        end: outer + 2,
        isDirectional: false
      )
      let single = Mark(
        family: .single,
        direction: facing,
        start: inner,
        end: inner + 1,
        isDirectional: false
      )
      found.append(double)
      found.append(single)
    default: break
    }
    return end
  }

  private func mark(
    _ family: Mark.Family,
    _ shape: Mark.Direction,
    _ start: Int,
    _ end: Int
  ) -> Mark {
    Mark(
      family: family,
      direction: direction(shape, start, end),
      start: start,
      end: end,
      isDirectional: shape != .undecided
    )
  }

  /// Which way a mark between `start` and `end` faces, from its shape and its neighbours.
  private func direction(_ shape: Mark.Direction, _ start: Int, _ end: Int) -> Mark.Direction {
    let before = neighbour(before: start)
    let after = neighbour(after: end)
    let spaceBefore = before?.isSpace ?? true
    let spaceAfter = after?.isSpace ?? true
    let canOpen = (spaceBefore || before.map(Self.standsBeforeOpening) ?? true) && !spaceAfter
    let canClose = !spaceBefore && (spaceAfter || after.map(Self.standsAfterClosing) ?? true)
    switch shape {
    case .open: return canClose && !canOpen ? .close : .open
    case .close: return canOpen && !canClose && (after?.isWordPart ?? false) ? .open : .close
    case .undecided:
      if canOpen != canClose { return canOpen ? .open : .close }
      return .undecided
    }
  }

  /// The nearest character that takes a place, seen past marks nested right beside.
  private func neighbour(before offset: Int) -> Unicode.Scalar? {
    var offset = offset
    for _ in 0..<Self.mostPassed {
      guard let (scalar, width) = bytes.scalar(before: offset, start: range.start) else { break }
      if !scalar.isInvisible && Self.shape(of: scalar) == nil && scalar != "'" { return scalar }
      offset -= width
    }
    return nil
  }

  private func neighbour(after offset: Int) -> Unicode.Scalar? {
    var offset = offset
    for _ in 0..<Self.mostPassed {
      guard let (scalar, width) = bytes.scalar(at: offset, end: range.end) else { break }
      if !scalar.isInvisible && Self.shape(of: scalar) == nil && scalar != "'" { return scalar }
      offset += width
    }
    return nil
  }

  /// The family and the usual direction of a mark; nil for other characters.
  private static func shape(of scalar: Unicode.Scalar) -> (Mark.Family, Mark.Direction)? {
    switch scalar.value {
    case 0x22, 0xFF02: (.double, .undecided)
    case 0x201C, 0x201E, 0x201F: (.double, .open)
    case 0x201D: (.double, .close)
    case 0xAB: (.guillemet, .open)
    case 0xBB: (.guillemet, .close)
    case 0x2018, 0x201A, 0x201B: (.single, .open)
    case 0x2019: (.single, .close)
    default: nil
    }
  }

  private static func standsBeforeOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "<", "—", "–", "-", "/", "…": true
    default: false
    }
  }

  private static func standsAfterClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "—", "–", "-", "/", "…": true
    default: false
    }
  }
}
