import AsQuoted

/// What a line of the report in JSON Lines tells; two keys beside its own say so.
enum VerificationLineKeys: String {
  case page, summary

  fileprivate static let schema = "asquoted/report-lines/1"

  /// Writes the two keys, which stand side by side.
  func write(to writer: inout JSONWriter) {
    writer.member("record", rawValue)
    writer.member("schema", Self.schema)
  }
}

/// The last line.
struct VerificationEndRecord: Encodable {
  let record = VerificationLineKeys.summary.rawValue
  let schema = VerificationLineKeys.schema
  let summary: SummaryRecord
  let tool = ToolRecord()
  let notProven = ToolIdentity.notProven
}
