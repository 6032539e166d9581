/// The marks that a browser draws around `<q>`, by the language of the text.
///
/// The languages' marks are those of the Unicode CLDR (delimiters), which browsers follow.
struct QuoteMarks: Equatable {
  private let marks: InlineMarks

  private enum InlineMarks { case english, german, guillemets, frenchLike, nordic, corner }

  /// “ ” and ‘ ’: also for every language that is not listed.
  static let english = QuoteMarks(marks: .english)

  private init(marks: InlineMarks) { self.marks = marks }

  /// The marks of a language, given as an attribute `lang` (`de`, `de-AT`).
  init(language: ArraySlice<UInt8>) {
    let primary = String(decoding: language.prefix { $0 != 0x2D && $0 != 0x5F }, as: UTF8.self)
    marks =
      switch primary.lowercased() {
      case "de", "cs", "sk", "sl", "bg", "is", "lt", "et": .german
      case "fr", "it", "pt-pt", "el", "hy": .guillemets
      case "ru", "uk", "be", "es", "nb", "nn", "no": .frenchLike
      case "sv", "fi": .nordic
      case "ja", "zh": .corner
      default: .english
      }
  }

  /// The mark that opens a quotation inside `depth` others.
  func opening(depth: Int) -> String { depth % 2 == 0 ? pair.0 : inner.0 }

  /// The mark that closes a quotation inside `depth` others.
  func closing(depth: Int) -> String { depth % 2 == 0 ? pair.1 : inner.1 }

  private var pair: (String, String) {
    switch marks {
    case .english: ("“", "”")
    case .german: ("„", "“")
    case .guillemets, .frenchLike: ("«", "»")
    case .nordic: ("”", "”")
    case .corner: ("「", "」")
    }
  }

  private var inner: (String, String) {
    switch marks {
    case .english: ("‘", "’")
    case .german: ("‚", "‘")
    case .guillemets: ("«", "»")
    case .frenchLike: ("„", "“")
    case .nordic: ("’", "’")
    case .corner: ("『", "』")
    }
  }

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
