import TestSupport
import Testing

@testable import Verification

@Suite struct BestOptionsTests {
  private static let piece: (PagePart, Comparison)? = {
    var vocabulary = Vocabulary()
    let phrase = Phrase("a", &vocabulary)
    let part = PagePart(quotations: [0], phrase: phrase, spans: [])
    return Comparison(truth: phrase, page: phrase, vocabulary).map { (part, $0) }
  }()

  private func option(_ truths: [Int], _ quotations: [Int], _ weight: Int) throws -> AlignmentOption
  {
    let (part, comparison) = try #require(Self.piece)
    return AlignmentOption(
      pieces: truths.map { AlignmentOption.Piece(truth: $0, part: part, comparison: comparison) },
      quotations: quotations,
      layout: .whole,
      weight: weight
    )
  }

  private func weight(_ options: [AlignmentOption], _ chosen: [Int]) -> Int {
    chosen.reduce(0) { $0 + options[$1].weight }
  }

  private func areApart(_ options: [AlignmentOption], _ chosen: [Int]) -> Bool {
    let truths = chosen.flatMap { options[$0].truths }
    let quotations = chosen.flatMap { options[$0].quotations }
    return Set(truths).count == truths.count && Set(quotations).count == quotations.count
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func noOtherChoiceWeighsMore(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func some(_ most: Int) -> [Int] {
      Array((0..<5).shuffled(using: &generator).prefix(Int.random(in: 1...most, using: &generator)))
    }
    var options: [AlignmentOption] = []
    var seen: Set<[Int]> = []
    for _ in 0..<10 {
      // Pairs, chains of fragments, and joined ones.
      let isJoined = Int.random(in: 0..<4, using: &generator) == 0
      let (truths, quotations) = (some(isJoined ? 3 : 1).sorted(), some(isJoined ? 1 : 2).sorted())
      guard seen.insert(truths + [-1] + quotations).inserted else { continue }
      options.append(try option(truths, quotations, Int.random(in: 1...20, using: &generator)))
    }
    let chosen = BestOptions(options).chosen
    #expect(areApart(options, chosen))
    let all = (0..<(1 << options.count)).map { bits in
      options.indices.filter { bits >> $0 & 1 == 1 }
    }
    let most = all.filter { areApart(options, $0) }.map { weight(options, $0) }.max()
    #expect(weight(options, chosen) == most)
  }

  @Test func pastTheLimitOfCombinationsTheHeaviestAreTaken() throws {
    let count = BestOptions.combinedLimit * 3
    var options: [AlignmentOption] = []
    for number in 0..<count {
      // Each shares a fragment with the next.
      options.append(try option([number], [number, number + 1], 10 + number % 2))
    }
    let chosen = BestOptions(options).chosen
    #expect(areApart(options, chosen))
    #expect(chosen.count == count / 2)
  }
}
