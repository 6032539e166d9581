/// Looks for one run of bytes in others (Horspool): most bytes are stepped over.
struct ByteSearch: Sendable {
  private let wanted: [UInt8]
  /// How far to go on when a byte is the last one looked at.
  private let steps: [Int]

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ wanted: [UInt8]) {
    self.wanted = wanted
    var steps = [Int](repeating: wanted.count, count: 256)
    for (index, byte) in wanted.dropLast().enumerated() {
      steps[Int(byte)] = wanted.count - 1 - index
    }
    self.steps = steps
  }

  /// The range of the first of them from an offset on and before another, or nil.
  func first(in bytes: [UInt8], from start: Int = 0, to end: Int = .max) -> Range<Int>? {
    first(in: bytes[..<max(0, min(end, bytes.count))], from: start)
  }

  /// The same in a part of an array, nothing of which is copied; offsets are those of the array.
  func first(in bytes: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    let length = wanted.count
    guard length > 0 else { return nil }
    var at = max(bytes.startIndex, start)
    while at + length <= bytes.endIndex {
      let last = bytes[at + length - 1]
      if last == wanted[length - 1], bytes[at..<(at + length)].elementsEqual(wanted) {
        return at..<(at + length)
      }
      at += steps[Int(last)]
    }
    return nil
  }
}

extension [UInt8] {
  /// The text of a range; broken sequences are repaired.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The text of the bytes from an offset up to one of some ends, or nil if none of these comes
  /// within a length.
  func text(from start: Int, upTo ends: [UInt8], within length: Int) -> String? {
    let rest = dropFirst(start).prefix(length)
    guard let end = rest.firstIndex(where: { ends.contains($0) }) else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }
}
