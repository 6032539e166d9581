import AttributionRules
import Testing

@Suite struct EvidenceFinderTests {
  @Test(arguments: [
    ("Ann Lee said the files were {content:“a mess”}.", false),
    ("Ann Lee said she saw the {content:“secret”} files.", true),
    ("Ann Lee said she saw Tom’s {content:“top secret”} files.", true),
    ("Ann Lee said she saw a {content:“secret”} file.", false),
    ("Ann Lee said she saw the {content:“secret”} of it.", false),
  ])
  func wordsThatModifyANounAreMarked(text: String, expected: Bool) throws {
    #expect(try Sample(text).attribution.evidence.contains("place:modifier") == expected)
  }

  @Test(arguments: [
    ("Ann Lee said the files were {content:“secret”}. The “secret” files burned.", true),
    ("Ann Lee said the files were {content:“secret”}. The “open” files burned.", false),
    ("{content:“We won,”} Ann Lee said. “We won,” she said again.", false),
  ])
  func wordsThatAreQuotedAgainAreMarked(text: String, expected: Bool) throws {
    #expect(try Sample(text).attribution.evidence.contains("seen:again") == expected)
  }
}
