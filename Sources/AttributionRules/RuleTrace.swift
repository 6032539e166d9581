/// A rule that was looked at for a quotation, and what came of it.
public struct RuleTrace: Hashable, Sendable {
  /// The rule's identifier.
  public let rule: String
  /// What the rule found, or why it did not apply, in plain words.
  public let outcome: String

  /// A rule and what came of it.
  public init(rule: String, outcome: String) {
    self.rule = rule
    self.outcome = outcome
  }
}

/// The rules that were looked at for one quotation, in order.
///
/// Those that passed it by are alike for quotations by the hundred, so that an article holds each list of
/// them once (``shared(in:)``).
struct RuleTraces: Hashable, Sendable {
  private var passed: [RuleTrace]
  private let last: RuleTrace?

  init(_ traces: [RuleTrace]) {
    passed = traces.dropLast()
    last = traces.last
  }

  /// All of them, the deciding one last.
  var all: [RuleTrace] { passed + (last.map { [$0] } ?? []) }

  /// The same, with the list of those that passed held once by all that share `lists`.
  func shared(in lists: inout Set<[RuleTrace]>) -> RuleTraces {
    var shared = self
    shared.passed = lists.insert(passed).memberAfterInsert
    return shared
  }
}
