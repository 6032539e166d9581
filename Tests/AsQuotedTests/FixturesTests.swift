import Foundation
import TestSupport
import Testing

@testable import AsQuoted

/// The cases in Fixtures.
struct FixturesTests {
  /// A page of a case.
  struct Page: CustomTestStringConvertible {
    let path: String
    let truth: String
    var testDescription: String { path.split(separator: "/").suffix(3).joined(separator: "/") }
  }

  static let pages: [Page] = {
    let folder = RepositoryPaths.fixtures.path(percentEncoded: false)
    let cases = (try? CaseFinder.cases(in: folder).cases) ?? []
    return cases.flatMap { found in
      found.contents.pages.map { Page(path: $0, truth: found.truth) }
    }
  }()

  @Test func thereAreCases() {
    #expect(Self.pages.count >= 20)
  }

  @Test(arguments: pages)
  func aCopyGivesJustWhatItsTruthExpects(_ page: Page) throws {
    let verifier = try Verifier(truthFile: page.truth)
    for extraction in Extractor().pages(at: page.path) {
      let checked = verifier.check(extraction)
      #expect(checked.outcome == .clean || checked.outcome == .asExpected)
      #expect(checked.verification.quotes.count == verifier.truth.quotes.count)
    }
  }

  /// Alone against the truth without its `pages:`, so that nothing but the page's own verdicts speaks.
  @Test(arguments: pages)
  func aCopyAloneHasTheOneThingThatIsWrongAndNoOther(_ page: Page) throws {
    let truth = try TruthFile.read(page.truth)
    let bare = Truth(
      article: truth.article,
      curated: truth.curated,
      covers: truth.covers,
      speakers: truth.speakers,
      quotes: truth.quotes
    )
    for extraction in Extractor().pages(at: page.path) {
      let checked = Verifier(truth: bare).check(extraction)
      let found = checked.verification.quotes.filter { $0.verdict != .verified }
      let unexpected = checked.verification.unexpected.map(\.found.text)
      guard
        case .verdicts(let verdicts, let others)? =
          truth.expectation(forPage: extraction.fileName)?.outcome
      else {
        #expect(checked.outcome == .clean)
        continue
      }
      #expect(found.map(\.id) == verdicts.map(\.quote))
      #expect(found.map(\.verdict) == verdicts.map(\.verdict))
      switch others {
      case .count(let count): #expect(unexpected.count == count)
      case .texts(let texts): #expect(unexpected == texts)
      }
    }
  }
}
