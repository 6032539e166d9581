import GroundTruth
import TestSupport
import Testing
import TextModel

@testable import Verification

@Suite struct WordsTests {
  @Test(arguments: [
    ("We won’t go.", "We|won't|go|."), ("Trump’s ‘plan’", "Trump's|'|plan|'"),
    ("1,290 km, 2.5% and 3.", "1,290|km|,|2.5|%|and|3|."), ("a-b – c", "a|-|b|-|c"),
    ("so… well . . . no....", "so|...|well|. . .|no|...."),
    ("[H]e want[ed] [it]", "[H]e|want[ed]|[|it|]"),
    ("É\u{301}tat’s naïve", "É\u{301}tat's|naïve"), ("北京 は", "北|京|は"), ("😀 $5 & co", "😀|$|5|&|co"),
    ("dogs’ ’em", "dogs|'|'|em"), ("", ""),
  ])
  func textIsCutIntoWordsAndMarks(text: String, expected: String) {
    var vocabulary = Vocabulary()
    let folded = FoldedText(text).utf8
    let tokens = Tokenizer.tokens(of: folded, &vocabulary)
    let words = tokens.map { vocabulary.text($0.number) }.filter { $0 != " " }
    #expect(words.joined(separator: "|") == FoldedText(expected).string)
    #expect(tokens.map(\.start).dropFirst().elementsEqual(tokens.map(\.end).dropLast()))
    #expect(tokens.last?.end ?? 0 == folded.count)
  }

  @Test func commonWordsAreCountedAsTheSimpleWayDoes() {
    var generator = SeededGenerator(seed: 11)
    for size in [1, 10, 63, 64, 65, 130, 200] {
      for variety in [2, 10, 100] {
        let left = (0..<size).map { _ in Int.random(in: 0..<variety, using: &generator) }
        let right = (0..<size + 7).map { _ in Int.random(in: 0..<variety, using: &generator) }
        var row = Array(repeating: 0, count: right.count + 1)
        for element in left {
          var diagonal = 0
          for (place, other) in right.enumerated() {
            let above = row[place + 1]
            row[place + 1] = element == other ? diagonal + 1 : max(above, row[place])
            diagonal = above
          }
        }
        #expect(commonCount(left, right) == row[right.count])
      }
    }
    #expect(commonCount([], [1]) == 0)
  }

  @Test func onlyTheNearestQuotationsAreCompared() {
    let truth = sampleTruth("We will keep the old dam for the good of the whole town")
    let lines = (0..<400).map {
      "“We will keep the dam number \($0) for the good of the town,”<Ann Lee> she {said}."
    }
    let sample = SamplePage(lines)
    var vocabulary = Vocabulary()
    let phrases = truth.quotes.map { Phrase($0.text, &vocabulary) }
    let page = PageQuotations(
      article: sample.article,
      quotations: sample.quotations,
      attributions: sample.attributions,
      &vocabulary
    )
    let aligner = Aligner(
      truth: truth,
      truths: phrases,
      index: OverlapIndex(phrases),
      page: page,
      vocabulary: vocabulary,
      speakers: SpeakerMatcher(truth: truth, article: [])
    )
    #expect(aligner.candidates(for: [0]) { _ in true }[0]?.count == Aligner.candidateLimit)
  }

  @Test(arguments: [
    ("President-elect Ann Lee", ["ann", "lee"]), ("the former Prime Minister Lee", ["lee"]),
    ("Dr. A. Lee’s", ["a", "lee"]), ("LEE  ANN", ["lee", "ann"]), ("President", ["president"]),
    ("The Mayor", ["mayor"]), ("O’Neil", ["o'neil"]), ("A. B. Lee Jr.", ["a", "b", "lee", "jr"]),
    ("Anne-Marie Lee", ["anne", "marie", "lee"]),
    ("an aide to Lee’s team", ["aide", "to", "lee", "team"]),
  ])
  func namesAreFolded(name: String, words: [String]) {
    #expect(SpeakerName(name).words == words)
  }

  @Test(arguments: [
    ("Ann Lee", [["lee"]]), ("Ann Lee Jr.", [["lee"]]), ("U.S. Senator Ann Lee", [["lee"]]),
    ("Lee", []),
    ("Marie von der Aue", [["aue"], ["von", "der", "aue"]]),
  ])
  func surnamesAreFound(name: String, surnames: [[String]]) {
    #expect(SpeakerName(name).surnames == surnames)
  }

  @Test(arguments: [
    ("organise", "organize"), ("centre", "center"), ("neighbours", "neighbors"),
    ("travelled", "traveled"), ("civilisations", "civilizations"), ("grey", "gray"),
  ])
  func spellingsOfOneWordHaveOneKey(one: String, other: String) {
    #expect(Lexicon.english.spellingKey(one) == Lexicon.english.spellingKey(other))
  }

  @Test(arguments: [
    ("four", "for"), ("prise", "prize"), ("filled", "filed"), ("hours", "hors"), ("your", "yor"),
    ("flour", "flor"), ("rise", "rize"), ("polled", "poled"), ("tiller", "tiler"),
  ])
  func wordsThatMeanSomethingElseKeepTheirs(one: String, other: String) {
    #expect(Lexicon.english.spellingKey(one) != Lexicon.english.spellingKey(other))
  }
}
