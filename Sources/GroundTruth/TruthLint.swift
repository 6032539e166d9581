/// Finds what is wrong or doubtful in a truth file.
public enum TruthLint {
  /// All errors and warnings of a file, in its order; empty for a clean one.
  ///
  /// `path` names the file in messages. `digest` takes what `curated.from` says and gives the SHA-256 of that file in
  /// hexadecimal, or nil where there is none (then nothing is said of it).
  public static func lint(
    _ bytes: [UInt8],
    path: String,
    digest: (String) -> String? = { _ in nil }
  ) -> [TruthDiagnostic] {
    []
  }
}
