import ArticleExtraction
import GroundTruth
import Testing
import TextModel
import Verification

/// The wordings, by their definitions; the speaker is always right.
@Suite struct WordingTests {
  private static let truth = "We will keep the old dam, and we will not sell the water to anyone"

  private func check(_ truth: String, _ page: String) -> PageVerification {
    SamplePage(["“\(page)”<Ann Lee> she {said}."]).verify(sampleTruth(truth))
  }

  @Test(arguments: [
    truth, "we will keep the old dam, and we will not sell the water to anyone.",
    "We will keep the old dam, and we will not sell the water to anyone,",
    "We will keep the\u{A0}old  dam,\nand we will not sell the wa\u{AD}ter to any\u{200B}one",
  ])
  func typographyAndTheEdgesAreFolded(page: String) throws {
    let result = check(Self.truth, page)
    let quote = try #require(result.quotes.first)
    #expect(quote.wording == .exact)
    #expect(quote.verdict == .verified)
    #expect(quote.severity == nil)
    #expect(quote.flags == [])
    #expect(result.severity == nil)
    #expect(quote.diff.allSatisfy { $0.kind == .equal || $0.isTypographic })
    #expect(result.sides(0).truth == Self.truth)
    #expect(result.sides(0).page == page)
  }

  @Test(arguments: [
    ("It’s ‘our’ dam – nobody’s else", "It's ''our'' dam -- nobody's else"),
    ("It’s ‘our dam.’", "It's 'our dam',"), ("Wait … please", "Wait ... please"),
    ("The ﬁrst dam", "the first dam"), ("The [upper] dam stays", "the [upper] dam stays"),
    ("We wait—then we go", "We wait – then we go"), ("We wait -- now", "We wait―now"),
    ("an old-dam plan", "an old\u{2011}dam plan"), ("so\u{2009}it is, now", "so it is,\u{202F}now"),
    ("It’s ‘our dam’, now", "It‘s «our dam», now"), ("the oﬃce ﬂoor", "the office floor"),
    ("cafe\u{301} talk", "café talk"), ("It’s ‘our dam’ now", "It’s \"our dam\" now"),
  ])
  func variantsOfMarksAreExact(truth: String, page: String) {
    let isDouble = page.contains("''")
    let result = check(isDouble ? truth.replacing("‘our’", with: "“our”") : truth, page)
    #expect(result.quotes.map(\.verdict) == [.verified])
  }

  @Test(arguments: [
    ("We will keep the old dam … we will not sell the water to anyone", true),
    ("We will keep … the water to anyone", true),
    ("... we will not sell the water to anyone", true),
    ("We will keep the old dam, and we will not sell [...] to anyone", true),
    ("[The town] will keep the old dam, and we will not sell the water to anyone", true),
    ("We will keep the old [sic] dam, and we will not sell the water to anyone", true),
    ("We will keep the old (sic) dam, and we will not sell the water to anyone", true),
    ("We will keep the old dam (…) we will not sell the water to anyone", true),
    ("We will keep the old dam, […] we will not sell the water to anyone", true),
    ("We will keep the old dam. . . . we will not sell the water to anyone", true),
    ("We will [only] keep the [old] dam, and we will not sell the water to anyone", true),
    ("[K]eep the old dam, and we will not sell the water to anyone", true),
    ("[K]eep the old dam, and we will not sell the water", false),
    ("[k]eep the old dam, and we will not sell the water to anyone", false),
    ("We will keep the [sic] dam, and we will not sell the water to anyone", false),
    ("We will keep the old dam (and) we will not sell the water to anyone", false),
    ("We will keep the old dam … We will not sell the water to anyone", false),
    ("We will keep the old dam, and [they] will not s[ell] the water to anyone.", true),
    ("We will keep the dam … we will not sell the water to anyone", false),
    ("We will keep the old dam … we will sell the water to anyone", false),
    ("We will keep the old dam, and we will not sell the water to (hardly) anyone", false),
    ("We will keep the old dam, and we will … sell the water … to someone", false),
  ])
  func onlyMarkedDifferencesAreElisions(page: String, isElided: Bool) throws {
    let quote = try #require(check(Self.truth, page).quotes.first)
    #expect(quote.verdict == (isElided ? .elided : .altered))
    let isCaseOnly = quote.flags == [.spelling] || quote.flags == [.punctuation]
    #expect(quote.severity == (isElided ? .notice : isCaseOnly ? .warning : .error))
  }

  @Test func theTruthsOwnBracketsHideNoLoss() {
    let truth = "They hold the [upper] northern valley … and the river by force"
    for page in [
      "They hold the [upper] valley … and the river by force",
      "They hold the [upper] northern valley … the river by force",
    ] {
      #expect(check(truth, page).quotes.map(\.verdict) == [.altered])
    }
    #expect(
      check(truth, "They hold the northern valley … and the river by force").quotes.map(\.verdict)
        == [.altered]
    )
  }

  @Test(arguments: [
    "We will keep the old dam", "not sell the water", "The water to anyone.",
    "keep the old dam, and we will not sell the water to anyone",
    "We will keep the old dam, and we will not sell the water to",
  ])
  func anUnmarkedCutIsTruncated(page: String) throws {
    let quote = try #require(check(Self.truth, page).quotes.first)
    #expect(quote.verdict == .truncated)
    #expect(quote.severity == .warning)
  }

  @Test(arguments: [
    "Believe me: we will keep the old dam, and we will not sell the water to anyone",
    "We will keep the old dam, and we will not sell the water to anyone for less",
  ])
  func moreWordsAroundAreExtended(page: String) throws {
    let quote = try #require(check(Self.truth, page).quotes.first)
    #expect(quote.verdict == .extended)
    #expect(quote.severity == .warning)
  }

  @Test(arguments: [
    ("We will keep the old dam, and we will sell the water to anyone", [Flag.negation]),
    ("We will not keep the old dam, and we will not sell the water to anyone", [.negation]),
    ("We won’t keep the old dam, and we will not sell the water to anyone", [.negation]),
    ("We will keep the old dam, and we will not sell two water to anyone", [.number]),
    ("We will keep the old dam, and we will not sell the water to Omar", [.name]),
    ("We will keep the old dam, and we will not sell the water to Norton", [.name]),
    ("We will keep the new dam, and we will not sell the water to anyone", []),
    ("We will keep the old dam, and we will never sell the water to anyone", []),
  ])
  func changedWordsAreAlteredWithAFlag(page: String, flags: [Flag]) throws {
    let quote = try #require(check(Self.truth, page).quotes.first)
    #expect(quote.verdict == .altered)
    #expect(quote.severity == .error)
    #expect(quote.flags == flags)
  }

  @Test(arguments: [
    ("We organise the labour", "We organize the labor", Flag.spelling),
    ("We co-operate with Zoë from now on", "We cooperate with Zoe from now on", .spelling),
    ("We met the President", "We met the president", .spelling),
    ("Now we wait, and hope", "Now we wait and hope", .punctuation),
    ("Why are we here", "Why are we here?", .punctuation),
  ])
  func punctuationAndSpellingAloneAreAWarning(truth: String, page: String, flag: Flag) throws {
    let quote = try #require(check(truth, page).quotes.first)
    #expect(quote.verdict == .altered)
    #expect(quote.severity == .warning)
    #expect(quote.flags == [flag])
  }

  @Test(arguments: [
    ("It is legal now", "It is illegal now"), ("We need a million", "We need a billion"),
    ("They sell the house", "They tell the house"), ("It was for you", "It was four you"),
    ("We filed the dam", "We filled the dam"),
  ])
  func aNearWordIsNoSpelling(truth: String, page: String) throws {
    let quote = try #require(check(truth, page).quotes.first)
    #expect(quote.verdict == .altered)
    #expect(quote.severity == .error)
  }

  @Test func halfOfTheWordsMakesOneQuotationAndLessDoesNot() {
    let half = check("one two three four five six", "one ten three eleven five twelve")
    #expect(half.quotes.map(\.wording) == [.altered])
    let less = check("one two three four five six seven", "one ten three eleven five twelve")
    // Nothing else says that the page is the truth's article.
    #expect(less.cannotCheck?.cause == .anotherArticle)
  }

  @Test func wordsInAnotherOrderAreAltered() {
    #expect(
      check("the dam will stay and the town will pay", "the town will pay and the dam will stay")
        .quotes.map(\.verdict) == [.altered]
    )
  }

  @Test func wordsOutsideMarksAreUnquoted() throws {
    let page = SamplePage([
      "“It stays,”<Ann Lee> she {said}.", "She said that we will\u{A0}keep the old dam for good.",
    ])
    let result = page.verify(sampleTruth("It stays,", "We will keep the old dam"))
    let quote = result.quotes[1]
    #expect(quote.verdict == .unquoted)
    #expect(quote.speakerMatch == nil)
    #expect(quote.severity == .error)
    #expect(quote.layout == nil)
    let found = try #require(quote.found)
    #expect(found.text == "we will\u{A0}keep the old dam")
    #expect(page.article.content[try #require(found.spans.first)] == found.text)
    #expect(result.sides(1) == ("We will keep the old dam", found.text))
  }

  @Test func wordsWithinAnotherQuotationAreNotUnquoted() {
    let result = SamplePage(["“It stays as it is for now,”<Ann Lee> she {said}."])
      .verify(sampleTruth("It stays as it is for now,", "as it"))
    #expect(result.quotes.map(\.verdict) == [.verified, .missing])
  }

  @Test func wordsThatAreNotThereAreMissing() {
    let result = SamplePage(["“It stays,”<Ann Lee> she {said}."])
      .verify(sampleTruth("It stays,", "We will keep the old dam"))
    #expect(result.quotes[1].verdict == .missing)
    #expect(result.quotes[1].found == nil)
    #expect(result.quotes[1].diff == [])
    #expect(result.severity == .error)
  }
}
