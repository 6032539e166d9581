/// A part of a corpus that is the same for everybody, by the names of the articles alone.
///
/// Rules are written on one part and measured on the other.
package struct CorpusPart: Hashable, Sendable {
  /// Two thirds: to read, and to write rules by.
  package static let read = CorpusPart(name: "read", modulus: 3, remainders: [1, 2])
  /// The other third: to measure on, its texts unread.
  package static let check = CorpusPart(name: "check", modulus: 3, remainders: [0])
  /// A tenth, where the whole takes too long.
  package static let tenth = CorpusPart(name: "tenth", modulus: 10, remainders: [0])

  /// The name of the part.
  package let name: String
  private let modulus: UInt64
  private let remainders: Set<UInt64>

  /// Whether an article is in the part; an ending such as `.txt` makes no difference.
  package func contains(_ id: String) -> Bool {
    remainders.contains(Self.hash(articleKey(id)) % modulus)
  }

  /// FNV-1a of 64 bits: simple, and the same everywhere.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

/// What the file names of one article have in common: the name without folders and its ending.
package func articleKey(_ name: String) -> String {
  let file = name.split(separator: "/").last.map(String.init) ?? name
  for ending in [".html.gz", ".htm.gz", ".html", ".htm", ".txt"] where file.hasSuffix(ending) {
    return String(file.dropLast(ending.count))
  }
  return file
}
