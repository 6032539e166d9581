import GroundTruth
import TestSupport
import Testing
import Verification

@Suite struct WordDiffTests {
  @Test func changedWordsStandTogether() throws {
    let result = SamplePage(["“We shall sell the new dam soon”<Ann Lee> she {said}."])
      .verify(sampleTruth("We will keep the old dam soon"))
    let diff = try #require(result.quotes.first).diff
    #expect(
      diff == [
        DiffOperation(kind: .equal, text: "We "),
        DiffOperation(kind: .delete, text: "will keep"),
        DiffOperation(kind: .insert, text: "shall sell"),
        DiffOperation(kind: .equal, text: " the "),
        DiffOperation(kind: .delete, text: "old"),
        DiffOperation(kind: .insert, text: "new"),
        DiffOperation(kind: .equal, text: " dam soon"),
      ]
    )
  }

  @Test func anyEditsLeadFromOneSideToTheOther() {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &random)
    var generator = SeededGenerator(seed: seed)
    let vocabulary = [
      "the", "dam", "we", "will", "not", "it’s", "“old”", "–", "1,290", "…", "[sic]", "Ann", "É",
      "a\u{301}", "stays.", "why?",
    ]
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        vocabulary.randomElement(using: &generator) ?? ""
      }
      var edited = words
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        let index = Int.random(in: 0...edited.count, using: &generator)
        if index < edited.count, Bool.random(using: &generator) {
          edited.remove(at: index)
        } else {
          edited.insert(vocabulary.randomElement(using: &generator) ?? "", at: index)
        }
      }
      let truth = words.joined(separator: " ")
      let page = edited.joined(separator: Bool.random(using: &generator) ? " " : "\u{A0} ")
        .replacing("“", with: "‘").replacing("”", with: "’")
      let result = SamplePage(["“\(page)”<Ann Lee> she {said}."]).verify(sampleTruth(truth))
      for (number, quote) in result.quotes.enumerated() where quote.found != nil {
        #expect(result.sides(number).truth == truth, "seed \(seed)")
        #expect(result.sides(number).page == quote.found?.text, "seed \(seed)")
      }
      for unexpected in result.unexpected where unexpected.near != nil {
        let old = unexpected.diff.filter { $0.kind != .insert }.map(\.text).joined()
        #expect(old == truth, "seed \(seed)")
      }
    }
  }

  @Test func pairsAreAscendingAndEqual() {
    var generator = SeededGenerator(seed: 7)
    for size in [0, 1, 5, 40, 400, 3000] {
      let left = (0..<size).map { _ in Int.random(in: 0..<50, using: &generator) }
      let right = (0..<size).map { _ in Int.random(in: 0..<50, using: &generator) }
      let matching = TokenMatching(left, right) { $0 % 2 == 0 }
      for (pair, following) in zip(matching.pairs, matching.pairs.dropFirst()) {
        #expect(pair.left < following.left && pair.right < following.right)
      }
      #expect(matching.pairs.allSatisfy { left[$0.left] == right[$0.right] })
    }
  }

  @Test func unlikeTextsStayCheap() {
    var generator = SeededGenerator(seed: 3)
    for variety in [20, 500, 20_000] {
      let left = (0..<6000).map { _ in Int.random(in: 0..<variety, using: &generator) }
      let right = (0..<6000).map { _ in Int.random(in: 0..<variety, using: &generator) }
      let matching = TokenMatching(left, right) { _ in true }
      #expect(matching.comparisons < 4_000_000)
    }
  }

  @Test func nearCopiesOfLongTextsAreComparedInFull() {
    var generator = SeededGenerator(seed: 5)
    let left = (0..<6000).map { _ in Int.random(in: 0..<800, using: &generator) }
    var right = left
    for _ in 0..<60 { right.remove(at: Int.random(in: 0..<right.count, using: &generator)) }
    let matching = TokenMatching(left, right) { _ in true }
    #expect(matching.pairs.count == right.count)
    #expect(matching.comparisons < 100_000)
  }
}
