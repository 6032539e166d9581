/// A page with replacements, written while it is scanned.
///
/// Nothing is kept of a replacement but what it writes: a page may need one for each of its bytes.
struct Patches {
  /// A place to go back to.
  struct Mark {
    fileprivate let length: Int
    fileprivate let copied: Int
    fileprivate let count: Int
  }

  private let page: [UInt8]
  private var result: [UInt8] = []
  /// Up to where the page stands in the result.
  private var copied = 0
  /// The number of replacements.
  private(set) var count = 0

  init(to page: [UInt8]) { self.page = page }

  /// The place behind the replacement made last.
  var mark: Mark { Mark(length: result.count, copied: copied, count: count) }

  /// Replaces a range that starts at or behind the end of the one before.
  mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    copy(upTo: range)
    result.append(contentsOf: bytes)
  }

  mutating func replace(_ range: Range<Int>, with text: StaticString) {
    copy(upTo: range)
    text.withUTF8Buffer { unsafe result.append(contentsOf: $0) }
  }

  private mutating func copy(upTo range: Range<Int>) {
    // Few pages grow by more, and room that is never written to takes none.
    if result.isEmpty { result.reserveCapacity(page.count + page.count / 4 + 64) }
    result.append(contentsOf: page[copied..<range.lowerBound])
    copied = range.upperBound
    count += 1
  }

  /// Takes back the replacements made since.
  mutating func takeBack(to mark: Mark) {
    result.removeLast(result.count - mark.length)
    (copied, count) = (mark.copied, mark.count)
  }

  /// The page with the replacements made.
  consuming func applied() -> [UInt8] {
    guard count > 0 else { return page }
    result.append(contentsOf: page[copied...])
    return result
  }
}
