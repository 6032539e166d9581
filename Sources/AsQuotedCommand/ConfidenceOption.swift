import ArgumentParser
import AsQuoted

/// How sure the rules must be.
struct ConfidenceOption: ParsableArguments {
  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp(
      "Give no speaker where such evidence was right less often, 0 to 1.",
      discussion: """
        By default about 95 of 100 speakers given are right. verify gives every speaker by default: its \
        truth file says already that the words are somebody's.
        """,
      valueName: "share"
    )
  )
  var share: Double?

  /// The least confidence with which a speaker is given.
  var minimum: Double { share ?? RuleCatalog.defaultMinimumConfidence }

  func validate() throws {
    if let share, !(0...1).contains(share) {
      throw ValidationError("--min-confidence: 0 to 1 is expected, not \(share).")
    }
  }
}
