import QuoteSpans
import TextModel

/// A source that pages set inside the marks, behind the words: `“We won. Ann Lee, Boat Club.”`
enum Signature {
  /// The longest signature, in UTF-8 bytes.
  private static let longest = 80
  /// The fewest bytes before it: below that the marks hold no more than a name and a place.
  private static let fewest = 30

  /// Where the name stands; nil if the words end with none.
  static func range(in text: AnnotatedText, ofQuotation number: Int) -> TextRange? {
    let quotation = text.quotations[number]
    guard quotation.marks != .none, let first = quotation.contents.first,
      let content = quotation.contents.last
    else { return nil }
    let isLine = quotation.contents.count > 1 && content.count <= longest && first.count >= fewest
    guard let start = isLine ? content.start : start(in: text.bytes, content) else { return nil }
    let parts = text.text(TextRange(start, content.end)).split(separator: ",", maxSplits: 1)
    guard let head = parts.first else { return nil }
    let name = head.split { " .".contains($0) }
    guard (2...4).contains(name.count), name.allSatisfy(isCapital) else { return nil }
    let end = start + (head.last == "." ? head.utf8.count - 1 : head.utf8.count)
    // A line of its own may hold the name alone, if the text names them; else it is a cheer.
    guard parts.count == 2 else {
      let isKnown = text.surnames.contains(name[name.count - 1].lowercased())
      return isLine && isKnown ? TextRange(start, end) : nil
    }
    let place = parts[1].split { " .,".contains($0) }
    guard place.contains(where: isCapital),
      place.allSatisfy({ isCapital($0) || $0.utf8.count <= longestLink })
    else { return nil }
    return TextRange(start, end)
  }

  /// The longest of the small words that link an organisation's name (`of`, `for the`), in UTF-8 bytes.
  private static let longestLink = 3

  private static func isCapital(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.isUpper ?? false
  }

  /// Where the last sentence of the words starts, by its stop and space.
  private static func start(in bytes: [UInt8], _ content: TextRange) -> Int? {
    let stops: [UInt8] = [0x2E, 0x3F, 0x21]
    let lower = max(content.start + fewest, content.end - longest)
    guard lower < content.end - 2 else { return nil }
    return (lower..<(content.end - 2)).last {
      (bytes[$0] == 0x20 || bytes[$0] == 0x0A) && stops.contains(bytes[$0 - 1])
    }.map { $0 + 1 }
  }
}
