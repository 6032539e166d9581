/// Reads truth files: YAML, and JSON of the same structure.
public enum TruthReader {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 16 * 1024 * 1024

  /// Reads a truth.
  ///
  /// `path` names the file in messages.
  ///
  /// - Throws: All errors of the file at once; warnings are ``TruthLint``'s.
  public static func read(_ bytes: [UInt8], path: String) throws(TruthError) -> Truth {
    throw TruthError([])
  }
}
