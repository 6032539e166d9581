import GroundTruth

/// Finds quotations of a page in the article's text that labels are made for, by their words.
///
/// A page's own text has other offsets. Marks and white space are taken for one space each, letters for
/// lower case; a place beside a mark is better than one without, one behind the quotation found before
/// better than one before it. So does `who_said.py --by-text` of the labels.
struct QuotationLocator {
  private let text: ScalarText
  private let flat: [Unicode.Scalar]
  /// The index in the text of each flat scalar.
  private let indices: [Int]
  private var position = 0

  init(_ text: ScalarText) {
    var flat: [Unicode.Scalar] = []
    var indices: [Int] = []
    for (index, scalar) in text.scalars.enumerated() {
      if Self.isGap(scalar) {
        if flat.isEmpty || flat.last == " " { continue }
        flat.append(" ")
        indices.append(index)
      } else {
        for lower in CollectionOfOne(scalar).lowercased {
          flat.append(lower)
          indices.append(index)
        }
      }
    }
    self.text = text
    self.flat = flat
    self.indices = indices
  }

  /// The scalars of the text where the words stand, or nil; call it in the order of the page.
  mutating func locate(_ words: String) -> Range<Int>? {
    let words = Self.flatten(words)
    let places = places(of: words)
    guard !places.isEmpty else { return nil }
    let behind = places.filter { $0 >= position }
    let place =
      behind.first(where: isMarked) ?? places.first(where: isMarked) ?? behind.first ?? places[0]
    position = place + words.count
    return indices[place]..<indices[place + words.count - 1] + 1
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLabelMark || scalar.isCorpusSpace
  }

  private static func flatten(_ words: String) -> [Unicode.Scalar] {
    let parts = Array(words.unicodeScalars).split(whereSeparator: isGap)
    return Array(parts.joined(separator: [" "])).lowercased
  }

  /// Where words stand in the flat text, none of them within another.
  private func places(of words: [Unicode.Scalar]) -> [Int] {
    guard let first = words.first else { return [] }
    var places: [Int] = []
    var index = 0
    while index + words.count <= flat.count {
      guard flat[index] == first, flat[index..<index + words.count].elementsEqual(words) else {
        index += 1
        continue
      }
      places.append(index)
      index += words.count
    }
    return places
  }

  /// Whether a mark stands at or before a place of the flat text.
  private func isMarked(_ place: Int) -> Bool {
    let index = indices[place]
    if index > 0, text.scalars[index - 1].isLabelMark { return true }
    return text.scalars[index].isLabelMark
  }
}

extension Unicode.Scalar {
  /// One of the marks that labels are made by.
  var isLabelMark: Bool {
    switch self {
    case "“", "”", "\"", "‘", "’", "'", "`": true
    default: false
    }
  }
}
