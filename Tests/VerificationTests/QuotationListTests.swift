import Testing
import Verification

struct QuotationListTests {
  @Test func listsAreEqualWhereTheirElementsAre() {
    let made = QuotationList(count: 3) { $0 * 2 }
    #expect(made == [0, 2, 4])
    #expect(made != [0, 2])
    #expect(made != [0, 2, 5])
    #expect(made.hashValue == QuotationList([0, 2, 4]).hashValue)
    #expect(made.map { $0 + 1 } == [1, 3, 5])
    #expect(made.first == 0 && made.last == 4 && !made.isEmpty)
  }

  @Test func whatAPageHasBesideTheTruthIsTheSameHoweverOftenItIsAskedFor() {
    let sample = SamplePage([
      "“We will keep the dam,”<Ann Lee> she {said}. “We will keep the old mill,”<Ann Lee> she {said}."
    ])
    let result = sample.verify(sampleTruth("We will keep the dam"))
    #expect(result.unexpected.count == 1)
    #expect(result.unexpected.map(\.near) == ["q1"])
    #expect(result.unexpected == QuotationList(Array(result.unexpected)))
    #expect(result == sample.verify(sampleTruth("We will keep the dam")))
  }
}
