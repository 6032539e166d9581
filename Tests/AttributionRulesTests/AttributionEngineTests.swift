import ArticleExtraction
import AttributionRules
import QuoteSpans
import TestSupport
import Testing
import TextModel

@Suite struct AttributionEngineTests {
  private func attribute(_ text: String) throws -> (Article, [Quotation], [Attribution]) {
    let article = Article.paragraphs(text)
    let quotations = try QuotationScanner().quotations(in: article)
    return (article, quotations, AttributionEngine().attribute(article, quotations).attributions)
  }

  /// What holds for every answer, whatever the text.
  private func check(_ text: String, _ seed: UInt64? = nil) throws {
    let note: Comment = "\(seed.map { "seed \($0): " } ?? "")\(text.prefix(2_000))"
    let (article, quotations, attributions) = try attribute(text)
    #expect(attributions.count == quotations.count, note)
    for (number, attribution) in attributions.enumerated() {
      #expect((attribution.speaker == nil) == (attribution.reason != nil), note)
      #expect(attribution.speaker != nil || attribution.confidence == nil, note)
      #expect(attribution.speaker == nil || attribution.rule != nil, note)
      #expect(attribution.speaker == nil || attribution.mention != nil, note)
      #expect(attribution.speaker?.name.isEmpty != true, note)
      #expect(attribution.continues.map { quotations.indices.contains($0) } ?? true, note)
      #expect(attribution.continues != number, note)
      if let confidence = attribution.confidence { #expect((0...1).contains(confidence), note) }
      for span in [attribution.mention, attribution.cue].compactMap({ $0 }) {
        #expect(article.content[span.range] == span.text, note)
      }
    }
  }

  @Test func anyTextHasAnAnswerForEachQuotation() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of the token soup: \(seed)")
    var state = seed
    let pieces =
      """
      Ann Lee Lee’s Mr. Dr. President Jr. Cole U.S. BBC Monday The the a an her his she he they it who
      that which said says told saying to say called according accused of by as in and but not was has
      mayor spokesman council letter statement film slogan van de “ ” “We won,” ‘ ’ " ' , . : ; — – - ( )
      ? ! … • ’s 12 1,500 é \u{AD} \u{A0} @x #y & ’ [ ]
      """.split { $0 == " " || $0 == "\n" }.map { String($0) } + ["\n", "\n> ", "\n\n", "\n— "]
    for _ in 0..<1_500 {
      var text = ""
      for _ in 0..<50 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
        if state >> 61 != 0 { text += " " }
      }
      try check(text, seed)
    }
  }

  @Test(arguments: [
    "", " ", "\n\n", "No marks at all.", "“”", "“We won.”", "“A” “B” “C”", "“We won.”\n“Again.”",
    "> We won, and we will win again.", "“", "said “we", ":", "— “a” —", "“a”: “b”",
    "“a”\n— \n“b”\n—", ", said", "“a” said", "said “a”", "who said “a”", "to say “a”",
    "as saying “a”",
    "by “a”", "according to “a”", "Ann left the singer and\nguitarist said “a”", "“a” according to",
    "“a,” said the", "“a” (", "“a” ) said",
  ])
  func textsWithLittleInThemAreNoTrouble(text: String) throws {
    try check(text)
  }

  /// The time must not grow with the square of their number.
  @Test func aParagraphOfNothingButTitlesIsReadInOneGo() throws {
    let (_, quotations, attributions) = try attribute(
      "He said: " + String(repeating: "{\"@graph\":[", count: 4_000)
    )
    #expect(quotations.count == attributions.count)
  }

  @Test func aParagraphWithoutAFullStopIsRead() throws {
    let words = "Ann Lee said the vote, which Tom Cole of Leeds had called a farce, was over and "
    let stretch = String(repeating: words, count: 100) + "had called it “a farce”, "
    try check(String(repeating: stretch, count: 200_000 / stretch.utf8.count))
  }

  @Test func aParagraphOfNamesAndCommasIsRead() throws {
    try check(String(repeating: "Ann Lee, the mayor of Leeds, ", count: 7_000) + "said “no”.")
  }

  @Test(arguments: [
    "„Wir haben gewonnen“, sagte Anna Schmidt. „Das Spiel war hart.“",
    "« Nous avons gagné », a dit Marie Dubois.",
    "“Hemos ganado”, dijo Rosa Conti.",
    "”Vi vann”, sade Åse Strøm till Peter Holm.",
    "«Мы победили», — сказал Иван Петров.",
  ])
  func wordsInALanguageThatIsNotReadHaveNoSpeaker(text: String) throws {
    for attribution in try attribute(text).2 { #expect(attribution.speaker == nil) }
  }

  @Test func belowTheLeastConfidenceTheEngineAbstainsAndSaysWhy() throws {
    let article = Article.paragraphs("“We won,” said Ann Lee.")
    let quotations = try QuotationScanner().quotations(in: article)
    let engine = AttributionEngine(minimumConfidence: 1.01)
    let attribution = try #require(engine.attribute(article, quotations).attributions.first)
    #expect(attribution.speaker == nil)
    #expect(attribution.confidence == nil)
    #expect(attribution.reason?.contains("said-source-after points to Ann Lee") == true)
  }

  @Test func withoutTracesTheAnswersAreTheSame() throws {
    let article = Article.paragraphs(
      "“We won,” said Ann Lee. “It rained.”\nIt was “a farce,” she said.\n“A farce”"
    )
    let quotations = try QuotationScanner().quotations(in: article)
    let kept = AttributionEngine().attribute(article, quotations).attributions
    let bare = AttributionEngine(keepsTraces: false).attribute(article, quotations).attributions
    #expect(kept.allSatisfy { !$0.trace.isEmpty })
    #expect(bare.allSatisfy { $0.trace.isEmpty })
    #expect(bare.map { $0.speaker } == kept.map { $0.speaker })
    #expect(bare.map { $0.reason } == kept.map { $0.reason })
    #expect(bare.map { $0.evidence } == kept.map { $0.evidence })
  }

  /// Where work grew with the square of the people this took minutes.
  @Test func thousandsOfPeopleAndPronounsAreReadToTheEnd() throws {
    let text = (0..<3000).map { "“We won \($0),” she said. Ann\($0) Lee\($0) left." }
    let article = Article.paragraphs(text.joined(separator: "\n"))
    let quotations = try QuotationScanner().quotations(in: article)
    let result = AttributionEngine().attribute(article, quotations)
    #expect(result.attributions.count == 3000)
    #expect(result.speakers.count == 3000)
  }

  /// Sentences cut off anywhere, and each with the end of every other: half a sentence has no full stop,
  /// and names, clauses and marks end where no writer ends them.
  @Test(arguments: Self.sentences)
  func sentencesThatEndAnywhereAreRead(sentence: String) throws {
    let words = sentence.split(separator: " ")
    for end in 1...words.count {
      let start = words[..<end].joined(separator: " ")
      for text in [start] + Self.sentences.map({ start + " " + Self.tail(of: $0, end) }) {
        try check(text)
      }
    }
  }

  private static func tail(of sentence: String, _ start: Int) -> String {
    let words = sentence.split(separator: " ")
    return words[(start % words.count)...].joined(separator: " ")
  }

  private static let sentences = [
    "It was described by Joe “Lucky” Hart as “a farce”",
    "Asked by Ann Lee, the mayor of Hull, if it was “a farce,” Tom Cole said no",
    "In what she called “a farce,” Ann Lee – who led the “Boat Party” – left",
    "“We won,” said Tom Cole, whose boat, the “Salt,” sank in May",
    "Nobody but Ann Lee’s aides, 45 in all, told the Echo that “it was over”",
    "According to a letter from 2011 by the Boat Union, or BU, the port is “unsafe”",
  ]
}
