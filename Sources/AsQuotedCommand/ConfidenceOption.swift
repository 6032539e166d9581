import ArgumentParser
import AsQuoted

/// How sure the rules must be.
struct ConfidenceOption: ParsableArguments {
  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp(
      "Give no speaker where rules with such evidence were right less often, 0 to 1.",
      discussion: "By default about 95 of 100 speakers given are right; 0 gives every speaker.",
      valueName: "share"
    )
  )
  var minimum: Double = RuleCatalog.defaultMinimumConfidence

  func validate() throws {
    guard (0...1).contains(minimum) else {
      throw ValidationError("--min-confidence: 0 to 1 is expected, not \(minimum).")
    }
  }
}
