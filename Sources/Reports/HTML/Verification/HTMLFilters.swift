import AsQuoted

/// Boxes that hide quotations by their verdict and pages by what came of them. The style does the hiding, so
/// that no script is needed.
struct HTMLFilters {
  /// What quotations are called that are counted only.
  static let notJudged = "not-judged"

  /// What a page comes to, as the boxes tell it.
  enum PageGroup: String, CaseIterable {
    case findings = "with findings"
    case unchecked = "not checked"
    case expected = "as expected"
    case clean

    init(_ outcome: CheckedPage.Outcome) {
      self =
        switch outcome {
        case .clean: .clean
        case .asExpected: .expected
        case .findings, .notAsExpected: .findings
        case .cannotCheck: .unchecked
        }
    }

    /// The class of its pages.
    var className: String { "page-" + rawValue.replacing(" ", with: "-") }
  }

  private let quotations: [(name: String, number: Int)]
  private let pages: [(group: PageGroup, number: Int)]

  init(_ totals: RunTotals) {
    quotations = Self.kinds.map { kind in
      let number = FindingKind(rawValue: kind).map(totals.number)
      return (kind, number ?? Self.number(ofOther: kind, totals))
    }
    pages = PageGroup.allCases.map { group in
      switch group {
      case .findings: (group, totals.withFindings)
      case .unchecked: (group, totals.unchecked)
      case .expected: (group, totals.asExpected)
      case .clean: (group, totals.clean)
      }
    }
  }

  /// What a quotation can be, the gravest first.
  private static let kinds: [String] =
    FindingKind.bySeverity.filter { $0 != .cannotCheck && $0 != .notAsExpected }
    .map(\.rawValue) + [Verdict.verified.rawValue, notJudged]

  private static func number(ofOther kind: String, _ totals: RunTotals) -> Int {
    kind == notJudged ? totals.verdicts.counted : totals.verdicts.count(.verified)
  }

  /// The class of quotations of a kind.
  static func className(_ kind: String) -> String { "is-" + kind }

  /// What quotations of a kind are called.
  static func words(_ kind: String) -> String { kind.replacing("-", with: " ") }

  /// The boxes; none where they would part nothing.
  var html: HTMLText {
    let sets = [
      fieldset("Quotations", quotations.map { (Self.className($0.name), $0.name, $0.number) }),
      fieldset("Pages", pages.map { ($0.group.className, $0.group.rawValue, $0.number) }),
    ].joined()
    guard !sets.isEmpty else { return "" }
    return """
      <section class="controls" aria-labelledby="show">
      <h2 id="show">Show</h2>
      \(sets)</section>

      """
  }

  private func fieldset(
    _ name: String,
    _ choices: [(hides: String, words: String, number: Int)]
  ) -> HTMLText {
    let boxes = choices.filter { $0.number > 0 }.map { choice -> HTMLText in
      let id = Self.boxID(choice.hides)
      return """
        <label for="\(id)"><input type="checkbox" id="\(id)" checked="" /> \
        \(Self.words(choice.words)) (\(choice.number))</label>

        """
    }
    guard boxes.count > 1 else { return "" }
    return """
      <fieldset><legend>\(name)</legend><div class="choices">
      \(boxes.joined())</div></fieldset>

      """
  }

  private static func boxID(_ className: String) -> String { "show-" + className }

  /// The rules by which a box that is not ticked hides what it stands for.
  static let style = HTMLStyle(
    (kinds.map(className) + PageGroup.allCases.map(\.className)).map { name in
      "body:has(#\(boxID(name)):not(:checked)) .\(name) { display: none; }\n"
    }.joined()
  )
}
