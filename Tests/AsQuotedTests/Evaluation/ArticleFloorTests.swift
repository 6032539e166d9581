import ArchiveReading
import ArticleExtraction
import Foundation
import HTMLTree
import TestSupport
import Testing

@testable import AsQuoted

/// How well articles are found in real pages, at least, by the scripts that came with the corpus. Whoever
/// makes a floor lower says why in the same commit; whoever reads pages better raises it.
@Suite(.enabled(if: Corpora.areThere && Python.isThere, "the corpora or python3 are not there"))
struct ArticleFloorTests {
  private static let gold = Corpora.path("articles/gold.json")
  private static let pages = Corpora.path("articles/html")

  @Test func theCorpusIsTheOneThatWasMeasured() throws {
    var all = try Array(Data(contentsOf: URL(filePath: Self.gold)))
    for page in try Self.names() {
      all += Array(page.utf8)
      all += try Array(Data(contentsOf: URL(filePath: "\(Self.pages)/\(page)")))
    }
    #expect(
      Digest.sha256(all) == "c486ab9e44cc31f2081f28f3aa729f28877a6ede5077f7b8e985ec029edbbb86",
      "the corpus is another one: measure it anew, and pin floors and digest together"
    )
  }

  @Test func articlesAndTheirQuotations() throws {
    let texts = try Self.texts()
    let folder = try TemporaryFolder()
    let lines = try texts.map { name, text in
      let line = try JSONSerialization.data(withJSONObject: ["id": "\(name).html", "text": text])
      return String(decoding: line, as: UTF8.self)
    }
    let articles = try folder.write(lines.joined(separator: "\n"), to: "articles.jsonl")
    let body = try Python.json(
      Corpora.path("article_body.py"),
      [Self.gold, articles, "--json"]
    )
    #expect(try #require(body["f1"] as? Double) >= 0.986)

    let bodies = try JSONSerialization.data(
      withJSONObject: texts.mapValues { ["articleBody": $0] }
    )
    let output = try folder.write(Array(bodies), to: "output.json")
    let report = folder.path("quotations.json")
    try Python.run(
      Corpora.path("quotes_through.py"),
      ["--truth", Self.gold, output, "--bootstrap", "0", "--json", report]
    )
    let all = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: report)))
    let results = (all as? [String: Any])?["results"] as? [[String: Any]]
    let counts = try #require(results?.first)
    #expect(try #require(counts["tp"] as? Int) >= 427)
    #expect(counts["foreign"] as? Int == 0)
  }

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: pages).sorted()
  }

  /// The articles' texts by the names of the pages.
  private static func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try names() {
      for page in try ArchiveReader().pages(at: "\(pages)/\(name)") {
        let tree = try DocumentTree(parsing: page.bytes, transportCharset: page.transportCharset)
        let id = name.prefix { $0 != "." }
        texts[String(id)] = ArticleExtractor.extract(tree).article.text
      }
    }
    return texts
  }
}
