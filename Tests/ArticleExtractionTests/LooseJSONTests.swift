import Testing

@testable import ArticleExtraction

@Suite struct LooseJSONTests {
  private func read(_ text: String) -> LooseJSON {
    let bytes = Array(text.utf8)
    return LooseJSON(bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    #"{"a": {"a": "inner"}, "b": "found"}"#, #"{"b": "found", "a": [1, true, null,],}"#,
    #"{"a": "cut", "b": "found"#, "{\"a\": \"raw\nline\", \"b\": \"found\"}",
    #"<!-- {"a": -1.5e3, "b" : "found"} -->"#, #"{"a": "\"b\": \\", "b": "found"}}}"#,
  ])
  func aMemberIsFoundHoweverBrokenTheRest(text: String) throws {
    let json = read(text)
    let object = try #require(json.items.firstIndex { $0.kind == .object })
    let member = try #require(json.member("b", of: object))
    #expect(json.string(member) == "found")
  }

  @Test(arguments: [
    (#"plain é"#, "plain é"), (#"a \"b\" \/ \\"#, #"a "b" / \"#), (#"\u201cYes\u201d"#, "“Yes”"),
    (#"\ud83d\ude00!"#, "😀!"), (#"one\ntwo"#, "one two"), (#"cut \u20"#, "cut u20"),
  ])
  func escapesAreResolved(script: String, text: String) throws {
    let json = read("[\"\(script)\"]")
    #expect(json.string(try #require(json.elements(of: 0).first)) == text)
  }

  @Test(arguments: [
    (#"{"a": "The "old" ferry", "b": 1}"#, #"The "old" ferry"#),
    (#"{"a": "Stay, "old", we say", "b": 1}"#, #"Stay, "old", we say"#),
    (#"{"a": "one" "b": 1}"#, "one"), (#"{"a": "one", true, "b": 1}"#, "one"),
    (#"{"a": "one",}"#, "one"), (#"{"a": "one"; "b": 2}"#, "one"), (#"{"a": "one""#, "one"),
  ])
  func aMarkInTheMidstOfAStringEndsNothing(script: String, text: String) throws {
    let json = read(script)
    #expect(json.string(try #require(json.member("a", of: 0))) == text)
  }

  @Test func valuesKnowWhereTheirContentsEnd() {
    let json = read(#"{"a": [{"x": 1}, {"x": 2}], "b": {}}"#)
    #expect(json.items.map(\.end) == [7, 6, 4, 4, 6, 6, 7])
    #expect(json.items.map(\.parent) == [-1, 0, 1, 2, 1, 4, 0])
  }

  @Test(arguments: [("[", 10_001), ("{},", 500_000)])
  func pastTheLimitsNoItemIsRead(_ item: String, _ most: Int) {
    let json = read(#"{"@type": "Report", "a": "# + String(repeating: item, count: most + 10))
    #expect(json.items.count == most)
    #expect(json.member("@type", of: 0).map { json.reads($0, "Report") } == true)
    #expect(json.items.allSatisfy { $0.end <= most })
  }

  /// A script may be nothing but brackets.
  @Test func anItemTakesLittleRoom() {
    #expect(MemoryLayout<LooseJSON.Item>.stride <= 28)
  }

  @Test func deepNestingNeedsNoDeepStack() {
    let json = read(String(repeating: "[", count: 9_000))
    #expect(json.items.count == 9_000)
  }
}
