import Foundation
import TestSupport
import Testing

@testable import AttributionRules

@Suite struct RuleCatalogTests {
  @Test(arguments: RuleCatalog.all)
  func anExampleIsAttributedByItsOwnRule(rule: RuleDescription) throws {
    let sample = try Sample(rule.example)
    #expect(sample.rule == rule.id)
    // The example of a rule by which a quotation goes on marks no source and no cue of its own.
    let hasSource = sample.marked.mark("source") != nil
    #expect(!hasSource || sample.found == rule.example)
  }

  @Test(arguments: RuleCatalog.all)
  func aRuleIsDescribedInASentence(rule: RuleDescription) {
    #expect(rule.sentence.hasSuffix("."))
    #expect(rule.sentence.first?.isUppercase == true || rule.sentence.hasPrefix("“"))
  }

  @Test func identifiersAreUnique() {
    let ids = RuleCatalog.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func eachSieveOfTheFolderIsInTheList() throws {
    let folder = RepositoryPaths.root.appending(path: "Sources/AttributionRules/Sieves")
    let files = try FileManager.default
      .contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix("Sieve.swift") && $0 != "Sieve.swift" }
      .map { String($0.dropLast(".swift".count)) }
    #expect(Set(SieveList.all.map { "\(type(of: $0))" }) == Set(files))
    #expect(SieveList.all.count == files.count)
  }

  @Test func eachSieveHasItsTests() throws {
    let folder = RepositoryPaths.root.appending(path: "Tests/AttributionRulesTests/Sieves")
    let files = try FileManager.default
      .contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    for sieve in SieveList.all {
      #expect(files.contains("\(type(of: sieve))Tests.swift"))
    }
  }
}
