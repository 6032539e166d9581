import Foundation
import GroundTruth
import TestSupport
import Testing
import Verification

@testable import AsQuoted

/// How right the rules are, at least. Whoever makes a floor lower says why in the same commit; whoever
/// makes the rules better raises it.
@Suite struct AccuracyFloorTests {
  private static let changed: Comment =
    "the corpus is another one: measure it anew, and pin floors and digest together"

  @Test(.enabled(if: Corpora.areThere, Corpora.missing))
  func speakersInTexts() throws {
    let corpus = try Corpora.texts()
    #expect(
      try corpus.digest() == "0ec66356ca665c0fedab8d1b21b810f48ac1d09229a8c8eb0a88f85de15f8f9d",
      Self.changed
    )
    guard case .speakers(let counts)? = try Corpora.score(corpus).counts else { return noCounts() }
    #expect(counts.who >= 0.926)
    #expect(counts.whoOfGiven >= 0.914)
  }

  @Test(.enabled(if: Corpora.areThere, Corpora.missing))
  func speakersInPages() throws {
    let corpus = try Corpora.pages()
    #expect(
      try corpus.digest() == "b9b7eab2c42092c31205ceca38812829ac0d80968500c9dc0b5f82060ef21f15",
      Self.changed
    )
    guard case .speakers(let counts)? = try Corpora.score(corpus).counts else { return noCounts() }
    #expect(counts.who >= 0.927)
    #expect(counts.whoOfGiven >= 0.907)
  }

  @Test(.enabled(if: Corpora.areThere, Corpora.missing))
  func quotationsWithTheirSources() throws {
    let corpus = try Corpora.brat()
    #expect(
      try corpus.digest() == "f1600d619369a6b4dbcf699f7b1fe0f02c1eb7cadd5c5b96e96ccb6af0f81339",
      Self.changed
    )
    guard case .mentions(let counts)? = try Corpora.score(corpus).counts else { return noCounts() }
    #expect(counts.endToEnd.f1 >= 0.911)
  }

  private func noCounts() { Issue.record("the corpus has no counts of this kind") }

  /// Copies that their truth lists under `pages:` are known to be bad; all others are clean.
  static let cleanPages = FixturesTests.pages.filter { page in
    let name = page.path.split(separator: "/").last.map(String.init) ?? page.path
    let truth = try? TruthFile.read(page.truth)
    return truth.map { $0.expectation(forPage: name) == nil } ?? true
  }

  @Test func thereAreCleanPages() {
    #expect(Self.cleanPages.count >= 8)
  }

  @Test(arguments: cleanPages)
  func everySpeakerOfACleanFixtureIsRight(_ page: FixturesTests.Page) throws {
    let truth = try TruthFile.read(page.truth)
    for extraction in Extractor().pages(at: page.path) {
      let quotes = Verifier(truth: truth).check(extraction).verification.quotes
      let wrong = quotes.filter {
        $0.speakerMatch == .different || $0.speakerMatch == SpeakerMatch.none
      }
      #expect(wrong.map(\.id) == [])
      #expect(quotes.count == truth.quotes.count)
    }
  }
}
