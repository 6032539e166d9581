import ArgumentParser
import AsQuoted

/// The program.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asquoted",
    abstract:
      "Tells whether saved copies of a news article still carry the right words, said by the"
      + " right people.",
    discussion: """
      Quotations are found by their marks and given to speakers by rules about English cue phrases; \
      where the rules do not know, they say so. Exit status: 0 nothing found, 1 findings, 2 a page \
      or truth can't be read or checked, 64 wrong usage.

      \(ToolIdentity.notProven)
      """,
    version: "\(ToolIdentity.name) \(ToolIdentity.version) (rules \(ToolIdentity.rules))",
    subcommands: [
      VerifyCommand.self, FindCommand.self, CompareCommand.self, ExtractCommand.self,
      ExplainCommand.self, InspectCommand.self, TruthCommand.self, ReviewCommand.self,
      EvaluateCommand.self,
    ]
  )
}
