import AsQuoted

extension RunTotals {
  /// What a run comes to, short: `of 4 pages, 3 have findings or can't be checked`.
  var headline: String {
    let wrong = withFindings + unchecked
    if wrong > 0 {
      let found = wrong == 1 ? "1 has" : "\(wrong) have"
      return "of \(count(verdicts.pages, "page")), \(found) findings or can't be checked"
    }
    if unreadable > 0 { return "\(count(unreadable, "input")) can't be read" }
    return verdicts.pages == 0 ? "no page was checked" : "nothing found"
  }

  /// What a run comes to: `4 pages: 1 clean, 3 with findings; 88 quotations: …`.
  var sentence: String {
    var pages = [count(verdicts.pages, "page")]
    func add(_ number: Int, _ what: String) {
      if number > 0 { pages.append("\(number) \(what)") }
    }
    add(clean, "clean")
    add(asExpected, "as expected")
    add(withFindings, "with findings")
    add(unchecked, "not checked")
    var quotes = [count(verdicts.quotes, "quotation")]
    for verdict in Verdict.allCases where verdicts.count(verdict) > 0 {
      quotes.append("\(verdicts.count(verdict)) \(verdict.rawValue)")
    }
    if verdicts.unexpected > 0 { quotes.append("\(verdicts.unexpected) unexpected") }
    let unreadable =
      unreadable > 0 ? "; \(count(unreadable, "input")) that can't be read" : ""
    let pending = pendingLeft > 0 ? "; \(count(pendingLeft, "pending file")) left" : ""
    return Self.sentence(pages) + "; " + Self.sentence(quotes) + unreadable + pending
  }

  private static func sentence(_ parts: [String]) -> String {
    guard parts.count > 1 else { return parts.joined() }
    return parts[0] + ": " + parts.dropFirst().joined(separator: ", ")
  }
}

/// A number and a noun, in the plural where it needs one.
func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
}
