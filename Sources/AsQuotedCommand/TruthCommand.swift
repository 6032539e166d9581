import ArgumentParser

/// Commands about truth files.
struct TruthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truth",
    abstract: "Writes and checks truth files.",
    subcommands: [LintCommand.self, DraftCommand.self]
  )
}
