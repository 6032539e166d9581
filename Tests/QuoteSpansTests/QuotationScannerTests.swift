import ArticleExtraction
import TestSupport
import Testing
import TextModel

@testable import QuoteSpans

/// What a scan finds, as a row of texts; a nested one is written behind the one around it as `> …`.
private func found(in text: String) throws -> [String] {
  let article = Article.paragraphs(text)
  return try QuotationScanner().quotations(in: article).map {
    ($0.enclosing == nil ? "" : "> ") + $0.text(in: article)
  }
}

@Suite struct QuotationScannerTests {
  @Test(arguments: [
    ("“We won,” said Ann Lee. “Again.”", ["We won,", "Again."]),
    ("\"We won,\" said Ann Lee. \"Again.\"", ["We won,", "Again."]),
    ("He said \"we won” twice.", ["we won"]),
    ("He said “we won\" twice.", ["we won"]),
    ("''We won,'' said Ann Lee, who was ''proud.''", ["We won,", "proud."]),
    ("``We won,'' said Ann Lee.", ["We won,"]),
    ("« Nous partons », dit-elle.", ["Nous partons"]),
    ("«\u{A0}Nous partons\u{A0}», dit-elle.", ["Nous partons"]),
    ("„Wir gehen“, sagte sie.", ["Wir gehen"]),
    ("»Wir gehen«, sagte sie.", ["Wir gehen"]),
    ("”Vi ska gå”, sa han.", ["Vi ska gå"]),
    ("(“so-called”) and “x”", ["so-called", "x"]),
    ("He is—“we hear”—late.", ["we hear"]),
    ("“We\u{AD} won\u{200B},”\u{200B} she said.", ["We\u{AD} won\u{200B},"]),
    ("“We won”\u{A0}– said Ann", ["We won"]),
    ("“Did you?” “No.”", ["Did you?", "No."]),
    ("“”", []),
    ("No marks at all.", []),
    ("", []),
  ])
  func marksOfEveryMakeArePaired(text: String, expected: [String]) throws {
    #expect(try found(in: text) == expected)
  }

  @Test(arguments: [
    (
      "‘We won,’ said Ann Lee. ‘It’s the voters’ choice,’ she said.",
      ["We won,", "It’s the voters’ choice,"]
    ),
    (
      "'We won,' said Ann Lee. 'It's the voters' choice,' she said.",
      ["We won,", "It's the voters' choice,"]
    ),
    ("‘He said “no” to me,’ she said.", ["He said “no” to me,", "> no"]),
    ("In the ’90s the voters’ club didn’t care.", []),
    ("In the '90s the voters' club didn't care, rock 'n' roll.", []),
    ("Give ’em the dogs’ dinner.", []),
    ("Give 'em the dogs' dinner, he didn't say.", []),
    ("The ‘rigged’ vote and the boys’ school.", ["rigged"]),
    ("Ann's dogs' bowls and Lee's.", []),
  ])
  func singleMarksQuoteAndApostrophesDoNot(text: String, expected: [String]) throws {
    #expect(try found(in: text) == expected)
  }

  @Test(arguments: [
    ("“He told me ‘no way’ twice,” she said.", ["He told me ‘no way’ twice,", "> no way"]),
    ("\"He told me 'no way',\" she said.", ["He told me 'no way',", "> no way"]),
    ("“We read “Emma” twice,” she said.", ["We read “Emma” twice,", "> Emma"]),
    ("«Il a dit “non” hier», dit-elle.", ["Il a dit “non” hier", "> non"]),
    (
      "\"He said 'no'\" and left. '''No,' she said,'' he wrote.",
      ["He said 'no'", "> no", "'No,' she said,", "> No,"]
    ),
  ])
  func nestedMarksAreTheirOwnQuotations(text: String, expected: [String]) throws {
    #expect(try found(in: text) == expected)
  }

  @Test(arguments: [
    (
      "“We won.\n“We will win again.\n“Always,” she said.", ["We won.\nWe will win again.\nAlways,"]
    ),
    ("She said: “We won.\n“Again.”\nThe end.", ["We won.\nAgain."]),
    ("“We won.\nWe will win again,” she said.", ["We won.\nWe will win again,"]),
    ("“LEE: We won.\n“COLE: We lost.”", ["LEE: We won.", "COLE: We lost."]),
    ("‘We won.\n‘Again,’ she said. ‘Yes,’ he said.", ["We won.\nAgain,", "Yes,"]),
    ("‘Hm,’ she said. Then: ‘We won.\n‘Again,’ she said.", ["Hm,", "We won.\nAgain,"]),
    ("‘Hm,’ she said. Then: ‘It’s ours.\n‘It’s all ours.’", ["Hm,", "It’s ours.\nIt’s all ours."]),
    ("Give ‘stuff away, she said.\n‘Yes,’ he said.", ["Yes,"]),
    ("She said: ‘We won.\nThe end. ‘Yes,’ he said.", ["Yes,"]),
  ])
  func aQuotationRunsOverParagraphs(text: String, expected: [String]) throws {
    #expect(try found(in: text) == expected)
  }

  @Test(arguments: [
    ("He said “we won and left.\nThen she left.\nShe said “no” too.", ["no"]),
    ("He said “we won and then “lost” it.", ["lost"]),
    ("A 6\" pipe and a 5'10\" man, “he said” so.", ["he said"]),
    ("\"We won, he said.\nThe end.", ["We won, he said."]),
  ])
  func anUnclosedMarkSwallowsNoOtherText(text: String, expected: [String]) throws {
    #expect(try found(in: text) == expected)
  }

  @Test func rangesTakeInTheMarksAndContentsLeaveThemOut() throws {
    let article = Article.paragraphs("Yes: “We won,” she said.")
    let quotation = try #require(try QuotationScanner().quotations(in: article).first)
    #expect(article.content[quotation.extent] == "“We won,”")
    #expect(article.content[quotation.contents[0]] == "We won,")
    #expect(quotation.isClosed)
  }

  @Test func aBlockQuotationIsOneQuotationWithoutItsSourceLine() throws {
    #expect(
      try found(in: "She wrote:\n> We won.\n> We will win.\n> — Ann Lee\nThe end.")
        == ["We won.\nWe will win."]
    )
  }

  @Test func marksAroundAWholeBlockQuotationCountOnce() throws {
    #expect(
      try found(in: "She wrote:\n> “We won, and will win.”\nThe end.") == ["We won, and will win."]
    )
  }

  @Test func speechWithItsAttributionIsNoBlockQuotation() throws {
    #expect(
      try found(in: "> “We won the vote,” said the mayor of the old town, as the papers have it.")
        == ["We won the vote,"]
    )
  }

  @Test func marksInsideABlockQuotationAreNested() throws {
    #expect(
      try found(in: "> We read “Emma” on the way to the coast in the winter.")
        == ["We read “Emma” on the way to the coast in the winter.", "> Emma"]
    )
  }

  @Test func theTitleIsScannedByItself() throws {
    let article = Article.paragraphs("He said “no", title: "Lee: “We won” vote")
    let texts = try QuotationScanner().quotations(in: article).map { $0.text(in: article) }
    #expect(texts == ["We won"])
  }

  @Test func pastTheLimitThePageIsRefused() throws {
    let article = Article.paragraphs("“a” “b” “c”")
    #expect(throws: TooManyQuotations.self) {
      try QuotationScanner(limit: 2).quotations(in: article)
    }
  }

  @Test(arguments: ["“a,” ", "‘a,’ ", "«a» "])
  func pastTheLimitNothingMoreIsGathered(_ quotation: String) {
    let article = Article.paragraphs(String(repeating: quotation, count: 5_000))
    #expect(throws: TooManyQuotations(limit: 4_999)) {
      try QuotationScanner(limit: 4_999).quotations(in: article)
    }
    #expect(throws: Never.self) { try QuotationScanner(limit: 5_000).quotations(in: article) }
  }

  @Test func quotationsThatRunOverParagraphsCountOnce() throws {
    let article = Article.paragraphs("“One\n“two\n“three.”\n“Four.”")
    #expect(try QuotationScanner(limit: 2).quotations(in: article).count == 2)
  }

  @Test func twoMarksSideBySideQuoteNothing() throws {
    let article = Article.paragraphs("“” \"\" “We won”")
    #expect(try QuotationScanner(limit: 1).quotations(in: article).count == 1)
  }

  /// A page may be nothing but marks.
  @Test func aMarkTakesLittleRoom() {
    #expect(MemoryLayout<Mark>.stride <= 8)
  }

  @Test func randomTextNeverBreaksTheScan() throws {
    let seed = UInt64.random(in: .min ... .max)
    var state = seed
    let pieces = [
      "“", "”", "\"", "'", "''", "‘", "’", "«", "»", "„", "a", "s", " ", ".", ",", "é", "\n", "> ",
      "6", "\u{AD}",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let article = Article.paragraphs(text)
      for quotation in try QuotationScanner().quotations(in: article) {
        #expect(quotation.ranges.count == quotation.contents.count, "seed \(seed)")
        for (range, content) in zip(quotation.ranges, quotation.contents) {
          #expect(range.contains(content) && !content.isEmpty, "seed \(seed)")
        }
      }
    }
  }

  /// Pages are made by machines, too: the time must not grow with the square of their length.
  @Test(
    arguments: [
      "“", "”", "\"", "“‘", "\u{200B}“", "('a ", "“a,” ‘b,’ ", "‘b,’ “a,” ", "« “a” ‘b,’ ", "“a ",
      "'a x'y ", "“«",
    ]
  )
  func aPageOfNothingButMarksIsReadInOneGo(_ marks: String) {
    let text = String(repeating: marks, count: 4_000)
    _ = try? QuotationScanner().quotations(in: Article.paragraphs("He said: " + text))
  }
}
