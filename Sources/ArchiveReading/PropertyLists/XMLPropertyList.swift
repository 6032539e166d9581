/// Looks at a property list in XML before Foundation reads it.
enum XMLPropertyList {
  /// Foundation's reader calls itself for each element in another, and deep nesting ends the program.
  private static let deepest = 64

  private static let commentEnd = ByteSearch("-->")
  private static let sectionEnd = ByteSearch("]]>")
  private static let instructionEnd = ByteSearch("?>")
  private static let list = ByteSearch("<plist")

  /// Whether bytes start as such a list does.
  static func isMarked(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(1024))
    guard head.starts(with: Array("<?xml".utf8)) || head.starts(with: Array("<!DOCTYPE plist".utf8))
    else { return false }
    return list.first(in: head) != nil
  }

  /// Whether it can be given to Foundation: in UTF-8, as all writers make it, so that what is seen here is
  /// what is read, and not nested deep.
  static func isSafe(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.prefix(1024).firstIndex(of: 0x3E) else { return false }
    let declaration = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    guard !declaration.contains("encoding") || declaration.contains("utf-8") else { return false }
    var depth = 0
    var at = 0
    while let open = bytes[at...].firstIndex(of: 0x3C) {
      let rest = bytes[open...]
      at = open + 1
      if rest.starts(with: Array("<!--".utf8)) {
        guard let end = commentEnd.first(in: bytes, from: at) else { return true }
        at = end.upperBound
      } else if rest.starts(with: Array("<![".utf8)) {
        guard let end = sectionEnd.first(in: bytes, from: at) else { return true }
        at = end.upperBound
      } else if rest.starts(with: Array("<?".utf8)) {
        guard let end = instructionEnd.first(in: bytes, from: at) else { return true }
        at = end.upperBound
      } else if rest.starts(with: Array("<dict".utf8)) || rest.starts(with: Array("<array".utf8)) {
        guard let end = rest.firstIndex(of: 0x3E) else { return true }
        if bytes[end - 1] != 0x2F { depth += 1 }
        if depth > deepest { return false }
      } else if rest.starts(with: Array("</dict".utf8)) || rest.starts(with: Array("</array".utf8))
      {
        depth -= 1
      }
    }
    return true
  }
}
