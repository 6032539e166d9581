import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct ComparisonReportTests {
  @Test(arguments: [
    ("comparison.txt", "text", ReportOptions()),
    ("comparison-all.txt", "text", ReportOptions(showsAll: true)),
    ("comparison-colour.txt", "text", ReportOptions(hasColour: true)),
    ("comparison.md", "markdown", ReportOptions()), ("comparison.json", "json", ReportOptions()),
    ("comparison.html", "html", ReportOptions()),
  ])
  func theReportIsThatOfTheGoldenFile(
    _ file: String,
    _ identifier: String,
    _ options: ReportOptions
  ) throws {
    let format = try #require(ComparisonFormat.all.first { $0.identifier == identifier })
    let text = withoutVersions(try SampleComparisons.report(format, options))
    #expect(GoldenFile.difference(text, from: SamplePages.golden(file)) == nil)
  }

  @Test(
    .enabled(if: SchemaCheck.isThere, "PyPI's jsonschema is not installed"),
    arguments: [try SampleComparisons.article(), try SampleComparisons.hostile()]
  )
  func theJSONHoldsThePublishedSchema(_ article: ComparedArticle) throws {
    let folder = try TemporaryFolder()
    let text = try SampleComparisons.report(.comparisonJSON, of: article)
    let file = try folder.write(text, to: "comparison.json")
    let schema = RepositoryPaths.root.appending(path: "Schemas/comparison.schema.json")
    #expect(try SchemaCheck.problems(of: file, against: [schema]) == nil)
  }

  @Test func theSchemasWordsAreInStep() throws {
    let file = RepositoryPaths.root.appending(path: "Schemas/comparison.schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let words =
      QuotationHistory.State.allCases.map(\.rawValue)
      + QuotationChange.Kind.allCases.map(\.rawValue)
      + FactHistory.Fact.allCases.map(\.rawValue) + Flag.allCases.map(\.rawValue)
    for word in words { #expect(text.contains("\"\(word)\""), "\(word)") }
  }

  @Test func everyStateHasASymbolOfItsOwn() throws {
    let text = try SampleComparisons.report(.comparisonText)
    #expect(text.contains("  q01  o = ~ ~ =  Ann Lee"))
    #expect(text.contains("  q02  o - - * =  Omar Diaz"))
    #expect(text.contains("  q05  o ~ ~ - -  Mia Holt"))
  }

  @Test func wordsOfAPageSendATerminalNoCommands() throws {
    let text = try SampleComparisons.report(.comparisonText, of: SampleComparisons.hostile())
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(text.split(separator: "\n").allSatisfy { !$0.hasPrefix("# no") })
  }

  @Test func wordsOfAPageLayOutNothingInMarkdown() throws {
    let text = try SampleComparisons.report(.comparisonMarkdown, of: SampleComparisons.hostile())
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("#") }.count == 3)
    for mark in ["<script>", "@editors", "](http", "</details>"] {
      // Code is shown as it is.
      let outside = text.replacing(#/(?<fence>`+)[^\n]*?\k<fence>(?!`)/#, with: "")
        .replacing("\\](", with: "")
      #expect(!outside.contains(mark), "\(mark)")
    }
  }

  @Test func aCommentIsNeverTooLong() throws {
    let many = (0..<400).map { number in
      SampleComparisons.Words(text: "Sentence number \(number) of a long day", speaker: "Ann Lee")
    }
    let pages = try (1...9).map { number in
      try SampleComparisons.page(
        "\(number).html",
        captured: "2026-02-0\(number)",
        digest: Character("\(number)"),
        number.isMultiple(of: 2) ? many : []
      )
    }
    let article = ComparedArticle(comparison: CopyComparison(of: pages))
    let text = try SampleComparisons.report(.comparisonMarkdown, of: article)
    #expect(text.utf16.count < 65_536)
    #expect(text.contains("more copies are left out; the text report has all"))
  }
}
