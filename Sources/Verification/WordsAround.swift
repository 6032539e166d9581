import ArticleExtraction
import TextModel

/// Reads the text beside a place of an article, for people to see the words where they stand and for
/// programs to find them again.
struct WordsAround {
  /// At least so many words and scalars are taken, if there are so many, and at most so many scalars.
  private static let words = 8
  private static let scalars = 32
  private static let limit = 160

  let article: Article

  /// The text right before a place.
  func before(_ range: TextRange) -> String {
    let low = area(of: range).start
    let window = article.content[TextRange(max(low, range.start - 4 * Self.limit), range.start)]
    let count = Self.reach(window.unicodeScalars.reversed())
    return String(window.unicodeScalars.suffix(count))
  }

  /// The text right behind a place.
  func behind(_ range: TextRange) -> String {
    let high = area(of: range).end
    let window = article.content[TextRange(range.end, min(high, range.end + 4 * Self.limit))]
    let count = Self.reach(window.unicodeScalars)
    return String(window.unicodeScalars.prefix(count))
  }

  /// The article's text, or the title or caption in which a place is.
  private func area(of range: TextRange) -> TextRange {
    if range.end <= article.bodyLength { return TextRange(0, article.bodyLength) }
    return article.blocks.last { $0.range.start <= range.start }?.range ?? range
  }

  /// How many scalars, counted from the place outwards, make enough whole words.
  private static func reach(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    var (count, words, lastEnd) = (0, 0, 0)
    var isInWord = false
    for scalar in scalars {
      if scalar.properties.isWhitespace {
        if isInWord {
          lastEnd = count
          if words >= Self.words, count >= Self.scalars { return count }
        }
        isInWord = false
      } else if !isInWord {
        isInWord = true
        words += 1
      }
      count += 1
      // A script without spaces, or a word without end.
      if count >= limit { return lastEnd > 0 ? lastEnd : Self.scalars }
    }
    return count
  }
}
