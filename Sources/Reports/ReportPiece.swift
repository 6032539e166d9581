/// A piece of what a page comes to in a report.
public enum ReportPiece: Hashable, Sendable {
  /// An entry, or its start.
  case entry(String)
  /// More of that entry.
  case more(String)
  /// So many entries that have no room behind those that the format takes at most.
  case omitted(Int)
}
