import AttributionRules
import Foundation
import GroundTruth
import QuoteSpans
import TestSupport
import Testing

@Suite struct PendingTests {
  private static let pending = PendingChanges(
    truth: "truth.yaml",
    truthSHA256: String(repeating: "ab", count: 32),
    tool: "asquoted 1 (rules 2)",
    changes: [
      PendingChange(
        id: "q01",
        subject: .quote(.altered),
        page: "pages/a b.html#2",
        sha256: "cd",
        expected: .init(text: "We will: pay", speaker: nil),
        found: .init(
          text: "We won’t: pay",
          speaker: Speaker(name: "Ann Lee", kind: .person),
          form: .direct,
          cue: "said",
          via: "null",
          prefix: "so ",
          suffix: " then"
        ),
        speakerMatch: .different,
        diff: [
          .init(.equal, "We "), .init(.delete, "will"), .init(.insert, "won’t"),
          .init(.equal, ": pay"),
        ],
        message: "a # sign: yes"
      ),
      PendingChange(
        id: "new-1",
        subject: .unexpected,
        page: "pages/c.html",
        sha256: nil,
        found: .init(text: "Yes", speaker: nil),
        after: "q01"
      ),
      PendingChange(
        id: "cannot-check",
        subject: .page(.paywall),
        page: "pages/d.html",
        sha256: nil,
        message: "a paywall"
      ),
    ]
  )

  @Test func whatIsWrittenIsReadBack() throws {
    let text = PendingWriter.yaml(Self.pending)
    #expect(try PendingReader.read(Array(text.utf8), path: "p") == Self.pending)
  }

  @Test func withoutChangesItIsReadBackToo() throws {
    let none = PendingChanges(truth: "t", truthSHA256: "s", tool: "a", changes: [])
    #expect(try PendingReader.read(Array(PendingWriter.yaml(none).utf8), path: "p") == none)
  }

  @Test(arguments: [
    (
      "version: 1\ntruth: t\nsha256: s\nchanges: [{id: \"a\\e[2J\", page: b, verdict: altered}]",
      "control character"
    ),
    ("", "is empty"), ("version: 2\ntruth: t\nsha256: s\nchanges: []", "version '2' is not known"),
    ("version: 1\ntruth: t\nchanges: []", "has no 'sha256'"),
    (
      "version: 1\ntruth: t\nsha256: s\nchanges: [{id: a, page: b, verdict: fine}]",
      "'fine' is no verdict"
    ),
    (
      "version: 1\ntruth: t\nsha256: s\nchanges: [{id: a, page: b, verdict: cannot-check}]",
      "no cause"
    ),
    (
      "version: 1\ntruth: t\nsha256: s\nchanges: [{id: a, page: b, verdict: altered, diff: [{same: x}]}]",
      "no step"
    ),
  ])
  func aFileThatIsNoneIsRefused(_ text: String, _ words: String) {
    let error = #expect(throws: TruthError.self) {
      try PendingReader.read(Array(text.utf8), path: "p")
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  private static func schema(_ name: String) throws -> [String: Any] {
    let url = RepositoryPaths.root.appending(path: "Schemas/\(name).schema.json")
    return try #require(JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }

  private func expect(_ definition: Any?, has keys: TruthKeys.Set) throws {
    let definition = try #require(definition as? [String: Any])
    let properties = try #require(definition["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(keys.all))
    #expect(definition["required"] as? [String] == keys.required)
    #expect(definition["additionalProperties"] as? Bool == false)
  }

  @Test func theSchemaHasTheSameKeysAndWords() throws {
    let schema = try Self.schema("pending")
    try expect(schema, has: PendingKeys.file)
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    try expect(definitions["change"], has: PendingKeys.change)
    try expect(definitions["expected"], has: PendingKeys.expected)
    try expect(definitions["found"], has: PendingKeys.found)
    try expect(definitions["speaker"], has: PendingKeys.speaker)
    func words(_ definition: String, _ key: String) throws -> [String] {
      let properties = try #require(
        definitions[definition]?["properties"] as? [String: [String: Any]]
      )
      return properties[key]?["enum"] as? [String] ?? []
    }
    #expect(
      try words("change", "verdict")
        == Verdict.allCases.map(\.rawValue) + [TruthKeys.unexpected, TruthKeys.cannotCheck]
    )
    #expect(try words("change", "cause") == CannotCheckCause.allCases.map(\.rawValue))
    #expect(
      try words("change", "speakerMatch") == PendingChange.SpeakerMatch.allCases.map(\.rawValue)
    )
    #expect(try words("found", "form") == QuotationForm.allCases.map(\.rawValue))
    #expect(try words("speaker", "kind") == SpeakerKind.allCases.map(\.rawValue))
  }
}
