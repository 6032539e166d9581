/// Reads truth files: YAML, and JSON of the same structure.
public enum TruthReader {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 16 * 1024 * 1024

  /// Reads a truth.
  ///
  /// Every scalar is text as written; only `null`, `~` and nothing, outside quotes, are no value.
  /// `path` names the file in messages.
  ///
  /// - Throws: All errors of the file at once; warnings are ``TruthLint``'s. Of a file that is no YAML, only
  ///   the first is known.
  public static func read(_ bytes: [UInt8], path: String) throws(TruthError) -> Truth {
    try TruthParser.parse(bytes, path: path).truth
  }
}
