/// The marks that a browser draws around `<q>`, by the language of the text.
///
/// They are those of the HTML standard's style sheet (15.3.6, quotes), which has them from the
/// Unicode CLDR.
struct QuoteMarks: Equatable {
  /// A line is languages, a colon, and the four marks: outer ones, then those of a quotation within.
  private static let languages = """
    en: “ ” ‘ ’
    de cs sk sl bg is lt et: „ “ ‚ ‘
    pl hu ro hr: „ ” « »
    fr: « » « »
    it es el ca gl: « » “ ”
    ru uk be: « » „ “
    nb nn no: « » ‘ ’
    sv fi: ” ” ’ ’
    ja: 「 」 『 』
    """

  private static let rows: [[String]] = languages.split(separator: "\n").map { line in
    line.drop { $0 != ":" }.dropFirst(2).split(separator: " ").map(String.init)
  }

  private static let rowOfLanguage: [String: UInt8] = {
    var rows: [String: UInt8] = [:]
    for (row, line) in languages.split(separator: "\n").enumerated() {
      for language in line.prefix(while: { $0 != ":" }).split(separator: " ") {
        rows[String(language)] = UInt8(row)
      }
    }
    return rows
  }()

  private let row: UInt8

  /// The marks of a language, given as in an attribute `lang` (`de`, `de-AT`); the English ones for
  /// a language that is not known.
  init(language: ArraySlice<UInt8>) {
    let primary = language.prefix { $0 != 0x2D && $0 != 0x5F }.map(\.lowered)
    row = Self.rowOfLanguage[String(decoding: primary, as: UTF8.self)] ?? 0
  }

  /// The mark that opens a quotation inside `depth` others.
  func opening(depth: Int) -> String { Self.rows[Int(row)][depth % 2 * 2] }

  /// The mark that closes a quotation inside `depth` others.
  func closing(depth: Int) -> String { Self.rows[Int(row)][depth % 2 * 2 + 1] }

  /// Whether a quotation mark of any kind stands at a place.
  static func startsWithMark(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    switch bytes[index] {
    case 0x22, 0x27: return true
    case 0xC2: return index + 1 < end && (bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB)
    case 0xE2:
      return index + 2 < end && bytes[index + 1] == 0x80
        && (bytes[index + 2] >= 0x98 && bytes[index + 2] <= 0x9F || bytes[index + 2] == 0xB9)
    case 0xE3:
      return index + 2 < end && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x8C || bytes[index + 2] == 0x8E)
    default: return false
    }
  }
}
