import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

/// The articles of the library's documentation say what the code does.
struct DocumentationTests {
  private let folder = RepositoryPaths.root.appending(path: "Sources/AsQuoted/AsQuoted.docc")

  private func article(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
  }

  /// The first block of code in a language.
  private func block(_ language: String, of text: String) throws -> String {
    let start = try #require(text.range(of: "```\(language)\n"))
    let end = try #require(text.range(of: "```\n", range: start.upperBound..<text.endIndex))
    return String(text[start.upperBound..<end.lowerBound])
  }

  /// The first cells of a section's table, without their backticks.
  private func names(in section: Substring) -> [String] {
    section.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
      $0.split(separator: "`").dropFirst().first.map(String.init)
    }
  }

  @Test func theRulesAreThoseOfTheCatalogueInItsOrder() throws {
    let list = RuleCatalog.all.map { rule in
      "- `\(rule.id)`: \(rule.sentence)\n\n  `\(rule.example)`\n"
    }
    let text = try article("Rules")
    let start = try #require(text.range(of: "- `")).lowerBound
    #expect(text[start...] == list.joined(separator: "\n"))
  }

  @Test func theVerdictsAreInTheOrderInWhichTheyBearATruthOut() throws {
    let parts = try article("Verdicts").components(separatedBy: "\n## Flags\n")
    #expect(names(in: try #require(parts.first)[...]) == Verdict.allCases.map(\.rawValue))
    #expect(names(in: try #require(parts.last)[...]) == Flag.allCases.map(\.rawValue))
  }

  @Test(arguments: Verdict.allCases)
  func aVerdictHasItsSeverity(_ verdict: Verdict) throws {
    let severity = verdict.severity(flags: [])?.rawValue ?? "none"
    #expect(try article("Verdicts").contains("| `\(verdict.rawValue)` | \(severity) |"))
  }

  @Test(arguments: [
    ("verify", VerificationFormat.all.map { ($0.identifier, $0.summary) }),
    ("extract", ExtractionFormat.all.map { ($0.identifier, $0.summary) }),
    ("find", ClaimFormat.all.map { ($0.identifier, $0.summary) }),
    ("inspect", InspectionFormat.all.map { ($0.identifier, $0.summary) }),
    ("evaluate", EvaluationFormat.all.map { ($0.identifier, $0.summary) }),
  ])
  func theFormatsAreThoseOfTheCommand(_ command: String, _ formats: [(String, String)]) throws {
    let rows = formats.map { "| `\($0)` | \($1) |\n" }.joined()
    let section = "## Of \(command)\n\n| name | |\n|---|---|\n\(rows)"
    let text = try article("ReportFormats") + "\n"
    #expect(text.contains(section + "\n"))
  }

  @Test func theTruthThatIsShownIsOne() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(block("yaml", of: article("GroundTruthFile")), to: "truth.yaml")
    let truth = try TruthFile.read(file)
    #expect(truth.quotes.map(\.id) == ["q1", "q2"])
  }

  @Test(arguments: ["ReadmeExample", "ClaimExample"])
  func theExamplesAreCompiledHere(_ name: String) throws {
    let file = RepositoryPaths.root.appending(path: "Tests/AsQuotedTests/\(name).swift")
    let block = "```swift\n\(try String(contentsOf: file, encoding: .utf8))```\n"
    #expect(try article("GettingStarted").contains(block))
  }

  @Test func theExampleOfAClaimFindsWhoSaidIt() {
    let page = RepositoryPaths.fixtures.appending(path: "ukraine-truce/pages/publisher.html")
      .path(percentEncoded: false)
    #expect(
      hits(of: "Putin is bluffing, he wants a deal", in: [page]) == [
        "\(page): verified, Timothy Ash"
      ]
    )
  }

  @Test func everyArticleIsListedAndEveryLinkLeadsToOne() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    ).map { String($0.dropLast(".md".count)) }
    let linked = try article("AsQuoted").components(separatedBy: "<doc:").dropFirst()
      .compactMap { $0.split(separator: ">").first.map(String.init) }
    #expect(Set(names) == Set(linked + ["AsQuoted"]))
  }
}
