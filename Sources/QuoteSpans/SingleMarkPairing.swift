import TextModel

/// Pairs the single marks of one block and leaves its apostrophes alone.
///
/// An opening mark stands at a word's start and a closing one at a word's end. Behind an s, before
/// a space, a mark may be a plural's possessive (`voters’ choice`): it closes only where no better
/// mark comes before the next opening one.
struct SingleMarkPairing {
  /// A pair of single marks.
  struct Pair: Hashable {
    let open: Mark
    /// Nil where the block ends first.
    let close: Mark?
  }

  /// How many marks behind an opening one may close it: more apostrophes than any quotation has.
  private static let mostPassed = 256

  private let bytes: [UInt8]
  private let range: TextRange
  private static let elisions = Set(
    englishElisions.split(separator: "\n").map { Array($0.utf8) }
  )

  init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    self.range = range
  }

  /// The pairs in order, not nested in one another. `keepUnclosed` takes a mark for an opening one
  /// though nothing closes it: at the very start of the block, or the last behind a colon, a comma or a
  /// sentence (`She said: ‘We won.`).
  func pairs(of marks: [Mark], keepUnclosed: Bool) -> [Pair] {
    var pairs: [Pair] = []
    var index = 0
    while index < marks.count {
      let mark = marks[index]
      guard opens(mark) else {
        index += 1
        continue
      }
      if let close = closing(after: index, in: marks) {
        pairs.append(Pair(open: mark, close: marks[close]))
        index = close + 1
      } else {
        if keepUnclosed, mark.start == range.start || startsSpeech(index, in: marks) {
          pairs.append(Pair(open: mark, close: nil))
        }
        index += 1
      }
    }
    return pairs
  }

  private func opens(_ mark: Mark) -> Bool {
    guard mark.direction == .open else { return false }
    if let before = bytes.scalar(before: mark.start, start: range.start)?.scalar,
      before.isWordPart
    {
      return false
    }
    guard let after = bytes.scalar(at: mark.end, end: range.end)?.scalar, !after.isSpace else {
      return false
    }
    if after.isASCIIDigit && isDecade(at: mark.end) { return false }
    return !isElision(at: mark.end)
  }

  private func startsSpeech(_ index: Int, in marks: [Mark]) -> Bool {
    guard marks[index].isDirectional, !marks[(index + 1)...].contains(where: opens) else {
      return false
    }
    var end = marks[index].start
    while let (scalar, width) = bytes.scalar(before: end, start: range.start), scalar.isSpace {
      end -= width
    }
    guard end < marks[index].start, end > range.start else { return false }
    return Array(":,.?!".utf8).contains(bytes[end - 1])
  }

  /// Whether a shortened year (`’90s`) starts at an offset.
  private func isDecade(at offset: Int) -> Bool {
    offset + 2 < range.end && bytes[offset + 1] >= 0x30 && bytes[offset + 1] <= 0x39
      && bytes[offset + 2] == 0x73
  }

  private func isElision(at offset: Int) -> Bool {
    var word: [UInt8] = []
    var offset = offset
    while offset < range.end, word.count < 8, bytes[offset] | 0x20 >= 0x61,
      bytes[offset] | 0x20 <= 0x7A
    {
      word.append(bytes[offset] | 0x20)
      offset += 1
    }
    return Self.elisions.contains(word)
  }

  private func closing(after open: Int, in marks: [Mark]) -> Int? {
    var fallback: Int?
    for index in marks.indices.dropFirst(open + 1).prefix(Self.mostPassed) {
      let mark = marks[index]
      if mark.isDirectional, mark.direction == .open, opens(mark) { return fallback }
      guard let before = bytes.scalar(before: mark.start, start: range.start)?.scalar,
        !before.isSpace, mark.start > marks[open].end
      else {
        if opens(mark) { return fallback }
        continue
      }
      let after = bytes.scalar(at: mark.end, end: range.end)?.scalar
      if after?.isWordPart ?? false { continue }
      if mark.isDirectional != marks[open].isDirectional { continue }
      if before == "s" || before == "S", after?.isSpace ?? false {
        fallback = fallback ?? index
        continue
      }
      return index
    }
    return fallback
  }
}
