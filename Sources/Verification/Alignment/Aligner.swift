import AttributionRules
import GroundTruth
import QuoteSpans
import TextModel

/// What of a page belongs to a truth quotation.
struct Pairing {
  let part: PagePart
  let comparison: Comparison
  let layout: Layout
}

/// Pairs a truth's quotations with a page's, each of both once.
///
/// Equal ones pair first, as nothing fits a quotation better than its own words; all others so that the
/// words of the whole page are explained best in total: see ``AlignmentOption``. All of this first in
/// the article's own sentences, then in headings, titles and captions, which repeat what stands there.
struct Aligner {
  /// The most page quotations that are compared with one truth quotation, those with most words in common.
  static let candidateLimit = 32
  /// The most fragments of one quotation.
  static let fragmentLimit = 6

  let truth: Truth
  let truths: [Phrase]
  let index: OverlapIndex
  let page: PageQuotations
  var vocabulary: Vocabulary
  var speakers: SpeakerMatcher

  /// The pairing of each truth quotation, or nil.
  var pairings: [Pairing?]
  /// Whether a page quotation belongs to a truth quotation.
  var isUsed: [Bool]
  /// Where truth quotations without a pairing in the article's sentences stand outside quotation marks.
  private(set) var unquoted: [Int: TextRange] = [:]

  init(
    truth: Truth,
    truths: [Phrase],
    index: OverlapIndex,
    page: PageQuotations,
    vocabulary: Vocabulary,
    speakers: SpeakerMatcher
  ) {
    self.truth = truth
    self.truths = truths
    self.index = index
    self.page = page
    self.vocabulary = vocabulary
    self.speakers = speakers
    pairings = Array(repeating: nil, count: truths.count)
    isUsed = Array(repeating: false, count: page.quotations.count)
  }

  /// Pairs all that belong together.
  mutating func run() {
    let page = page
    let equal = equalQuotations()
    let fragments = fragmentsOfWholeQuotations(beside: equal)
    pairEqual(equal) { page.isProse($0) && !fragments.contains($0) }
    preferChangedOnesWithTheSpeaker(over: equal)
    pairSimilar(shownElsewhere: Set(equal.keys)) { page.isProse($0) }
    pairEqual(equalQuotations()) { _ in true }
    findUnquoted()
    pairSimilar(shownElsewhere: []) { _ in true }
  }

  /// Looks outside quotation marks for what is not found within. Words that stand there whole are not taken
  /// for what a heading repeats of them.
  private mutating func findUnquoted() {
    let missing = pairings.indices.filter { pairings[$0] == nil }
    guard !missing.isEmpty else { return }
    let search = UnquotedSearch(
      article: page.article,
      wanted: missing.map { truths[$0] },
      quoted: page.quotations.map(\.extent),
      &vocabulary
    )
    for number in missing { unquoted[number] = search.find(truths[number], vocabulary) }
  }

  /// Notes that a stretch of the page belongs to a truth quotation.
  mutating func pair(_ truth: Int, _ part: PagePart, _ comparison: Comparison, _ layout: Layout) {
    pairings[truth] = Pairing(part: part, comparison: comparison, layout: layout)
    for quotation in part.quotations { isUsed[quotation] = true }
  }

  /// What the speaker of some fragments is to that of a truth quotation.
  mutating func speakerMatch(_ truth: Int, _ quotations: [Int]) -> SpeakerMatch? {
    speakers.match(attribution(quotations), to: self.truth.quotes[truth].speaker).match
  }

  /// The attribution of some fragments: the first that gives a speaker, else the first.
  func attribution(_ quotations: [Int]) -> Attribution? {
    page.attributions.best(of: quotations)
  }

  /// How well a page's speaker fits, the best first: same or nothing to judge, another, none.
  mutating func speakerRank(_ truth: Int, _ quotations: [Int]) -> Int {
    switch speakerMatch(truth, quotations) {
    case nil, .same?: 0
    case .different?: 1
    case SpeakerMatch.none?: 2
    }
  }
}
