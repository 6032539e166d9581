import Testing

@testable import ArchiveReading

@Suite struct CaptureDateTests {
  @Test(arguments: [
    ("20240305101112", "2024-03-05T10:11:12Z"), ("19960101000000", "1996-01-01T00:00:00Z"),
  ])
  func timestampsAreRead(_ text: String, _ date: String) {
    #expect(CaptureDate.fromTimestamp(text) == date)
  }

  @Test(arguments: [
    "", "2024", "2024030510111", "20241305101112", "20240305251112", "2024030510111x",
  ])
  func otherDigitsAreNoDate(_ text: String) {
    #expect(CaptureDate.fromTimestamp(text) == nil)
  }

  @Test(arguments: [
    (
      "Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)",
      "2024-03-05T10:11:12+01:00"
    ),
    ("Sun Dec 31 2023 23:59:59 GMT-0330", "2023-12-31T23:59:59-03:30"),
    ("Mon Jan 1 2024 00:00:00 GMT+0000 (GMT)", "2024-01-01T00:00:00Z"),
  ])
  func datesOfJavaScriptAreRead(_ text: String, _ date: String) {
    #expect(CaptureDate.fromJavaScript(text) == date)
  }

  @Test(arguments: [
    "", "Invalid Date", "Tue Foo 05 2024 10:11:12 GMT+0100", "Tue Mar 05 2024 10:11 GMT+0100",
    "Tue Mar 05 2024 10:11:12 GMT+01", "Tue Mar 05 2024 10:11:12 CET",
  ])
  func otherWordsAreNoDate(_ text: String) {
    #expect(CaptureDate.fromJavaScript(text) == nil)
  }

  @Test(arguments: [
    ("Tue, 5 Mar 2024 10:11:12 +0100", "2024-03-05T10:11:12+01:00"),
    ("Fri, 27 Nov 2026 09:55:47 GMT", "2026-11-27T09:55:47Z"),
    ("Tue,  05 Mar 2024 10:11:12 -0000", "2024-03-05T10:11:12Z"),
    ("5 Mar 2024 10:11 EST", "2024-03-05T10:11:00-05:00"),
    ("Tue, 5 Mar 2024 10:11:12", "2024-03-05T10:11:12Z"),
  ])
  func datesOfMailsAreRead(_ text: String, _ date: String) {
    #expect(CaptureDate.fromMail(text) == date)
  }

  @Test(arguments: ["", "Tue", "Tue, 5 Foo 2024 10:11:12 GMT", "5 Mar 2024", "5 Mar 2024 1:2:3 X"])
  func otherWordsAreNoDateOfAMail(_ text: String) {
    #expect(CaptureDate.fromMail(text) == nil)
  }

  @Test func theCommentOfTheWaybackMachineIsRead() {
    #expect(CaptureDate.fromArchivedOn("10:11:12 Mar 05, 2024 AND") == "2024-03-05T10:11:12Z")
    #expect(CaptureDate.fromArchivedOn("noon, Mar 05 2024") == nil)
  }
}
