import Testing

struct ExplainCommandTests {
  private let page = "Fixtures/council-parking/pages/notes.txt"

  @Test func everyQuotationIsExplained() async {
    let run = await CommandRun("explain", page)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("1  “Our car parks are full by ten and the shops are empty,”\n"))
    #expect(run.output.contains("   speaker    Denise Oakhurst (person)"))
    #expect(run.output.contains("   tried      "))
  }

  @Test func oneQuotationIsExplainedByItsNumber() async {
    let run = await CommandRun("explain", page, "--quote", "2")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("2  “People leave their cars"))
    #expect(!run.output.contains("\n3  "))
  }

  @Test func aNumberThatNoQuotationHasIsTold() async {
    let run = await CommandRun("explain", page, "--quote", "99")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(page): error: has no quotation 99; it has "))
  }
}
