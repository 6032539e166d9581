import GroundTruth
import TextModel
public import Verification

/// Looks for a claim's words in pages, without a truth: the claim stands in its place.
public struct ClaimSearch: Sendable {
  /// So many places of one page are looked for at first; more where all are found.
  private static let usualPlaces = 4
  /// The most places of one page.
  private static let mostPlaces = 256
  /// Words that any text may have, without marks, say nothing: at least so many have to stand together.
  private static let fewestUnquotedWords = 4

  /// What is looked for.
  public let claim: Claim
  private let words: ClaimWords
  private let verifier: PageVerifier

  /// A search for a claim.
  public init(_ claim: Claim) {
    self.claim = claim
    words = ClaimWords(claim.text)
    verifier = Self.verifier(claim, places: Self.usualPlaces)
  }

  /// Where the page has the claim's words, whole, changed, cut or without marks, in the page's order. The claim is
  /// what is expected, so `extended` is a page that says more than the claim.
  public func hits(in page: PageExtraction) -> [QuoteVerification] {
    guard words.mayStand(in: page.article) else { return [] }
    var places = Self.usualPlaces
    let aliases = aliases(in: page)
    let usual =
      aliases.isEmpty
      ? verifier : Self.verifier(claim, aliases: aliases, places: places)
    var hits = found(in: page, usual)
    while hits.count == places, places < Self.mostPlaces {
      places *= 4
      hits = found(
        in: page,
        Self.verifier(claim, aliases: aliases, places: places)
      )
    }
    return Self.worthShowing(hits).sorted { Self.start($0) < Self.start($1) }
  }

  /// For a truth that holds the claim so many times: a page's quotation is taken for one of them only.
  private static func verifier(
    _ claim: Claim,
    aliases: [String] = [],
    places: Int
  ) -> PageVerifier {
    let speaker = claim.speaker.map {
      TruthSpeaker(id: "speaker", name: $0, kind: .person, aliases: aliases)
    }
    let truth = Truth(
      covers: .some,
      speakers: [speaker].compactMap(\.self),
      quotes: (0..<places).map {
        TruthQuote(id: "claim-\($0)", text: claim.text, speaker: speaker?.id)
      }
    )
    return PageVerifier(truth: truth, isOfClaims: true)
  }

  /// The full name in the page of the one who is claimed by the surname; none if several have it.
  private func aliases(in page: PageExtraction) -> [String] {
    guard let speaker = claim.speaker else { return [] }
    let bearers = page.attributions.speakers.filter { $0.isCalled(bySurname: speaker) }
    let names = Set(bearers.map(\.name))
    return names.count == 1 ? Array(names) : []
  }

  private func found(in page: PageExtraction, _ verifier: PageVerifier) -> [QuoteVerification] {
    let verification = verifier.verify(
      article: page.article,
      quotations: page.quotations,
      attributions: page.attributions
    )
    return verification.quotes.filter { $0.found != nil }
  }

  /// Without marks the words are of interest only where the page does not quote them; and of what is cut
  /// shorter than half of the claim only the longest, as headings repeat some words of a quotation.
  private static func worthShowing(_ hits: [QuoteVerification]) -> [QuoteVerification] {
    let quoted = hits.filter { $0.wording != .unquoted }
    guard !quoted.isEmpty else {
      return hits.prefix(1).filter { wordCount($0.expected.text) >= fewestUnquotedWords }
    }
    let whole = quoted.filter { hit in
      hit.wording != .truncated
        || wordCount(hit.found?.text ?? "") * 2 >= wordCount(hit.expected.text)
    }
    let longest = quoted.max { wordCount($0.found?.text ?? "") < wordCount($1.found?.text ?? "") }
    return whole.isEmpty ? [longest].compactMap(\.self) : whole
  }

  private static func wordCount(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  private static func start(_ hit: QuoteVerification) -> Int {
    hit.found?.spans.first?.start ?? .max
  }
}
