/// The formats in which a truth can be written and read.
public enum TruthFormat: String, Hashable, Sendable, CaseIterable {
  /// YAML, which people edit.
  case yaml
  /// JSON of the same structure.
  case json
  /// A table, a line for each quotation; it has no place for what is not about quotations.
  case csv

  /// A truth in this format.
  public func text(_ truth: Truth) -> String {
    switch self {
    case .yaml: TruthWriter.yaml(truth)
    case .json: TruthWriter.json(truth)
    case .csv: TruthCSV.text(truth)
    }
  }

  /// Reads a truth in this format; `path` names it in messages.
  ///
  /// - Throws: All errors of the file at once.
  public func read(_ bytes: [UInt8], path: String) throws(TruthError) -> Truth {
    switch self {
    case .yaml, .json: try TruthReader.read(bytes, path: path)
    case .csv: try TruthCSV.read(bytes, path: path)
    }
  }
}
