import Foundation

extension FileHandle {
  /// The bytes that are copied at once.
  private static let pieceSize = 1 << 18

  /// Writes a text as UTF-8, piece by piece: a long one is not held twice.
  func write(_ text: String) throws {
    var rest = text.utf8[...]
    while !rest.isEmpty {
      try write(contentsOf: Data(rest.prefix(Self.pieceSize)))
      rest = rest.dropFirst(Self.pieceSize)
    }
  }
}
