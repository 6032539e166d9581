/// Writes truths as YAML that people edit by hand.
public enum TruthWriter {
  /// A truth as YAML, the same bytes for the same truth; ``TruthReader`` reads it back to an equal one.
  ///
  /// `comment` is put on top, a line each, without the `#`.
  public static func yaml(_ truth: Truth, comment: [String] = []) -> String {
    ""
  }

  /// A truth as JSON of the same structure, indented by two spaces, with keys in the order of the YAML.
  public static func json(_ truth: Truth) -> String {
    ""
  }
}
