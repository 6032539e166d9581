import GroundTruth
import Testing
import Verification

/// Which steps of a diff the page itself marks.
@Suite struct MarkedChangeTests {
  private static let truth = "We will keep the old dam, and we will not sell the water to anyone"

  /// The changed steps, marked ones in braces, typography left out.
  private func steps(_ page: String, _ truth: String = truth) throws -> String {
    let result = SamplePage(["“\(page)”<Ann Lee> she {said}."]).verify(sampleTruth(truth))
    return try #require(result.quotes.first).diff
      .filter { $0.kind != .equal && !$0.isTypographic }
      .map { step in
        let text = (step.kind == .delete ? "-" : "+") + step.text
        return step.isMarked ? "{\(text)}" : text
      }
      .joined(separator: "|")
  }

  @Test(arguments: [
    (
      "We will keep the old dam … we will not sell the water to anyone", "{-, and}|{+ …}"
    ),
    (
      "We will keep the old dam, and [they] will not sell the water to anyone", "{-we}|{+[they]}"
    ),
    (
      "We will keep the [old] dam, and we will not sell the water to anyone", "{+[}|{+]}"
    ),
    (
      "We will keep the old [sic] dam, and we will not sell the water to anyone", "{+[sic] }"
    ),
    // The cut at the end is not marked.
    (
      "We will keep the old dam … we will not sell the water", "{-, and}|{+ …}|- to anyone"
    ),
    // A changed word beside the dots.
    (
      "We will keep the new dam … we will not sell the water to anyone",
      "-old|+new|{-, and}|{+ …}"
    ),
    (
      "We will keep the old dam … he will not sell the water to anyone", "-, and we|+ … he"
    ),
    (
      "We will keep the old [sic] house, and we will not sell the water to anyone",
      "-dam|+[sic] house"
    ),
    (
      "We will keep the old dam, and we will not [h]old the water to anyone", "-sell|+[h]old"
    ),
    (
      "We will keep the old dam, and we will not s[ell] the watter to anyone",
      "{-sell}|{+s[ell]}|-water|+watter"
    ),
  ])
  func marksStandForWhatTheyReplace(page: String, expected: String) throws {
    #expect(try steps(page) == expected)
  }

  @Test func nothingIsMarkedWithoutMarks() throws {
    #expect(try steps("We will keep the old dam, and we will sell the water to anyone") == "-not ")
  }

  @Test func wordsLeftOutWithinBracketsAreMarked() throws {
    #expect(
      try steps("They hold [the river] by force", "They hold the northern river by force")
        == "{+[}|{-northern }|{+]}"
    )
  }

  @Test func markedChangesBesidePunctuationLeaveAWarning() throws {
    let result = SamplePage([
      "“We will keep the old dam … we will not sell, the water to anyone”<Ann Lee> she {said}."
    ]).verify(sampleTruth(Self.truth))
    let quote = try #require(result.quotes.first)
    #expect(quote.verdict == .altered)
    #expect(quote.flags == [.punctuation])
    #expect(quote.severity == .warning)
  }
}
