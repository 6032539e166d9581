/// How grave a finding is.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  case notice, warning, error
}

extension Severity: Comparable {
  /// The least grave first.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
