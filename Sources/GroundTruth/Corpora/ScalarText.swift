package import TextModel

/// A text as Unicode scalars, with the way from them to its bytes and back.
///
/// Annotated corpora and the scores made on them count scalars; everything else here counts bytes.
package struct ScalarText: Sendable {
  /// The text.
  package let text: String
  /// Its scalars.
  package let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and behind them the number of bytes.
  private let starts: [Int]

  /// Reads a text once.
  package init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    var starts: [Int] = []
    starts.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      starts.append(offset)
      offset += UTF8.width(scalar)
    }
    starts.append(offset)
    self.starts = starts
  }

  /// The number of scalars.
  package var count: Int { scalars.count }

  /// The bytes of a range of scalars, which must be in the text.
  package func bytes(of range: Range<Int>) -> TextRange {
    TextRange(starts[range.lowerBound], starts[range.upperBound])
  }

  /// The scalars of a range of bytes, both clamped to the text.
  package func scalars(of range: TextRange) -> Range<Int> {
    let start = scalar(at: range.start)
    return start..<max(start, scalar(at: range.end))
  }

  /// The words of a range of scalars, which must be in the text.
  package func words(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The number of scalars that start before a byte offset.
  private func scalar(at offset: Int) -> Int {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
