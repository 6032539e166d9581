/// Tags of languages as pages carry them, made into tags of BCP 47 (RFC 5646, 2.1 and 4.5).
enum LanguageTag {
  /// Codes that ISO 639 has withdrawn, and those that replace them in IANA's registry.
  private static let replaced = ["iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"]

  /// The tag in its usual form (`en_us` is `en-US`), or nil if the text is none.
  ///
  /// Of a list the first counts, and what stands behind a full stop or an `@` (`en_GB.UTF-8`) is
  /// left out.
  static func normalized(_ text: String) -> String? {
    let first = text.split { $0 == "," || $0 == ";" || $0 == " " }.first ?? ""
    let tag = first.prefix { $0 != "." && $0 != "@" }
    let parts = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let primary = parts.first?.lowercased(), (2...3).contains(primary.utf8.count),
      parts.allSatisfy({ isSubtag($0) }), primary.utf8.allSatisfy({ $0.lowered &- 0x61 < 26 }),
      !["und", "mul", "zxx", "xx"].contains(primary)
    else { return nil }
    var result = replaced[primary] ?? primary
    var isExtension = false
    for part in parts.dropFirst() {
      let isLetters = part.utf8.allSatisfy { $0.lowered &- 0x61 < 26 }
      result += "-"
      if isExtension || part.utf8.count == 1 {
        isExtension = true
        result += part.lowercased()
      } else if part.utf8.count == 2, isLetters {
        result += part.uppercased()
      } else if part.utf8.count == 4, isLetters {
        result += part.prefix(1).uppercased() + part.dropFirst().lowercased()
      } else {
        result += part.lowercased()
      }
    }
    return result
  }

  private static func isSubtag(_ part: Substring) -> Bool {
    (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(\.isLetterOrDigit)
  }
}
