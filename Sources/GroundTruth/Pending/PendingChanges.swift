/// What pages have and a truth does not, left beside the truth until a person has decided on all of it.
public struct PendingChanges: Hashable, Sendable {
  /// The version of the format that this package reads and writes.
  public static let currentVersion = "1"

  /// The name of the truth's file.
  public let truth: String
  /// The SHA-256 of the truth that pages were held against: for another one, this says nothing.
  public let truthSHA256: String
  /// The program and rules that made it.
  public let tool: String
  /// What is to be decided, in the order of the pages.
  public let changes: [PendingChange]

  /// Changes for a truth.
  public init(truth: String, truthSHA256: String, tool: String, changes: [PendingChange]) {
    self.truth = truth
    self.truthSHA256 = truthSHA256
    self.tool = tool
    self.changes = changes
  }
}

/// The keys of a pending file, in the order in which they are written; its JSON Schema lists the same.
package enum PendingKeys {
  package static let file = TruthKeys.Set(
    required: ["version", "truth", "sha256", "changes"],
    optional: ["tool"]
  )
  package static let change = TruthKeys.Set(
    required: ["id", "verdict", "page"],
    optional: ["sha256", "cause", "expected", "found", "speakerMatch", "diff", "message", "after"]
  )
  package static let expected = TruthKeys.Set(required: ["text", "speaker"], optional: [])
  package static let found = TruthKeys.Set(
    required: ["text", "speaker"],
    optional: ["form", "cue", "via", "prefix", "suffix"]
  )
  package static let speaker = TruthKeys.Set(required: ["name", "kind"], optional: [])
}
