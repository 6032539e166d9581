import ArgumentParser

/// Commands about truth files.
struct TruthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truth",
    abstract: "Writes, checks, converts and changes truth files.",
    subcommands: [
      LintCommand.self, DraftCommand.self, ConvertCommand.self, AcceptCommand.self,
    ]
  )
}
