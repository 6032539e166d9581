import ArticleExtraction
import Foundation
import GroundTruth
import TestSupport
import Testing
import Verification

/// The JSON Schema of reports has the words that checks give.
@Suite struct ReportSchemaTests {
  @Test(arguments: [
    ("quote", "verdict", Verdict.allCases.map(\.rawValue)),
    ("quote", "wording", Wording.allCases.map(\.rawValue)),
    ("quote", "speakerMatch", SpeakerMatch.allCases.map(\.rawValue)),
    ("quote", "severity", Severity.allCases.map(\.rawValue)),
    ("quote", "flags", Flag.allCases.map(\.rawValue)),
    ("quote", "layout", Layout.allCases.map(\.rawValue)),
    ("found", "block", Block.Kind.allCases.map(\.rawValue)),
    ("diff", "op", DiffOperation.Kind.allCases.map(\.rawValue)),
  ])
  func wordsAreInStep(definition: String, key: String, words: [String]) throws {
    let url = RepositoryPaths.root.appending(path: "Schemas/report.schema.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
    let definitions = try #require(object?["$defs"] as? [String: [String: Any]])
    var schema = try #require(definitions[definition])
    if let items = schema["items"] as? [String: Any] { schema = items }
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    var property = try #require(properties[key])
    if let items = property["items"] as? [String: Any] { property = items }
    let found = try #require(property["enum"] as? [Any]).compactMap { $0 as? String }
    #expect(found == words)
  }
}
