import AttributionRules
public import GroundTruth
import QuoteSpans
import TextModel

/// Makes a truth of what the rules read from pages, for a person to correct and confirm.
public enum TruthDraft {
  /// How much stands in `prefix` and `suffix`, in characters.
  private static let context = 24

  /// The truth that a page would pass, every quotation a draft.
  ///
  /// Left out are scare quotes, quotations inside others, and those in titles and captions. `source`
  /// is what `curated.from` says: the page's path from the folder of the truth's file.
  public static func truth(of page: PageExtraction, from source: String) -> Truth {
    truth(ofCopies: [page], from: [source]).truth
  }

  /// A truth of an article's copies, and what they do not agree on.
  public struct Agreement: Hashable, Sendable {
    /// A quotation that half of the copies or fewer have.
    public struct LeftOut: Hashable, Sendable {
      /// Its words.
      public let text: String
      /// The copies that have it, as they are named in the truth.
      public let sources: [String]
    }

    /// The quotations that most copies have, every one a draft.
    public let truth: Truth
    /// The others.
    public let leftOut: [LeftOut]
    /// Whether there is a quotation that two copies have; true for a single one.
    public let sharesQuotations: Bool
  }

  /// The truth of what most of an article's copies have, at least one; a note says which copy has it otherwise.
  ///
  /// Where copies give a quotation to several speakers, the draft gives none. `sources` name the copies, in
  /// their order; `curated.from` says the one that agrees best with the others.
  public static func truth(ofCopies pages: [PageExtraction], from sources: [String]) -> Agreement {
    let copies = CopyAgreement(pages.map { ($0, keptQuotations(of: $0)) }, sources)
    var speakers = DraftSpeakers(pages)
    let kept = copies.shared
    let quotes = kept.enumerated().map { order, shared in
      let page = pages[shared.copy]
      let quotation = page.quotations[shared.quotation]
      let attribution = page.attributions.attributions[shared.quotation]
      let isAmbiguous = kept.count { $0.key.words == shared.key.words } > 1
      let extent = quotation.extent
      return TruthQuote(
        id: TruthQuote.id(order + 1, of: kept.count),
        text: quotation.text(in: page.article),
        speaker: shared.speaker.map { speakers.id(of: $0) },
        form: attribution.form,
        cue: attribution.cue?.text,
        via: attribution.via,
        note: shared.note ?? (shared.speaker == nil ? attribution.reason : nil),
        status: .draft,
        prefix: isAmbiguous ? words(before: extent.start, in: page.article) : nil,
        suffix: isAmbiguous ? words(behind: extent.end, in: page.article) : nil
      )
    }
    let truth = Truth(
      article: article(of: [pages[copies.base]] + pages),
      curated: Curation(
        from: sources[copies.base],
        sha256: pages[copies.base].archive.sha256
      ),
      speakers: speakers.list,
      quotes: quotes
    )
    return Agreement(
      truth: truth,
      leftOut: copies.leftOut,
      sharesQuotations: pages.count < 2 || copies.sharesQuotations
    )
  }

  private static func article(of pages: [PageExtraction]) -> TruthArticle {
    TruthArticle(
      title: pages.lazy.compactMap(\.article.title).first,
      publisher: pages.lazy.compactMap(\.article.publisher).first,
      published: pages.lazy.compactMap(\.article.published).first,
      url: pages.lazy.compactMap(\.url).first
    )
  }

  private static func keptQuotations(of page: PageExtraction) -> [Int] {
    page.quotations.indices.filter { number in
      let quotation = page.quotations[number]
      return quotation.enclosing == nil && page.article.blocks[quotation.block].kind.isBody
        && page.attributions.attributions[number].form != .scare
    }
  }

  private static func words(before offset: Int, in article: Article) -> String? {
    let text = article.content[TextRange(0, offset)].suffix(context)
    return line(text.split(separator: "\n", omittingEmptySubsequences: false).last)
  }

  private static func words(behind offset: Int, in article: Article) -> String? {
    let text = article.content[TextRange(offset, article.bodyLength)].prefix(context)
    return line(text.split(separator: "\n", omittingEmptySubsequences: false).first)
  }

  private static func line(_ text: Substring?) -> String? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return String(text)
  }
}
