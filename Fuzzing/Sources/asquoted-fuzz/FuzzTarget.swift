/// A part of the package that takes bytes from outside.
struct FuzzTarget: Sendable {
  /// The name on the command line.
  let name: String
  /// The folder of the seeds to start from: `files`, `pages` or `texts`.
  let seeds: String
  /// Feeds the part with an input; false where that never reached the part.
  ///
  /// What the part promises is held by preconditions: one that fails stops the run as a crash does.
  let run: @Sendable ([UInt8]) -> Bool

  /// Every target: add a new one here. Archive formats come by themselves.
  static let all: [FuzzTarget] = archives + [.encoding, .tree, .article, .quoteSpans, .attribution]
}
