public import GroundTruth

/// A place where a page gives something else than its truth says it is known to give.
public struct ExpectationDifference: Hashable, Sendable, CustomStringConvertible {
  /// The id of the quotation; nil for the page as a whole and for unexpected quotations.
  public let quote: String?
  /// What was expected and what came, in plain words.
  public let description: String

  /// A difference of a quotation or a page.
  public init(quote: String?, description: String) {
    self.quote = quote
    self.description = description
  }
}

extension PageVerification {
  /// Where this page differs from what it is known to give; empty when just that came.
  ///
  /// Quotations that the expectation does not list are expected to be verified.
  public func differences(from expectation: PageExpectation) -> [ExpectationDifference] {
    switch expectation.outcome {
    case .cannotCheck(let cause): differences(fromRefusal: cause)
    case .verdicts(let verdicts, let unexpected):
      differences(from: verdicts, unexpected: unexpected)
    }
  }

  private func differences(fromRefusal cause: CannotCheckCause?) -> [ExpectationDifference] {
    let expected = "cannot-check" + (cause.map { " (\($0.rawValue))" } ?? "")
    guard let cannotCheck else {
      return [
        ExpectationDifference(quote: nil, description: "expected \(expected), but it was checked")
      ]
    }
    guard cause == nil || cause == cannotCheck.cause else {
      return [
        ExpectationDifference(
          quote: nil,
          description: "expected \(expected), found cannot-check (\(cannotCheck.cause.rawValue))"
        )
      ]
    }
    return []
  }

  private func differences(
    from verdicts: [ExpectedVerdict],
    unexpected: ExpectedUnexpected
  ) -> [ExpectationDifference] {
    if let cannotCheck {
      return [
        ExpectationDifference(
          quote: nil,
          description:
            "expected verdicts, found cannot-check (\(cannotCheck.cause.rawValue)): \(cannotCheck.reason)"
        )
      ]
    }
    let expected = Dictionary(
      verdicts.map { ($0.quote, $0.verdict) },
      uniquingKeysWith: { $1 }
    )
    var differences = quotes.compactMap { quote -> ExpectationDifference? in
      let wanted = expected[quote.id] ?? .verified
      guard wanted != quote.verdict else { return nil }
      return ExpectationDifference(
        quote: quote.id,
        description: "expected \(wanted.rawValue), found \(quote.verdict.rawValue)"
      )
    }
    differences += self.differences(from: unexpected)
    return differences
  }

  private func differences(from expected: ExpectedUnexpected) -> [ExpectationDifference] {
    switch expected {
    case .count(let count):
      guard count != unexpected.count else { return [] }
      return [
        ExpectationDifference(
          quote: nil,
          description: "expected \(count) unexpected quotations, found \(unexpected.count)"
        )
      ]
    case .texts(let texts):
      var wanted = texts.map { (text: $0, words: ComparedText($0)) }
      var differences: [ExpectationDifference] = []
      for quotation in unexpected {
        let words = ComparedText(quotation.found.text)
        let place = wanted.firstIndex { $0.words == words }
        if let place {
          wanted.remove(at: place)
        } else {
          differences.append(
            ExpectationDifference(
              quote: nil,
              description:
                "found an unexpected quotation that is not listed: ‘\(quotation.found.text)’"
            )
          )
        }
      }
      return differences
        + wanted.map {
          ExpectationDifference(
            quote: nil,
            description: "expected the unexpected quotation ‘\($0.text)’, which did not come"
          )
        }
    }
  }
}
