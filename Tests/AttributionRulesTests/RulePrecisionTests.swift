import Testing

@testable import AttributionRules

@Suite struct RulePrecisionTests {
  @Test func manyAnswersOfAGradeTellItsShare() {
    let precision = RulePrecision("said name 9900 10000\nsaid pronoun 6000 10000")
    #expect(abs(precision.share(of: "said", grade: "name") - 0.99) < 0.001)
    #expect(abs(precision.share(of: "said", grade: "pronoun") - 0.6) < 0.001)
  }

  @Test func fewAnswersOfAGradeLeanOnTheirRule() {
    let precision = RulePrecision("said - 80 100\nsaid pronoun 2 2")
    let share = precision.share(of: "said", grade: "pronoun")
    #expect(share > 0.8 && share < 0.95)
  }

  @Test func aRuleThatWasNeverSeenLeansOnAll() {
    let precision = RulePrecision("said - 80 100")
    #expect(abs(precision.share(of: "other", grade: "") - 0.8) < 0.001)
  }

  @Test func nothingMeasuredIsAnEvenChance() {
    #expect(RulePrecision("").share(of: "said", grade: "") == 0.5)
    #expect(RulePrecision("said 1\nsaid - x 3").share(of: "said", grade: "") == 0.5)
  }
}
