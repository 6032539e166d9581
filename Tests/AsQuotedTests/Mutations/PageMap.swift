import AsQuoted

/// Where the characters of an article stand in its page.
struct PageMap {
  /// For each byte of the article's content that starts a character, the unit that shows it.
  private var unitsByOffset: [Int: Int] = [:]

  /// Finds the blocks of an article, in order, in its page.
  init(_ article: Article, in page: EditablePage) {
    var shown: [(key: Unicode.Scalar, unit: Int)] = []
    for (index, unit) in page.units.enumerated() {
      if let scalar = unit.scalar, let key = Self.key(scalar) {
        shown.append((key, index))
      } else if unit.scalar == nil, unit.isQuotationTag {
        shown.append(("\"", index))
      }
    }
    let keys = shown.map(\.key)
    var position = 0
    for block in article.blocks where block.kind.isBody {
      var wanted: [(key: Unicode.Scalar, offset: Int)] = []
      var offset = block.range.start
      for scalar in article.content[block.range].unicodeScalars {
        if let key = Self.key(scalar) { wanted.append((key, offset)) }
        offset += UTF8.width(scalar)
      }
      let sought = wanted.map(\.key)
      guard
        let start = Self.place(of: sought, in: keys, from: position)
          ?? Self.place(of: sought, in: keys, from: 0)
      else { continue }
      for (number, item) in wanted.enumerated() {
        unitsByOffset[item.offset] = shown[start + number].unit
      }
      position = start + sought.count
    }
  }

  /// The units of a stretch of the article's content, or nil if it was not found.
  func units(of range: TextRange, in article: Article) -> Range<Int>? {
    var first: Int?
    var last: Int?
    var offset = range.start
    for scalar in article.content[range].unicodeScalars {
      if Self.key(scalar) != nil {
        guard let unit = unitsByOffset[offset] else { return nil }
        first = first ?? unit
        last = unit
      }
      offset += UTF8.width(scalar)
    }
    guard let first, let last, first <= last else { return nil }
    return first..<last + 1
  }

  /// What a character is found by: nil for those that layout may add or drop.
  private static func key(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“", "”", "„", "‘", "’", "'", "\"", "«", "»": "\""
    case "\u{AD}", "\u{200B}", "\u{FEFF}": nil
    default: scalar.properties.isWhitespace ? nil : scalar
    }
  }

  private static func place(
    of wanted: [Unicode.Scalar],
    in keys: [Unicode.Scalar],
    from start: Int
  ) -> Int? {
    guard let first = wanted.first, keys.count >= wanted.count else { return nil }
    return (start...max(start, keys.count - wanted.count)).first {
      keys[$0] == first && keys[$0...].starts(with: wanted)
    }
  }
}

extension EditablePage.Unit {
  /// Whether it opens or closes a `<q>`.
  var isQuotationTag: Bool {
    raw == "<q>" || raw.hasPrefix("<q ") || raw == "</q>"
  }
}
