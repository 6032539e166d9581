import ArticleExtraction
import GroundTruth
import TestSupport
import Testing
import TextModel
import Verification

/// Fragments, quotations that run over two of the truth's, equal ones, repeats.
@Suite struct LayoutTests {
  @Test(arguments: [
    ["“We will keep the dam,”<Ann Lee> she {said}, “and the town will pay.”<Ann Lee>"],
    ["“We will keep the dam,”<Ann Lee> Lee, a lawyer by trade, {said}. “And the town will pay.”"],
    ["“We will keep the dam,”<Ann Lee> she {said}.", "“And the town will pay.”"],
    ["“We will keep the dam,”", "she {said}, “and the town will pay.”<Ann Lee>"],
    ["“We will keep the dam,”<Ann Lee> {said} Mr. J. Lee, “and the town will pay.”<Ann Lee>"],
  ])
  func fragmentsOfOneQuotationJoin(lines: [String]) throws {
    for truth in [
      "We will keep the dam and the town will pay.", "We will keep the dam, and the town will pay.",
      "We will keep the dam. And the town will pay",
    ] {
      let result = SamplePage(lines).verify(sampleTruth(truth))
      let quote = try #require(result.quotes.first)
      #expect(quote.verdict == .verified)
      #expect(quote.layout == .split)
      #expect(quote.found?.spans.count == 2)
      #expect(result.unexpected == [])
      #expect(result.counted == [])
      #expect(quote.diff.allSatisfy { $0.kind == .equal || $0.isTypographic })
      #expect(result.sides(0).truth == truth)
      #expect(result.sides(0).page == quote.found?.text)
    }
  }

  @Test(arguments: [
    ["“And the town will pay,”<Ann Lee> she {said}. “We will keep the dam.”<Ann Lee>"],
    [
      "“We will keep the dam,”<Ann Lee> she {said}. The hall fell silent. “And the town will pay.”<Ann Lee>"
    ],
    [
      "“We will keep the dam,”<Ann Lee> she {said}.", "A pause.",
      "“And the town will pay.”<Ann Lee>",
    ],
    ["“We will keep the dam,”<Ann Lee> she {said}, “and the town will pay.”<Omar Diaz>"],
    ["“We will keep the dam” was on the wall, “and the town will pay” below it."],
  ])
  func nothingElseJoins(lines: [String]) {
    let truth = sampleTruth("We will keep the dam and the town will pay.")
    let result = SamplePage(lines).verify(truth)
    #expect(result.quotes.map(\.layout) == [.whole])
    #expect(result.quotes.map(\.wording) == [.truncated])
  }

  @Test func aChangedFragmentIsAltered() {
    let result = SamplePage([
      "“We will keep the dam,”<Ann Lee> she {said}, “and the town will not pay.”<Ann Lee>"
    ]).verify(sampleTruth("We will keep the dam and the town will pay."))
    #expect(result.quotes.map(\.verdict) == [.altered])
    #expect(result.quotes.map(\.flags) == [[.negation]])
    #expect(result.quotes.map(\.layout) == [.split])
  }

  @Test func twoQuotationsOfTheTruthInOneOfThePageAreJoined() throws {
    let page = SamplePage(["“We will keep the dam. The town will pay.”<Ann Lee> she {said}."])
    let result = page.verify(sampleTruth("We will keep the dam,", "The town will pay."))
    #expect(result.quotes.map(\.verdict) == [.verified, .verified])
    #expect(result.quotes.map(\.layout) == [.joined, .joined])
    #expect(result.unexpected == [])
    let spans = result.quotes.compactMap { $0.found?.spans.first }
    #expect(page.article.content[try #require(spans.first)] == "“We will keep the dam.")
    #expect(page.article.content[try #require(spans.last)].contains("The town will pay.”"))
  }

  @Test func aChangeInOneOfTwoJoinedIsThatOnesOnly() {
    let result = SamplePage([
      "“We will keep the dam. The town will never pay.”<Ann Lee> she {said}."
    ])
    .verify(sampleTruth("We will keep the dam,", "The town will pay."))
    #expect(result.quotes.map(\.verdict) == [.verified, .altered])
    #expect(result.quotes[1].flags == [.negation])
  }

  @Test func foreignWordsBetweenTwoJoinedExtendBoth() {
    let result = SamplePage([
      "“We will keep the dam. Nobody ever asked us about this before. The town will pay.”<Ann Lee> she {said}."
    ]).verify(sampleTruth("We will keep the dam,", "The town will pay."))
    #expect(result.quotes.map(\.verdict) == [.extended, .extended])
  }

  @Test func equalQuotationsPairInOrder() {
    let truth = sampleTruth("lee|No comment", "diaz|No comment")
    let right = SamplePage([
      "“No comment,”<Ann Lee> {said} Lee.", "“No comment,”<Omar Diaz> {said} he.",
    ])
    #expect(right.verify(truth).quotes.map(\.verdict) == [.verified, .verified])
    let swapped = SamplePage([
      "“No comment,”<Omar Diaz> {said} he.", "“No comment,”<Ann Lee> {said} Lee.",
    ])
    #expect(swapped.verify(truth).quotes.map(\.verdict) == [.misattributed, .misattributed])
    let one = SamplePage(["“No comment,”<Omar Diaz> {said} he."])
    #expect(one.verify(truth).quotes.map(\.verdict) == [.missing, .verified])
  }

  @Test func equalQuotationsPairByTheWordsAround() {
    let speakers = sampleTruth("x").speakers
    let truth = Truth(
      speakers: speakers,
      quotes: [
        TruthQuote(id: "q1", text: "No", speaker: "lee", prefix: "Asked of the dam, she said:"),
        TruthQuote(id: "q2", text: "No", speaker: "diaz", suffix: "said Diaz"),
      ]
    )
    let page = SamplePage([
      "“No,”<Omar Diaz> {said} Diaz.", "Asked of the dam, she {said}: “No.”<Ann Lee>",
    ])
    #expect(page.verify(truth).quotes.map(\.verdict) == [.verified, .verified])
  }

  @Test func repeatsElsewhereAreCountedOnly() {
    let result = SamplePage([
      "T ‘Keep the dam’: “We will keep the dam”", "# “keep the dam”",
      "“We will keep the dam,”<Ann Lee> she {said}.", "“We will keep”", "C “The dam”",
    ]).verify(sampleTruth("We will keep the dam,"))
    #expect(result.quotes.map(\.verdict) == [.verified])
    #expect(result.quotes.first?.found?.block == .paragraph)
    #expect(result.unexpected == [])
    #expect(result.counted.map(\.cause) == Array(repeating: .repeated("q1"), count: 4))
    #expect(result.severity == nil)
  }

  @Test func aChangedRepeatIsUnexpectedAndNear() throws {
    let result = SamplePage([
      "# “We will not keep the dam”", "“We will keep the dam,”<Ann Lee> she {said}.",
    ]).verify(sampleTruth("We will keep the dam,"))
    #expect(result.quotes.map(\.verdict) == [.verified])
    let unexpected = try #require(result.unexpected.first)
    #expect(unexpected.near == "q1")
    #expect(unexpected.diff.contains { $0.kind == .insert && $0.text.contains("not") })
    #expect(result.severity == .warning)
  }

  @Test func aPullQuoteDoesNotHideAChangeInTheText() {
    let truth = sampleTruth("We will keep the old dam,")
    for repeated in ["# “We will keep the old dam”", "“We will keep the old dam”"] {
      let result = SamplePage([repeated, "“We will keep the new dam,”<Ann Lee> she {said}."])
        .verify(truth)
      #expect(result.quotes.map(\.verdict) == [.altered])
      #expect(result.counted.map(\.cause) == [.repeated("q1")])
    }
  }

  @Test func aRepeatGivenToAnotherIsUnexpected() {
    let result = SamplePage([
      "“We will keep the dam,”<Omar Diaz> {said} Diaz.",
      "“We will keep the dam,”<Ann Lee> {said} Lee.",
    ]).verify(sampleTruth("We will keep the dam,"))
    #expect(result.quotes.map(\.verdict) == [.verified])
    #expect(result.unexpected.map(\.near) == ["q1"])
  }

  @Test func wordsOnlyInAHeadingAreFoundThere() {
    let result = SamplePage(["# “We will keep the dam”<Ann Lee>", "Nothing more was said."])
      .verify(sampleTruth("We will keep the dam,"))
    #expect(result.quotes.map(\.verdict) == [.verified])
    #expect(result.quotes.first?.found?.block == .heading)
  }

  @Test func otherQuotationsAreUnexpectedOrCounted() {
    let lines = [
      "“We will keep the dam,”<Ann Lee> she {said}.",
      "“Never trust a river,”<Omar Diaz> {said} Diaz.",
      "The so-called “friends”<?> met.",
      "“She told me “go home” and left us there,”<Omar Diaz> {said} he.",
    ]
    let all = SamplePage(lines).verify(sampleTruth("We will keep the dam,"))
    #expect(
      all.unexpected.map(\.found.text) == [
        "Never trust a river,", "She told me “go home” and left us there,",
      ]
    )
    #expect(all.unexpected.map(\.near) == [nil, nil])
    #expect(all.counted.map(\.cause) == [.scare, .nested])
    let some = SamplePage(lines).verify(sampleTruth("We will keep the dam,", covers: .some))
    #expect(some.unexpected == [])
    #expect(some.counted.map(\.cause) == [.notCovered, .scare, .notCovered, .nested])
  }

  @Test func theOrderOverThePageIsFree() {
    var generator = SeededGenerator(seed: 9)
    let texts = [
      "We will keep the dam", "The town will pay", "no comment", "We will keep the town",
      "a dam", "Pay, and pay again, and keep the dam for good",
    ]
    let truth = sampleTruth(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5])
    for _ in 0..<50 {
      let lines = texts.shuffled(using: &generator).map { "“\($0),”<Ann Lee> she {said}." }
      let result = SamplePage(lines).verify(truth)
      #expect(result.quotes.allSatisfy { $0.verdict == .verified })
      #expect(result.unexpected == [])
    }
  }

  @Test func aMissingQuotationNamesTheNearestWords() throws {
    let result = SamplePage([
      "“We will keep the dam,”<Ann Lee> she {said}, with “signal”<Ann Lee> lights."
    ]).verify(sampleTruth("We will keep the dam", "signals"))
    #expect(result.quotes.map(\.verdict) == [.verified, .missing])
    #expect(try #require(result.quotes[1].message).contains("‘signal’"))
    #expect(result.unexpected.map(\.near) == ["q2"])
  }

  @Test(arguments: 0..<40)
  func everyQuotationOfThePageIsAccountedForOnce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "we", "the", "dam", "will", "not", "stay", "…", "[town]", "Ann", "pay,", "why?", "1,290", "–",
      "it’s",
    ]
    func phrase(_ most: Int) -> String {
      (0..<Int.random(in: 1...most, using: &generator))
        .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }
    let truths = (0..<12).map { _ in "dam " + phrase(12) }
    let names = ["<Ann Lee>", "<Omar Diaz>", "<?>", ""]
    let lines = (0..<30).map { _ -> String in
      let old = truths.randomElement(using: &generator) ?? ""
      let text =
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: phrase(10)
        case 1: old.split(separator: " ").dropFirst(2).joined(separator: " ")
        case 2: old + " " + (truths.randomElement(using: &generator) ?? "")
        case 3: old.replacing(" ", with: "” she {said}, “", maxReplacements: 1)
        case 4: old.replacing("the", with: phrase(2))
        default: old
        }
      let mark = ["", "", "", "# ", "C ", "T "].randomElement(using: &generator) ?? ""
      return "\(mark)“\(text)”\(names.randomElement(using: &generator) ?? "") she {said} so."
    }
    let truth = Truth(
      article: TruthArticle(),
      covers: .some,
      speakers: sampleTruth("x").speakers,
      quotes: truths.enumerated().map {
        TruthQuote(id: "q\($0)", text: $1, speaker: Bool.random(using: &generator) ? "lee" : "diaz")
      }
    )
    let page = SamplePage(lines)
    let result = page.verify(truth)
    #expect(result.quotes.map(\.id) == truth.quotes.map(\.id))
    let paired = Set(result.quotes.flatMap { $0.found?.quotations ?? [] })
    let rest = (result.unexpected.map(\.found) + result.counted.map(\.found)).flatMap(\.quotations)
    #expect(Set(rest).count == rest.count)
    #expect(paired.isDisjoint(with: rest))
    #expect(paired.union(rest) == Set(page.quotations.indices))
    for (number, quote) in result.quotes.enumerated() where quote.found != nil {
      #expect(result.sides(number).truth == quote.expected.text)
      #expect(result.sides(number).page == quote.found?.text)
      #expect(
        quote.wording != .exact || quote.diff.allSatisfy { $0.kind == .equal || $0.isTypographic }
      )
      let length = page.article.content.utf8.count
      #expect(quote.found?.spans.allSatisfy { 0 <= $0.start && $0.end <= length } == true)
    }
  }

  @Test func aNearMatchNeverPasses() {
    let truth = sampleTruth("We will keep the old dam for the good of the whole town and valley")
    let words = "We will keep the old dam for the good of the whole town and valley"
      .split(separator: " ").map(String.init)
    for index in words.indices {
      var changed = words
      changed[index] = "zebra"
      let result = SamplePage(["“\(changed.joined(separator: " "))”<Ann Lee> she {said}."])
        .verify(truth)
      #expect(result.quotes.map(\.verdict) == [.altered])
      changed.remove(at: index)
      let cut = SamplePage(["“\(changed.joined(separator: " "))”<Ann Lee> she {said}."])
        .verify(truth)
      let isEdge = index == 0 || index == words.count - 1
      #expect(cut.quotes.map(\.verdict) == [isEdge ? .truncated : .altered])
    }
  }
}
