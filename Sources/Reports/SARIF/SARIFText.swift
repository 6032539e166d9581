import AsQuoted

/// Words as SARIF has them.
enum SARIFText {
  /// Words in a message: braces would be places for arguments, and a bracket before a parenthesis a link.
  static func message(_ text: String) -> String {
    text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "] (")
  }

  /// A severity as SARIF's level.
  static func level(_ severity: Severity) -> String {
    severity == .notice ? "note" : severity.rawValue
  }
}
