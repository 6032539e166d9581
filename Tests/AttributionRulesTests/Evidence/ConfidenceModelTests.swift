import Testing

@testable import AttributionRules

@Suite struct ConfidenceModelTests {
  private let model = ConfidenceModel(
    "all 1.0 90 100\nsaid 1.5 80 82\nfew -2.0 3 9\nsmall 0.01 5 9"
  )

  @Test(arguments: [
    ([], 0.731), (["said"], 0.924), (["few"], 0.269), (["said", "few"], 0.622),
    (["said", "never counted"], 0.924),
  ])
  func theWeightsOfTheMarksAddUp(_ marks: [String], _ expected: Double) {
    #expect(abs(model.likelihood(of: marks) - expected) < 0.001)
  }

  @Test func theWeightiestMarksComeFirstAndSmallOnesAreLeftOut() {
    let marks = model.weightiest(of: ["small", "said", "few", "unknown"], limit: 5)
    #expect(marks.map(\.mark) == ["few", "said"])
  }

  @Test func aMarkTellsWhatWasCountedOfIt() {
    #expect(model["said"] == ConfidenceModel.Measure(weight: 1.5, right: 80, given: 82))
    #expect(model["unknown"] == nil)
  }

  @Test func nothingMeasuredIsAnEvenChance() {
    #expect(ConfidenceModel("").likelihood(of: ["said"]) == 0.5)
    #expect(ConfidenceModel("said 1\nsaid x 1 2").likelihood(of: ["said"]) == 0.5)
  }

  /// A rule that nothing was measured of would be as sure as the average of all. The rule of titles
  /// gives nobody.
  @Test func everyRuleThatGivesSpeakersWasMeasured() {
    let unmeasured = RuleCatalog.all.map(\.id).filter { RuleCatalog.measured($0) == nil }
    #expect(unmeasured == [TitleSieve().id])
  }
}
