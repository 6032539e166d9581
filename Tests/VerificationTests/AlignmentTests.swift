import GroundTruth
import Testing
import Verification

/// Pairs that are best over the whole page, not one by one.
@Suite struct AlignmentTests {
  private func verdicts(_ truth: Truth, _ lines: [String]) -> [Verdict] {
    SamplePage(lines).verify(truth).quotes.map(\.verdict)
  }

  @Test func theNearestPairLeavesNoOtherAlone() {
    // The page's first is nearest to the truth's first, but all that the truth's second has.
    let truth = sampleTruth(
      "Today we will all keep the old dam for good",
      "Here they will all keep the old dam for now"
    )
    let result = SamplePage([
      "“Today we will all keep the old dam for now”<Ann Lee> she {said}.",
      "“Today we will all keep the very best thing good”<Ann Lee> she {said}.",
    ]).verify(truth)
    #expect(result.quotes.map(\.verdict) == [.altered, .altered])
    #expect(result.quotes.map(\.found?.quotations) == [[1], [0]])
    #expect(result.unexpected == [])
  }

  @Test func twoLikeQuotationsDoNotCross() {
    let truth = sampleTruth(
      "The bridge will cost ten million and open in spring",
      "The tunnel will cost ten million and open in autumn"
    )
    for lines in [
      [
        "“The bridge will cost two million and open in spring”<Ann Lee>",
        "“The tunnel will cost two million and open in autumn”<Ann Lee>",
      ],
      [
        "“The tunnel will cost two million and open in autumn”<Ann Lee>",
        "“The bridge will cost two million and open in spring”<Ann Lee>",
      ],
    ] {
      let result = SamplePage(lines).verify(truth)
      #expect(result.quotes.map(\.flags) == [[.number], [.number]])
      #expect(result.quotes.allSatisfy { $0.diff.count { $0.kind == .delete } == 1 })
    }
  }

  @Test func aNearCopyBesideItsExactOneIsTheOthersChange() {
    let truth = sampleTruth("We will keep the old dam", "We will keep the new dam")
    let result = SamplePage([
      "“We will keep the grey dam,”<Ann Lee> she {said}.", "“We will keep the new dam,”<Ann Lee>",
    ]).verify(truth)
    #expect(result.quotes.map(\.verdict) == [.altered, .verified])
  }

  @Test func aShortQuotationTakesNoFragmentOfALongOne() {
    let truth = sampleTruth(
      "We will keep the dam and the town will pay",
      "diaz|the town will pay"
    )
    let split = "“We will keep the dam and,”<Ann Lee> she {said}, “the town will pay.”<Ann Lee>"
    let whole = SamplePage([split, "“The town will pay,”<Omar Diaz> {said} Diaz."]).verify(truth)
    #expect(whole.quotes.map(\.verdict) == [.verified, .verified])
    #expect(whole.quotes.map(\.layout) == [.split, .whole])
    let before = SamplePage(["“The town will pay,”<Omar Diaz> {said} Diaz.", split]).verify(truth)
    #expect(before.quotes.map(\.verdict) == [.verified, .verified])
    let alone = SamplePage([split]).verify(truth)
    #expect(alone.quotes.map(\.verdict) == [.verified, .missing])
  }

  @Test func aCutLongQuotationLeavesTheShortOneItsOwn() {
    let truth = sampleTruth("We will keep the dam as long as the river runs", "keep the dam")
    let result = SamplePage([
      "“We will keep the dam,”<Ann Lee> she {said}. To “keep the dam”<Ann Lee> was her aim."
    ]).verify(truth)
    #expect(result.quotes.map(\.verdict) == [.truncated, .verified])
  }

  @Test func amongLikeWordsTheRightSpeakersAreTaken() {
    let truth = sampleTruth("We will keep the old dam here")
    for (first, second, number) in [
      ("<Omar Diaz>", "<Ann Lee>", 1), ("<Ann Lee>", "<Omar Diaz>", 0), ("", "<Ann Lee>", 1),
    ] {
      let result = SamplePage([
        "“We will keep the new dam here”\(first) so.",
        "“We will keep the big dam here”\(second) so.",
      ]).verify(truth)
      #expect(result.quotes.map(\.verdict) == [.altered])
      #expect(result.quotes.map(\.found?.quotations) == [[number]])
    }
  }

  @Test func repeatedWordsOfTwoPeoplePairInOrderWithMostRightSpeakers() {
    let truth = sampleTruth("lee|No comment", "diaz|No comment")
    #expect(
      verdicts(
        truth,
        [
          "“No comment,”<Omar Diaz> he {said}.", "“No comment,”<Ann Lee> she {said}.",
          "“No comment,”<Omar Diaz> he {said}.",
        ]
      ) == [.verified, .verified]
    )
    let three = sampleTruth("lee|No comment", "diaz|No comment", "lee|No comment")
    #expect(
      verdicts(
        three,
        ["“No comment,”<Omar Diaz> he {said}.", "“No comment,”<Ann Lee> she {said}."]
      ) == [.missing, .verified, .verified]
    )
  }

  @Test func changedOnesOfOneWordingAreToldApartByTheWordsAround() {
    let truth = Truth(
      speakers: sampleTruth("x").speakers,
      quotes: [
        TruthQuote(id: "q1", text: "We will never sell", speaker: "lee", prefix: "Of the dam:"),
        TruthQuote(id: "q2", text: "We will never sell", speaker: "lee", prefix: "Of the mill:"),
      ]
    )
    let result = SamplePage([
      "Of the mill: “We will hardly sell.”<Ann Lee>", "Of the dam: “We will ever sell.”<Ann Lee>",
    ]).verify(truth)
    #expect(result.quotes.map(\.found?.text) == ["We will ever sell.", "We will hardly sell."])
  }

  @Test func ofEquallyChangedOnesTheOrderDecides() {
    let truth = sampleTruth("We will never sell", "We will always sell")
    let result = SamplePage([
      "“We will hardly sell.”<Ann Lee>", "“We will gladly sell.”<Ann Lee>",
    ]).verify(truth)
    #expect(result.quotes.map(\.found?.quotations) == [[0], [1]])
  }

  @Test func onlyNeighboursOfTheTruthJoin() {
    let truth = sampleTruth(
      "We will keep the dam",
      "It has served us well",
      "The town will pay for it"
    )
    let near = SamplePage([
      "“We will keep the dam. It has served us well.”<Ann Lee>",
      "“The town will pay for it.”<Ann Lee>",
    ]).verify(truth)
    #expect(near.quotes.map(\.verdict) == [.verified, .verified, .verified])
    let far = SamplePage([
      "“We will keep the dam. The town will pay for it.”<Ann Lee>",
      "“It has served us well.”<Ann Lee>",
    ]).verify(truth)
    #expect(far.quotes.map(\.verdict) == [.extended, .verified, .extended])
    let reversed = SamplePage([
      "“It has served us well. We will keep the dam.”<Ann Lee>",
      "“The town will pay for it.”<Ann Lee>",
    ]).verify(truth)
    #expect(reversed.quotes.map(\.verdict) == [.extended, .extended, .verified])
  }

  @Test func aNeighbourThatStandsElsewhereTooIsNoForeignWord() {
    let result = SamplePage([
      "“We will keep the dam. The town will pay for it.”<Ann Lee>",
      "“The town will pay for it,”<Ann Lee> she {said} again.",
    ]).verify(sampleTruth("We will keep the dam", "The town will pay for it"))
    #expect(result.quotes.map(\.verdict) == [.verified, .verified])
    #expect(result.quotes.map(\.layout) == [.joined, .whole])
  }

  @Test func wordsThatStandUnquotedAreNotTakenForWhatAHeadingRepeats() {
    let result = SamplePage([
      "T Mayor: “keep the old dam”<Omar Diaz>", "“It stays,”<Ann Lee> she {said}.",
      "We will keep the old dam for good, she said.",
    ]).verify(sampleTruth("It stays", "We will keep the old dam for good"))
    #expect(result.quotes.map(\.verdict) == [.verified, .unquoted])
    #expect(result.counted.map(\.cause) == [.repeated("q2")])
  }

  @Test func aFewWordsInACaptionAreNoQuotationThatIsGone() {
    let result = SamplePage([
      "“It stays,”<Ann Lee> she {said}.", "C A mayor wants to “keep the dam”<Omar Diaz>.",
    ]).verify(sampleTruth("It stays", "We will keep the dam for the good of the whole town"))
    #expect(result.quotes.map(\.verdict) == [.verified, .missing])
    #expect(result.unexpected.map(\.near) == ["q2"])
  }

  @Test func manyLikeQuotationsAreAllToldApart() {
    let numbers = Array(1...120)
    let truth = Truth(
      speakers: sampleTruth("x").speakers,
      quotes: numbers.map {
        TruthQuote(id: "q\($0)", text: "We will keep dam \($0) for the town", speaker: "lee")
      }
    )
    let lines = numbers.reversed().map {
      "“We will sell dam \($0) for the town”<Ann Lee> she {said}."
    }
    let result = SamplePage(lines).verify(truth)
    #expect(result.quotes.allSatisfy { $0.verdict == .altered })
    #expect(result.quotes.allSatisfy { $0.diff.count { $0.kind == .delete } == 1 })
  }
}
