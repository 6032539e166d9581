/// A way to pair: one truth quotation with one of the page's or with several fragments, or several with
/// one of the page's that runs over them.
struct AlignmentOption {
  /// A truth quotation with what it would have of the page.
  struct Piece {
    let truth: Int
    let part: PagePart
    let comparison: Comparison
  }

  /// One, or several that share a quotation of the page.
  let pieces: [Piece]
  /// The page's quotations that it uses.
  let quotations: [Int]
  let layout: Layout
  /// How much it explains. Those options are taken whose weights are most in total.
  let weight: Int

  /// Whether it is a pair of two.
  var isPair: Bool { pieces.count == 1 && quotations.count == 1 }

  var truths: [Int] { pieces.map(\.truth) }
}

/// What an option explains, as a number: the truth's words in common, by the share that they are of the
/// longer side, so that long quotations count for more than short ones and near ones for more than far ones.
struct AlignmentWeight {
  /// The weight of one word.
  private static let word = 10_000.0
  /// The most that the order adds; less than any word, as all of these.
  private static let order = 20.0
  private static let context = 200

  /// `order` is how near the place on the page is to that in the truth, 0...1.
  static func of(
    _ comparison: Comparison,
    speakerRank: Int,
    isInContext: Bool,
    order: Double,
    fragments: Int
  ) -> Int {
    let words = word * Double(comparison.common) * closeness(comparison)
    return Int(words * speaker(speakerRank)) + (isInContext ? context : 0)
      + Int(order * Self.order) - fragments
  }

  /// Unmarked changes inside are worse than a cut, a cut than a marked omission.
  private static func closeness(_ comparison: Comparison) -> Double {
    switch comparison.wording {
    case .exact: 1
    case .elided: 0.95 * (1 + comparison.share) / 2
    case .truncated, .extended: 0.9 * comparison.share
    default: 0.8 * comparison.share
    }
  }

  /// The right speaker counts for a word in twenty, so that it decides between like words only.
  private static func speaker(_ rank: Int) -> Double {
    switch rank {
    case 0: 1
    case 1: 0.95
    default: 0.97
    }
  }
}
