import ArchiveReading

/// Text that waits, packed: reports repeat much, and what waits for a run's totals may be long.
struct PackedText: Sendable {
  private static let length = 1 << 17

  private var blocks: [PackedBytes] = []
  private var open = ""

  /// Adds a text.
  mutating func append(_ text: String) {
    open += text
    guard open.utf8.count >= Self.length else { return }
    blocks.append(PackedBytes(Array(open.utf8)))
    open = ""
  }

  /// Hands out the text piece by piece.
  func forEachPiece(_ body: (String) -> Void) {
    for block in blocks { body(String(decoding: block.unpacked, as: UTF8.self)) }
    if !open.isEmpty { body(open) }
  }
}
