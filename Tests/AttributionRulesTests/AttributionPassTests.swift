import AttributionRules
import QuoteSpans
import TestSupport
import Testing

@Suite struct AttributionPassTests {
  @Test(arguments: [
    "# {content:‘A farce’}: vote under fire ¶ It was “a farce,” said {source:Ann Lee}.",
    "It was “a farce,” said {source:Ann Lee}. ¶ = {content:‘A farce’}: vote under fire",
    "It was “a farce,” said {source:Ann Lee}. ¶ ^ The vote was {content:“a farce”}.",
    "“It was a farce from first to last,” said {source:Ann Lee}. ¶ It rained. ¶ # {content:“A farce from first to last”}",
    "“It was a farce from first to last,” said {source:Ann Lee}. ¶ It rained. ¶ {content:“It was a farce from first to last.”} ¶ It rained.",
  ])
  func wordsThatAreRepeatedHaveTheirSpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == "repeat")
  }

  @Test(arguments: [
    "# {content:‘A shambles’}: vote under fire ¶ It was “a farce,” said Ann Lee.",
    "It was “a farce,” said Ann Lee. ¶ The “farce” had begun. ¶ The {content:“tea tax”} was law.",
    "# {content:‘We lost’} ¶ “We won,” said Ann Lee.",
  ])
  func otherWordsAreNoRepeat(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    ("{content:“We won,”} said Ann Lee.", QuotationForm.direct),
    ("Ann Lee said: {content:“We won.”}", .direct),
    ("Ann Lee called it {content:“a farce”}.", .partial),
    ("Ann Lee wrote: ¶ > {content:We won, and we will win again.}", .block),
    ("Ann Lee said: {content:“We won. ¶ “We will win again.”}", .block),
    ("She starred in the film {content:“The Long Road”}.", .scare),
    ("The {content:“free”} lunch cost ten pounds.", .scare),
  ])
  func theFormTellsHowTheWordsAreQuoted(text: String, form: QuotationForm) throws {
    #expect(try Sample(text).attribution.form == form)
  }

  @Test func aNestedQuotationIsLeftToTheOneAroundIt() throws {
    let sample = try Sample("“He said {content:‘no way’} twice,” said Ann Lee.")
    #expect(sample.found == "“He said {content:‘no way’} twice,” said Ann Lee.")
    #expect(sample.rule == "it stands inside another quotation")
  }

  @Test func theTraceEndsWithTheRuleThatDecided() throws {
    let trace = try Sample("{content:“We won,”} said Ann Lee.").attribution.trace
    #expect(trace.last?.rule == "said-source-after")
    #expect(trace.dropLast().allSatisfy { !$0.outcome.isEmpty })
    #expect(trace.map(\.rule) == RuleCatalog.all.prefix(trace.count).map(\.id))
  }

  @Test func allWhomTheArticleNamesAreListed() throws {
    let article = try MarkedText("“We won,” said Ann Lee. The Harbour Trust met in Berlin.").article
    let quotations = try QuotationScanner().quotations(in: article)
    let speakers = AttributionEngine().attribute(article, quotations).speakers
    #expect(
      Set(speakers) == [
        Speaker(name: "Ann Lee", kind: .person),
        Speaker(name: "Harbour Trust", kind: .organisation),
      ]
    )
  }
}
