import AsQuoted
import Foundation
import TestSupport
import Testing

/// The JSON Schema of `inspect` has the words and the keys that the report has.
struct InspectionSchemaTests {
  private let definitions: [String: [String: Any]]

  init() throws {
    let file = RepositoryPaths.root.appending(path: "Schemas/inspection.schema.json")
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    definitions = try #require(schema?["$defs"] as? [String: [String: Any]])
  }

  private func property(_ name: String, of definition: [String: Any]?) throws -> [String: Any] {
    let properties = try #require(definition?["properties"] as? [String: [String: Any]])
    return try #require(properties[name])
  }

  @Test func wordsAreInStep() throws {
    let cause = try property("cause", of: definitions["page"])
    let causes = (cause["enum"] as? [Any])?.compactMap { $0 as? String }
    #expect(causes == CannotCheckCause.allCases.map(\.rawValue))
    let encoding = try property("encoding", of: definitions["page"])
    let decidedBy = try property("decidedBy", of: encoding)
    #expect(decidedBy["enum"] as? [String] == PageEncoding.Evidence.allCases.map(\.rawValue))
  }

  @Test func theReportsKeysAreThoseOfTheSchema() throws {
    let golden = try Data(contentsOf: SamplePages.golden("inspection.json"))
    let report = try JSONSerialization.jsonObject(with: golden) as? [String: Any]
    let files = try #require(report?["files"] as? [[String: Any]])
    var kinds: Set<String> = []
    for file in files {
      try expectKeys(of: file["file"], "file")
      try expectKeys(of: file["totals"], "totals")
      for item in try #require(file["items"] as? [[String: Any]]) {
        let kind = try #require(item["kind"] as? String)
        kinds.insert(kind)
        try expectKeys(of: item, kind)
      }
    }
    #expect(kinds == ["page", "other", "damage"])
  }

  private func expectKeys(of object: Any?, _ definition: String) throws {
    let object = try #require(object as? [String: Any])
    let required = try #require(definitions[definition]?["required"] as? [String])
    #expect(Set(object.keys) == Set(required), "\(definition)")
  }
}
