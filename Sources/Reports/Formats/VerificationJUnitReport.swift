public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// JUnit's XML: a suite a page, a test case a quotation.
  ///
  /// A finding at or above `--fail-on` fails its case; one below passes, and its `system-out` tells it, as
  /// does one that the truth expects of the page. A page that can't be checked is an error.
  public static var verificationJUnit: VerificationFormat {
    VerificationFormat(
      identifier: "junit",
      summary: "JUnit's XML, a test case a quotation",
      opening: .withRows { totals, rows, _ in
        var counts = JUnitSuite.Counts(rows)
        counts.tests += totals.unreadable
        counts.errors += totals.unreadable
        let attributes = [("name", ToolIdentity.name)] + counts.attributes.dropLast()
        let root = XMLText.element("testsuites", attributes + [("time", "0")]).dropLast(2)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)>\n"
      },
      write: { page, options, entries in
        let suite = JUnitSuite(page, failOn: options.failOn)
        entries.add(suite.counts.row)
        entries.begin()
        suite.write(to: entries)
      },
      end: { totals, _, _ in unreadable(totals.unreadable) + "</testsuites>\n" }
    )
  }

  /// A suite for inputs that gave no page, so that they are seen.
  private static func unreadable(_ number: Int) -> String {
    guard number > 0 else { return "" }
    var counts = JUnitSuite.Counts()
    counts.tests = number
    counts.errors = number
    let message = [
      ("type", "unreadable"), ("message", "can't be read; standard error says which and why"),
    ]
    let cases = (1...number).map { number in
      let attributes = [("name", "input \(number)"), ("classname", "inputs"), ("time", "0")]
      let error = XMLText.element("error", message)
      return "\n    " + XMLText.element("testcase", attributes, error)
    }
    let attributes = [("name", "inputs")] + counts.attributes + [("time", "0")]
    return "  " + XMLText.element("testsuite", attributes, cases.joined() + "\n  ") + "\n"
  }
}
