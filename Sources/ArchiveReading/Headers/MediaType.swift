/// A media type as `Content-Type` gives it in mail (RFC 2045, 5.1) and on the web (RFC 9110, 8.3.1):
/// `text/html; charset="utf-8"`.
struct MediaType: Hashable, Sendable {
  /// Type and subtype in lower case, without parameters.
  let name: String
  /// The parameters by their names in lower case, without quotation marks; of one that stands twice the
  /// first counts, as in browsers. An empty one is left out.
  let parameters: [String: String]

  /// Reads a value; what is wrong in it is left out.
  init(_ text: String) {
    let pieces = Self.pieces(of: text)
    name = pieces[0].trimmingSpaces().lowercased()
    var parameters: [String: String] = [:]
    for piece in pieces.dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let name = piece[..<equals].trimmingSpaces().lowercased()
      let value = piece[piece.index(after: equals)...].trimmingSpaces()
      if parameters[name] == nil, !value.isEmpty { parameters[name] = value }
    }
    self.parameters = parameters
  }

  /// The pieces between semicolons, of which those within quotation marks are none; there is one at least.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    var isEscaped = false
    for character in text.unicodeScalars {
      if isEscaped {
        piece.unicodeScalars.append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == ";" {
        pieces.append(piece)
        piece = ""
      } else {
        piece.unicodeScalars.append(character)
      }
    }
    return pieces + [piece]
  }

  /// The `charset` parameter as it was written, without quotation marks, or nil. Apostrophes are no such
  /// marks, yet some servers set them.
  var charset: String? {
    guard let value = parameters["charset"] else { return nil }
    let isMark = { (character: Character) in character == "'" }
    let start = value.drop(while: isMark)
    guard let last = start.lastIndex(where: { !isMark($0) }) else { return nil }
    return String(start[...last])
  }

  /// Whether pages of it are read as HTML.
  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

  /// Whether it has parts of its own.
  var isMultipart: Bool { name.hasPrefix("multipart/") }

  /// Whether a record of it holds an HTTP response with its head (ISO 28500, annex B).
  var isHTTPResponse: Bool {
    name == "application/http" && parameters["msgtype"]?.lowercased() != "request"
  }
}
