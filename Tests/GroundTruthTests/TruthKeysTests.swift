import AttributionRules
import Foundation
import GroundTruth
import QuoteSpans
import TestSupport
import Testing

/// The JSON Schema of truth files lists what the reader reads.
@Suite struct TruthKeysTests {
  private let schema: [String: Any]

  init() throws {
    let url = RepositoryPaths.root.appending(path: "Schemas/truth.schema.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    schema = try #require(object as? [String: Any])
  }

  /// The value at a path of keys.
  private func value(_ path: String...) throws -> Any {
    try path.reduce(schema as Any) { value, key in
      try #require((value as? [String: Any])?[key], "\(path)")
    }
  }

  private func keys(_ value: Any) -> Set<String> {
    Set((value as? [String: Any] ?? [:]).keys)
  }

  private func words(_ value: Any) -> [String] {
    (value as? [Any] ?? []).compactMap { $0 as? String }
  }

  @Test func topLevelKeysAreInStep() throws {
    #expect(keys(try value("properties")) == Set(TruthKeys.truth.all))
    #expect(words(try value("required")) == TruthKeys.truth.required)
  }

  @Test(arguments: [
    ("article", TruthKeys.article), ("curated", TruthKeys.curated), ("speaker", TruthKeys.speaker),
    ("quote", TruthKeys.quote),
  ])
  func keysAreInStep(name: String, expected: TruthKeys.Set) throws {
    #expect(keys(try value("$defs", name, "properties")) == Set(expected.all))
    let definition = try #require(value("$defs", name) as? [String: Any])
    #expect(words(definition["required"] ?? []) == expected.required)
    #expect(definition["additionalProperties"] as? Bool == false)
  }

  @Test func wordsAreInStep() throws {
    #expect(
      words(try value("properties", "covers", "enum")) == Truth.Coverage.allCases.map(\.rawValue)
    )
    #expect(
      words(try value("$defs", "speaker", "properties", "kind", "enum"))
        == SpeakerKind.allCases.map(\.rawValue)
    )
    #expect(
      words(try value("$defs", "quote", "properties", "form", "enum"))
        == TruthQuote.forms.map(\.rawValue)
    )
    #expect(
      words(try value("$defs", "quote", "properties", "status", "enum"))
        == TruthQuote.Status.allCases.map(\.rawValue)
    )
    let outcomes = try #require(value("$defs", "page", "oneOf") as? [[String: Any]])
    let whole = try #require(outcomes[1]["properties"] as? [String: [String: Any]])
    #expect(
      words(whole[TruthKeys.cannotCheck]?["enum"] ?? [])
        == CannotCheckCause.allCases.map(\.rawValue)
    )
    let verdicts = try #require(outcomes[2]["additionalProperties"] as? [String: Any])
    #expect(words(verdicts["enum"] ?? []) == Verdict.allCases.map(\.rawValue))
  }
}
