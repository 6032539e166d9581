/// The words of a headline, by which two are compared: pages spell marks, spaces and capitals of one
/// headline differently in each place that gives it.
struct HeadlineWords: Equatable {
  /// A word, by a hash of its letters.
  private struct Word: Hashable {
    let hash: UInt64
    let isLong: Bool
  }

  private var words: [Word] = []
  /// The letters and digits of all words, in small letters.
  private var letters: [UInt8] = []

  init(_ text: some StringProtocol) {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let bytes = isASCII ? Array(text.utf8) : Array(text.lowercased().utf8)
    letters.reserveCapacity(bytes.count)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var scalars = 0
    var index = 0
    while index <= bytes.count {
      let length = index < bytes.count ? Self.lengthOfSign(bytes, index) : 1
      if length == 0 {
        let byte = bytes[index].lowered
        letters.append(byte)
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        if byte & 0xC0 != 0x80 { scalars += 1 }
      } else if scalars > 0 {
        words.append(Word(hash: hash, isLong: scalars > 3))
        hash = 0xcbf2_9ce4_8422_2325
        scalars = 0
      }
      index += max(1, length)
    }
  }

  /// How many bytes a sign that is no letter has, or 0 for a part of a letter or a digit.
  private static func lengthOfSign(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isLetterOrDigit ? 0 : 1 }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    // Latin-1's signs, general punctuation, and that of Chinese and Japanese.
    if byte == 0xC2 { return 2 }
    if byte == 0xE2, next == 0x80 || next == 0x81 { return 3 }
    return byte == 0xE3 && next == 0x80 ? 3 : 0
  }

  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }
  /// Whether they are enough to be a headline and no name of a section or a site.
  var isHeadline: Bool { words.count > 2 || letters.count >= 18 }

  func starts(with other: HeadlineWords) -> Bool { words.starts(with: other.words) }
  func ends(with other: HeadlineWords) -> Bool {
    words.suffix(other.count).elementsEqual(other.words)
  }

  /// Whether the two are one name, be it with spaces or without.
  func isSpelled(as other: HeadlineWords) -> Bool { !isEmpty && letters == other.letters }

  /// Whether the two are one headline, perhaps cut short, with a site's name, or with a word changed.
  func isSame(as other: HeadlineWords) -> Bool {
    guard !isEmpty, !other.isEmpty else { return false }
    if letters == other.letters { return true }
    let (short, long) = count < other.count ? (self, other) : (other, self)
    if short.isHeadline, long.starts(with: short) || long.ends(with: short) { return true }
    return short.count * 10 >= long.count * 8
      && short.words.count(where: long.words.contains) * 10 >= long.count * 8
  }

  /// Whether the two tell of the same thing, though in other words.
  func isAkin(to other: HeadlineWords) -> Bool {
    if isSame(as: other) { return true }
    let long = Set(words.filter(\.isLong))
    let shared = long.count(where: other.words.contains)
    return shared > 0 && shared * 3 >= long.count
  }
}
