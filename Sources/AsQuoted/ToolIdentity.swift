import AttributionRules

/// What reports say of the program that made them.
public enum ToolIdentity {
  /// The program's name.
  public static let name = "asquoted"
  /// The program's version, by semantic versioning.
  public static let version = "0.1.0"
  /// The version of the rules that attribute quotations: another one may attribute otherwise.
  public static var rules: String { RuleCatalog.version }
  /// What no report proves, in plain words: told wherever digests are.
  public static let notProven = """
    The digests tell whether two files or texts are the same bytes. They do not prove who made a file, \
    when, or that the page was ever published so.
    """
}
