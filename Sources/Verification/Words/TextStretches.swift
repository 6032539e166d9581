/// A text in stretches that end at white space, so that no word stands in two: folding a whole page at once
/// takes several times its size.
struct TextStretches: Sequence, IteratorProtocol {
  /// A stretch is at least this long, in UTF-8 bytes, unless it is the last.
  static let length = 1 << 16

  private let text: String.UTF8View
  private let end: String.UTF8View.Index
  private var position: String.UTF8View.Index
  private var offset = 0

  /// The stretches of a text, or of its first bytes; `count` must not part a character.
  init(_ text: String, count: Int? = nil) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text.utf8
    position = self.text.startIndex
    end =
      count.flatMap { [view = self.text] in
        view.index(view.startIndex, offsetBy: $0, limitedBy: view.endIndex)
      } ?? self.text.endIndex
  }

  /// The next stretch with where it starts, in UTF-8 bytes.
  mutating func next() -> (start: Int, bytes: [UInt8])? {
    guard position < end else { return nil }
    let least = text.index(position, offsetBy: Self.length, limitedBy: end) ?? end
    let space = text[least..<end].firstIndex { $0 == 0x20 || $0 == 0x0A }
    let border = space.map { text.index(after: $0) } ?? end
    let bytes = Array(text[position..<border])
    defer { (position, offset) = (border, offset + bytes.count) }
    return (offset, bytes)
  }
}
