import AsQuoted

/// What SARIF says of a run before its results.
struct SARIFRun {
  /// The program with its rules.
  struct Tool: Encodable {
    /// The program.
    struct Driver: Encodable {
      let name = ToolIdentity.name
      let version = ToolIdentity.version
      let semanticVersion = ToolIdentity.version
      let fullDescription = SARIFRule.Message(
        "Holds saved pages against a truth that a person curated. \(ToolIdentity.notProven)"
      )
      let rules = SARIFRule.all
      let properties = ["attributionRules": ToolIdentity.rules]
    }

    let driver = Driver()
  }

  /// How the run ended.
  struct Invocation: Encodable {
    /// Something that is to be said of the run.
    struct Notification: Encodable {
      let level = "error"
      let message: SARIFRule.Message
    }

    let executionSuccessful: Bool
    let exitCode: Int
    let toolExecutionNotifications: [Notification]?

    init(_ totals: RunTotals) {
      executionSuccessful = totals.exitStatus != 2
      exitCode = totals.exitStatus
      let unreadable = totals.unreadable
      toolExecutionNotifications =
        unreadable == 0
        ? nil
        : [
          Notification(
            message: SARIFRule.Message(
              "\(count(unreadable, "input")) that can't be read; standard error says which and why."
            )
          )
        ]
    }
  }

  /// What a reader of the log may want beyond the results.
  struct Properties: Encodable {
    let summary: SummaryRecord
    let notProven = ToolIdentity.notProven
    /// How many results were left out.
    let omittedResults: Int
  }

  /// The log up to its first result. `artifacts` are JSON; those that are the same stand once.
  static func head(_ totals: RunTotals, artifacts: [String]) -> String {
    var seen: Set<String> = []
    let list = artifacts.filter { seen.insert($0).inserted }.map { "\n        " + $0 }
    return """
      {
        "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
        "version" : "2.1.0",
        "runs" : [
          {
            "tool" : \(JSONText.indented(Tool(), by: 6)),
            "columnKind" : "unicodeCodePoints",
            "invocations" : [
              \(JSONText.indented(Invocation(totals), by: 8))
            ],
            "artifacts" : [\(list.joined(separator: ","))
            ],
            "results" : [
      """
  }

  /// The log from its last result on.
  static func end(_ totals: RunTotals, omitted: Int) -> String {
    let properties = Properties(summary: SummaryRecord(totals), omittedResults: omitted)
    return """

            ],
            "properties" : \(JSONText.indented(properties, by: 6))
          }
        ]
      }

      """
  }
}
