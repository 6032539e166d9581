import Testing

@testable import Verification

struct MomentTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02T00:00Z", 86_400_000),
    ("2024-02-29T12:00:00Z", 1_709_208_000_000),
    ("2024-03-01", 1_709_251_200_000), ("2024-03-05T10:11:12Z", 1_709_633_472_000),
    ("2024-03-05T11:11:12+01:00", 1_709_633_472_000),
    ("2024-03-05T05:11:12-0500", 1_709_633_472_000),
    ("2024-03-05T08:11:12-02", 1_709_633_472_000), ("2024-03-05 10:11:12", 1_709_633_472_000),
    ("2024-03-05T10:11:12.3456Z", 1_709_633_472_345), ("2024", 1_704_067_200_000),
    ("2024-03", 1_709_251_200_000),
  ])
  func aDateStartsAtAPointInTime(_ text: String, _ milliseconds: Int) {
    #expect(Moment(text)?.start == milliseconds)
  }

  @Test(arguments: [
    "", "yesterday", "24-03-05", "2024-13-01", "2024-03-05T", "2024-03-05T25:61Z",
    "2024-03-05T10:11:12+", "2024-03-05T10:11:12+01:99", "2024-03-05T10:11Z and more",
    "5 March 2024",
  ])
  func anythingElseIsNoDate(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test(arguments: [
    ("2024-03-05", "2024-03-05T23:30:00-05:00", true),
    ("2024-03-05T10:11Z", "2024-03-05T10:11:40Z", true),
    ("2024-03-05T11:11:12+01:00", "2024-03-05T10:11:12Z", true), ("2024-03", "2024-03-31", true),
    ("2024-03-05T10:11:12Z", "2024-03-05T10:11:13Z", false),
    ("2024-03-05", "2024-03-06T00:10:00Z", false),
    ("2024-03-05T10:11Z", "2024-03-05T10:12:00Z", false),
  ])
  func twoDatesMayBeOneGivenMoreAndLessExactly(_ left: String, _ right: String, _ areOne: Bool)
    throws
  {
    let (one, other) = (try #require(Moment(left)), try #require(Moment(right)))
    #expect(one.mayBe(other) == areOne)
    #expect(other.mayBe(one) == areOne)
  }
}
