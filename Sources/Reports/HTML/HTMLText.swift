/// HTML that can be written as it is.
///
/// A literal is markup. What is interpolated into it is words, which are escaped, or more of this: so no word
/// of a page becomes markup, between tags or between an attribute's quotation marks. Only literals can be
/// markup, since they are `StaticString`s; every attribute's value stands between quotation marks, and every
/// element is closed, so that the whole is well-formed XML too.
struct HTMLText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The HTML.
  private(set) var markup: String

  init(stringLiteral literal: StaticString) { markup = literal.description }

  init(stringInterpolation interpolation: Interpolation) { markup = interpolation.markup }

  /// Text of our own that is no markup and must stand as it is: a style.
  init(unescaped text: String) { markup = text }

  /// Whether there is nothing.
  var isEmpty: Bool { markup.isEmpty }

  static func + (left: HTMLText, right: HTMLText) -> HTMLText {
    HTMLText(unescaped: left.markup + right.markup)
  }

  static func += (left: inout HTMLText, right: HTMLText) { left.markup += right.markup }

  /// Takes in literals as markup and strings as words.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }

    mutating func appendInterpolation(_ words: some StringProtocol) {
      // Most words have nothing to escape, and are taken in whole.
      if words.utf8.allSatisfy(HTMLText.isPlain) {
        markup += words
      } else {
        for scalar in words.unicodeScalars { HTMLText.escape(scalar, into: &markup) }
      }
    }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    mutating func appendInterpolation(_ html: HTMLText) { markup += html.markup }
  }

  /// Whether a byte is one of ASCII that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F...0xFF: false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, into markup: inout String) {
    switch scalar {
    case "&": markup += "&amp;"
    case "<": markup += "&lt;"
    case ">": markup += "&gt;"
    case "\"": markup += "&quot;"
    case "'": markup += "&#39;"
    default:
      if let sign = scalar.visibleSign {
        markup += sign
      } else {
        markup.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Sequence<HTMLText> {
  /// All of it, one behind the other.
  func joined(separator: HTMLText = "") -> HTMLText {
    HTMLText(unescaped: map(\.markup).joined(separator: separator.markup))
  }
}
