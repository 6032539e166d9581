import Testing

@testable import ArticleExtraction

@Suite struct PublicationDateTests {
  @Test(arguments: [
    ("2024-03-05", "2024-03-05"), ("2024-03-05T10:11:12+0000", "2024-03-05T10:11:12+0000"),
    ("2024-03-05 10:11:12", "2024-03-05T10:11:12"), ("1709633472", "2024-03-05T10:11:12Z"),
    ("1709633472123", "2024-03-05T10:11:12Z"), ("20240305", "2024-03-05"),
    ("Tue, 05 Mar 2024 10:11:12 GMT", "2024-03-05T10:11:12Z"),
    ("5 Mar 2024 10:11 GMT", "2024-03-05T10:11Z"), ("March 5, 2024", "2024-03-05"),
    ("Mar. 5th, 2024 12:11 a.m.", "2024-03-05T00:11"),
    ("March 5, 2024 1:11 PM", "2024-03-05T13:11"),
    ("Tue Mar 05 2024 10:11:12 GMT+0100 (CET)", "2024-03-05T10:11:12+01:00"),
    ("5. März 2024", "2024-03-05"), ("5 de marzo de 2024", "2024-03-05"),
    ("5 août 2024", "2024-08-05"), ("25/3/2024", "2024-03-25"), ("3/25/2024", "2024-03-25"),
    ("5.3.2024", "2024-03-05"), ("2024/3/5", "2024-03-05"),
    ("3/5/2024", "3/5/2024"), ("yesterday", "yesterday"), ("March 2024", "March 2024"),
    ("10:11", "10:11"), ("", ""), ("99999999999999999999", "99999999999999999999"),
  ])
  func aDateOfOneMeaningIsWrittenAsISODoes(text: String, date: String) {
    #expect(PublicationDate.normalized(text) == date)
  }

  @Test(arguments: [
    ("Published: 10:11, 5 March 2024 | Updated: 11:00, 6 March 2024", "2024-03-05"),
    ("Updated 6 March 2024 | Published 5 March 2024", "2024-03-05"),
    ("HOLLIN, March 5, 2024", "2024-03-05"), ("Last updated: March 6, 2024", nil),
    ("In May 2024 he may come, on day 5", nil), ("", nil),
  ])
  func theDayThatReadersSeeIsThatOfPublication(text: String, date: String?) {
    #expect(PublicationDate.printed(in: text)?.date == date)
  }
}
