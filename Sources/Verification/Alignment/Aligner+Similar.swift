import GroundTruth

extension Aligner {
  /// The most chains of fragments that are weighed for one truth quotation.
  private static let chainLimit = 4

  /// Pairs what is left so that most words are explained in total.
  ///
  /// `shownElsewhere` are truth quotations whose words stand unchanged in a heading or the like: for these,
  /// only close ones are taken.
  mutating func pairSimilar(shownElsewhere: Set<Int>, where isEligible: (Int) -> Bool) {
    let open = pairings.indices.filter { pairings[$0] == nil && unquoted[$0] == nil }
    let candidates = candidates(for: Set(open), where: isEligible)
    var options: [AlignmentOption] = []
    for (number, quotations) in candidates.sorted(by: { $0.key < $1.key }) {
      let least = shownElsewhere.contains(number) ? 0.75 : 0
      let pairs = quotations.compactMap { option(number, [$0], least: least) }
      options += pairs
      options += chainOptions(number, quotations, least: least, pairs)
    }
    options += joinedOptions(candidates)
    for number in BestOptions(options).chosen {
      let option = options[number]
      for piece in option.pieces {
        pair(piece.truth, piece.part, piece.comparison, option.layout)
      }
    }
  }

  /// A truth quotation with a page's, or with fragments; nil if they are not one quotation.
  private mutating func option(
    _ number: Int,
    _ fragments: [Int],
    least: Double
  ) -> AlignmentOption? {
    let part = page.joined(fragments, &vocabulary)
    guard let comparison = Comparison(truth: truths[number], page: part.phrase, vocabulary),
      comparison.share >= least, !isTooShort(comparison, number, fragments)
    else { return nil }
    let piece = AlignmentOption.Piece(truth: number, part: part, comparison: comparison)
    return AlignmentOption(
      pieces: [piece],
      quotations: fragments,
      layout: fragments.count > 1 ? .split : .whole,
      weight: weight(piece)
    )
  }

  /// What a piece explains.
  mutating func weight(_ piece: AlignmentOption.Piece) -> Int {
    let quote = truth.quotes[piece.truth]
    let isTold = quote.prefix != nil || quote.suffix != nil
    let first = piece.part.quotations[0]
    let place = Double(page.places[first] + 1) / Double(page.places.count + 1)
    let wanted = Double(piece.truth + 1) / Double(truths.count + 1)
    return AlignmentWeight.of(
      piece.comparison,
      speakerRank: speakerRank(piece.truth, piece.part.quotations),
      isInContext: isTold && isInContext(first, quote),
      order: 1 - abs(place - wanted),
      fragments: piece.part.quotations.count
    )
  }

  /// Chains that explain more than each of their fragments alone, the heaviest.
  private mutating func chainOptions(
    _ number: Int,
    _ quotations: [Int],
    least: Double,
    _ pairs: [AlignmentOption]
  ) -> [AlignmentOption] {
    var found: [AlignmentOption] = []
    for chain in chains(quotations, most: truths[number].words.count * 2) {
      guard let option = option(number, chain, least: least) else { continue }
      let alone = pairs.filter { chain.contains($0.quotations[0]) }.map(\.weight).max() ?? 0
      if option.weight > alone { found.append(option) }
    }
    let order = found.indices.sorted { (found[$1].weight, $0) < (found[$0].weight, $1) }
    return order.prefix(Self.chainLimit).map { found[$0] }
  }

  /// Whether one or two words are a run of many: then only the speaker makes them one quotation. Less than
  /// half in a heading or caption repeats a quotation, and is none itself.
  mutating func isTooShort(_ comparison: Comparison, _ number: Int, _ quotations: [Int]) -> Bool {
    switch comparison.wording {
    case .truncated, .extended:
      comparison.share < 0.5 && !page.isInSentences(quotations[0])
        || comparison.common < 3 && comparison.share < 0.5 && speakerRank(number, quotations) > 0
    default: false
    }
  }
}
