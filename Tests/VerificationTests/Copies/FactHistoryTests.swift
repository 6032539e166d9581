import Testing

@testable import Verification

struct FactHistoryTests {
  @Test(arguments: [
    (FactHistory.Fact.title, "Mayor: ‘No more cuts’", "Mayor: 'No more cuts'", false),
    (.title, "Mayor Promises More", "Mayor promises more", false),
    (.title, "Mayor promises more", "Mayor promises more?", true),
    (.title, "Mayor may resign", "Mayor will resign", true),
    (.byline, "By Ann Lee", "Ann Lee", false), (.byline, "Ann Lee", "Ann Lee and Omar Diaz", true),
    (.published, "2024-03-05", "2024-03-05T10:11:12Z", false),
    (.published, "2024-03-05T10:11:12Z", "2024-03-05T14:00:00Z", true),
    (.published, "5 March 2024", "2024-03-05T10:11:12Z", false),
    (.published, "5 March 2024", "6 March 2024", true),
  ])
  func aFactChangesWhereItSaysSomethingElse(
    _ fact: FactHistory.Fact,
    _ former: String,
    _ value: String,
    _ changes: Bool
  ) {
    #expect(FactHistory(fact, values: [former, value]).changes.isEmpty == !changes)
  }

  @Test func aCopyThatStatesNothingChangesNothing() {
    let history = FactHistory(.title, values: [nil, "Old", nil, "Old", "New", nil])
    #expect(history.changes.map(\.copy) == [4])
    #expect(history.changes.map(\.since) == [3])
    #expect(history.changes.first?.former == "Old")
    #expect(history.changes.first?.diff.contains { $0.kind == .insert && $0.text == "New" } == true)
  }

  @Test func onlyTheEssenceIsCompared() {
    let history = FactHistory(.title, values: ["Old | Site", "Old"]) { String($0.prefix(3)) }
    #expect(history.changes.isEmpty)
    #expect(history.values == ["Old | Site", "Old"])
  }
}
