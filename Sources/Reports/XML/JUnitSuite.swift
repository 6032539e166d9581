import AsQuoted

/// A page as a test suite, a quotation as a test case.
///
/// The layout is that which Ant's task wrote and Jenkins' schema describes: counts on every suite, its
/// properties first, no children of a test case but `error`, `failure` and `system-out`.
struct JUnitSuite {
  /// What a test case comes to.
  private enum Outcome { case passed, failed, error }

  private struct Case {
    let name: String
    var outcome = Outcome.passed
    var finding: PageFinding?
    /// What is said of a case that passed all the same.
    var remark: String?
  }

  /// Counts of test cases, for the suite and, added up, for the run.
  struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0

    /// As attributes.
    var attributes: [(name: String, value: String)] {
      [
        ("tests", String(tests)), ("failures", String(failures)), ("errors", String(errors)),
        ("skipped", "0"),
      ]
    }

    /// As a row of the report, from which they are added up.
    var row: String { "\(tests) \(failures) \(errors)" }

    init() {}

    /// The sum of rows.
    init(_ rows: [String]) {
      for row in rows {
        let numbers = row.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 3 else { continue }
        tests += numbers[0]
        failures += numbers[1]
        errors += numbers[2]
      }
    }
  }

  private static let wordsLimit = 60

  private let page: ReportedPage
  private let cases: [Case]
  /// The suite's counts.
  private(set) var counts = Counts()

  init(_ page: ReportedPage, failOn: Severity) {
    self.page = page
    cases = Self.cases(page, failOn: failOn)
    counts.tests = cases.count
    counts.failures = cases.count { $0.outcome == .failed }
    counts.errors = cases.count { $0.outcome == .error }
  }

  /// The suite's element.
  var text: String {
    let properties = properties.map { name, value in
      "      " + XMLText.element("property", [("name", name), ("value", value.onOneLine)]) + "\n"
    }
    let name = [("name", page.checked.page.id.onOneLine)]
    let content =
      "\n    <properties>\n\(properties.joined())    </properties>\n"
      + cases.map { "    \(element($0))\n" }.joined()
    return "  "
      + XMLText.element("testsuite", name + counts.attributes + [("time", "0")], content + "  ")
      + "\n"
  }

  private var properties: [(String, String)] {
    let (extraction, archive) = (page.checked.page, page.checked.page.archive)
    let values: [(String, String?)] = [
      ("truth", page.truthPath), ("curated", page.curated),
      ("url", extraction.url), ("captured", archive.captured), ("sha256", archive.sha256),
      ("payloadSha256", archive.payloadSHA256), ("textSha256", extraction.textSHA256),
      ("tool", ReportBasis.tool), ("notProven", ToolIdentity.notProven),
    ]
    return values.compactMap { name, value in value.map { (name, $0) } }
  }

  private func element(_ item: Case) -> String {
    let content =
      switch item.outcome {
      case .passed: item.remark.map { XMLText.element("system-out", [], XMLText.escaped($0)) } ?? ""
      case .failed: problem("failure", item.finding)
      case .error: problem("error", item.finding)
      }
    return XMLText.element(
      "testcase",
      [("name", item.name), ("classname", page.checked.page.id.onOneLine), ("time", "0")],
      content
    )
  }

  private func problem(_ name: String, _ finding: PageFinding?) -> String {
    guard let finding else { return "" }
    return XMLText.element(
      name,
      [("type", finding.kind.rawValue), ("message", "\(finding.title): \(finding.text)")],
      XMLText.escaped(FindingDetails.text(finding, of: page))
    )
  }

  // MARK: - Cases

  private static func cases(_ page: ReportedPage, failOn: Severity) -> [Case] {
    let findings = PageFindings(page, FindingWords(ink: Ink(hasColour: false))).all
    let verification = page.checked.verification
    func name(_ quote: QuoteVerification) -> String {
      "\(quote.id): \(quote.expected.text)".onOneLine.shortened(to: wordsLimit)
    }
    func judged(_ name: String, _ finding: PageFinding) -> Case {
      guard finding.kind != .cannotCheck else {
        return Case(name: name, outcome: .error, finding: finding)
      }
      guard finding.severity >= failOn else {
        return Case(name: name, remark: FindingDetails.text(finding, of: page))
      }
      return Case(name: name, outcome: .failed, finding: finding)
    }
    let isAsExpected = page.checked.outcome == .asExpected
    let byID = Dictionary(
      findings.compactMap { finding in finding.id.map { ($0, finding) } },
      uniquingKeysWith: { first, _ in first }
    )
    var cases = verification.quotes.map { quote in
      if let finding = byID[quote.id] {
        return judged(name(quote), finding)
      }
      let isKnown = quote.severity != nil
      return Case(
        name: name(quote),
        remark: isKnown ? "\(quote.verdict.rawValue), as expected" : nil
      )
    }
    let ids = Set(verification.quotes.map(\.id))
    let others = findings.filter { finding in finding.id.map { !ids.contains($0) } ?? true }
    for (number, finding) in others.enumerated() {
      let words = finding.found?.text.onOneLine ?? finding.id ?? "the page"
      let text = "\(finding.kind.rawValue) \(number + 1): \(words)"
      cases.append(judged(text.shortened(to: wordsLimit), finding))
    }
    if isAsExpected, let cannotCheck = verification.cannotCheck {
      let remark = "cannot-check, as expected: \(cannotCheck.reason.onOneLine)"
      cases.append(Case(name: "cannot-check: the page", remark: remark))
    }
    return cases
  }
}
