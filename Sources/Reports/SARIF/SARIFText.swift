import AsQuoted
import Foundation

/// Words and addresses as SARIF has them.
enum SARIFText {
  /// Words in a message: braces would be places for arguments, and a bracket before a parenthesis a link.
  static func message(_ text: String) -> String {
    text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "] (")
  }

  /// A path as a relative reference, or as a `file:` address where it is absolute.
  static func uri(_ path: String) -> String {
    if path == "-" { return "stdin" }
    var allowed = CharacterSet.urlPathAllowed
    // The first part of a relative reference must not look like a scheme.
    allowed.remove(":")
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    return path.hasPrefix("/") ? "file://" + escaped : escaped
  }

  /// A severity as SARIF's level.
  static func level(_ severity: Severity) -> String {
    severity == .notice ? "note" : severity.rawValue
  }
}
