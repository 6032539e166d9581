import ArchiveReading
import AsQuoted
import Foundation
import TestSupport

/// Makes the mutations of the fixtures' clean pages, and checks what comes of them.
struct MutationBank: Sendable {
  /// What came of one mutation of one quotation.
  struct Outcome: Sendable {
    let quotation: String
    let page: String
    /// What came, where it is not what is right; nil where it is.
    let fault: String?
  }

  private struct Case: Sendable {
    let name: String
    let verifier: Verifier
    let pages: [CleanPage]
  }

  private struct CleanPage: Sendable {
    let page: EditablePage
    let sites: [QuotationSite]
  }

  private static let extractor = Extractor(makesDigests: false)

  private let cases: [Case]

  /// How many clean pages there are.
  var pages: Int { cases.reduce(0) { $0 + $1.pages.count } }
  /// How many quotations there are to change.
  var quotations: Int { cases.reduce(0) { $0 + $1.verifier.truth.quotes.count } }

  /// Reads the fixtures.
  init() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: RepositoryPaths.fixtures,
      includingPropertiesForKeys: nil
    )
    cases = try folders.sorted { $0.path() < $1.path() }.compactMap { folder in
      let truth = folder.appending(path: "truth.yaml")
      guard FileManager.default.fileExists(atPath: truth.path()) else { return nil }
      let verifier = try Verifier(truthFile: truth.path())
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path() + "/pages")
      let clean = names.sorted().filter { verifier.truth.expectation(forPage: $0) == nil }
      return Case(
        name: folder.lastPathComponent,
        verifier: verifier,
        pages: try clean.map { name in
          let page = try Self.page(folder.path() + "/pages/" + name, name)
          return CleanPage(page: page, sites: try Self.sites(page, verifier))
        }
      )
    }
  }

  private static func page(_ path: String, _ name: String) throws -> EditablePage {
    var found: ArchivedPage?
    try ArchiveReader(makesDigests: false).read(path) { record in
      if case .page(let page) = record { found = page }
      return true
    }
    guard let found else { throw CocoaError(.fileReadUnknown) }
    return try EditablePage(found.bytes, name: name, isHTML: found.kind == .html)
  }

  /// Makes a mutation of every quotation to which it applies.
  ///
  /// Typography is changed in every page, for all its quotations at once; words for every third
  /// quotation of a page at once; where and by whom they are said for each alone.
  func outcomes(_ mutation: Mutation) -> [Outcome] {
    cases.flatMap { example in
      let numbers = Array(example.verifier.truth.quotes.indices)
      return switch mutation.group {
      case .typography: example.pages.flatMap { outcomes(mutation, example, $0, numbers) }
      case .words, .cuts, .marked:
        (0..<3).flatMap { rest in
          outcomes(mutation, example, of: numbers.filter { $0 % 3 == rest })
        }
      case .places, .speakers: numbers.flatMap { outcomes(mutation, example, of: [$0]) }
      }
    }
  }

  /// The outcomes in one of the clean pages: the first in a random order in which any applies.
  private func outcomes(_ mutation: Mutation, _ example: Case, of numbers: [Int]) -> [Outcome] {
    var generator = SeededGenerator(name: "\(mutation.id) \(example.name) \(numbers)")
    for clean in example.pages.shuffled(using: &generator) {
      let outcomes = outcomes(mutation, example, clean, numbers)
      if !outcomes.isEmpty { return outcomes }
    }
    return []
  }

  private func outcomes(
    _ mutation: Mutation,
    _ example: Case,
    _ clean: CleanPage,
    _ numbers: [Int]
  ) -> [Outcome] {
    var all = Mutation.Changed(edits: [], verdicts: [:])
    var made: [String] = []
    for number in numbers {
      let id = clean.sites[number].id
      var generator = SeededGenerator(
        name: "\(mutation.id) \(example.name) \(clean.page.name) \(id)"
      )
      let context = context(example, clean, number)
      guard let changed = mutation.change(context, &generator) else { continue }
      all.add(changed)
      made.append(id)
    }
    guard let first = made.first else { return [] }
    let faults = Self.faults(all, clean.page, example.verifier)
    return made.map { id in
      // What is wrong beside the changed quotations is told with the first.
      let own = faults.filter { fault in
        fault.quotation == id
          || id == first && !made.contains { $0 == fault.quotation }
      }
      return Outcome(
        quotation: id,
        page: "\(example.name)/\(clean.page.name)",
        fault: own.isEmpty ? nil : own.map(\.what).joined(separator: ", ")
      )
    }
  }

  private func context(_ example: Case, _ clean: CleanPage, _ number: Int) -> Mutation.Context {
    Mutation.Context(
      page: clean.page,
      truth: example.verifier.truth,
      sites: clean.sites,
      number: number
    )
  }

  private static func sites(_ page: EditablePage, _ verifier: Verifier) throws -> [QuotationSite] {
    let (extraction, verification) = check(page, [], verifier)
    let map = PageMap(extraction.article, in: page)
    return try zip(verification.quotes, verifier.truth.quotes).map { quote, truth in
      guard let site = QuotationSite(quote, truth, extraction.article, map, page) else {
        throw NotFound(page: page.name, quotation: quote.id)
      }
      return site
    }
  }

  /// A clean page in which a quotation can't be changed.
  private struct NotFound: Error {
    let page: String
    let quotation: String
  }

  private static func check(
    _ page: EditablePage,
    _ edits: [EditablePage.Edit],
    _ verifier: Verifier
  ) -> (PageExtraction, PageVerification) {
    let path = page.isHTML ? "page.html" : "page.txt"
    let extraction = extractor.pages(in: page.bytes(edits), path: path)[0]
    return (extraction, verifier.verify(extraction))
  }

  private typealias Fault = (quotation: String?, what: String)

  /// What came of a changed page and is not right.
  private static func faults(
    _ changed: Mutation.Changed,
    _ page: EditablePage,
    _ verifier: Verifier
  ) -> [Fault] {
    let verification = check(page, changed.edits, verifier).1
    if let refusal = verification.cannotCheck {
      return [(nil, "cannot-check (\(refusal.cause.rawValue))")]
    }
    var faults: [Fault] = []
    for quote in verification.quotes {
      let right = changed.verdicts[quote.id]
      let isChanged = right != nil
      if !(right ?? changed.others).contains(quote.verdict) {
        faults.append((quote.id, "\(quote.id) \(quote.verdict.rawValue)"))
      } else if isChanged, let wording = changed.wording, wording != quote.wording {
        faults.append((quote.id, "\(quote.id) \(quote.wording.rawValue)"))
      } else if isChanged, !changed.flags.isSubset(of: quote.flags) {
        faults.append((quote.id, "\(quote.id) without its flag"))
      }
    }
    if let unexpected = changed.unexpected, unexpected != verification.unexpected.count {
      faults.append((nil, "\(verification.unexpected.count) unexpected"))
    }
    return faults
  }
}
