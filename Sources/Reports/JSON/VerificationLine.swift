import AsQuoted

/// A line of the report in JSON Lines: the keys of what it tells, and two that say what it is.
struct VerificationLine<Content: Encodable>: Encodable {
  private enum Key: String, CodingKey { case record, schema }

  /// What the line tells: `page` or `summary`.
  let record: String
  let content: Content

  func encode(to encoder: any Encoder) throws {
    try content.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(record, forKey: .record)
    try container.encode("asquoted/report-lines/1", forKey: .schema)
  }
}

/// What the last line tells.
struct VerificationEndRecord: Encodable {
  let summary: SummaryRecord
  let tool = ToolRecord()
  let notProven = ToolIdentity.notProven
}
