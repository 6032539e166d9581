import AttributionRules
public import GroundTruth
import QuoteSpans
import TextModel

/// Makes a truth of what the rules read from a page, for a person to correct and confirm.
public enum TruthDraft {
  /// How much stands in `prefix` and `suffix`, in characters.
  private static let context = 24

  /// The truth that a page would pass, every quotation a draft.
  ///
  /// Left out are scare quotes, quotations inside others, and those in titles and captions. `source`
  /// is what `curated.from` says: the page's path from the folder of the truth's file.
  public static func truth(of page: PageExtraction, from source: String) -> Truth {
    let article = page.article
    var speakers = DraftSpeakers(page)
    let kept = page.quotations.indices.filter { isKept($0, page) }
    let texts = kept.map { page.quotations[$0].text(in: article) }
    let quotes = zip(kept, texts).enumerated().map { order, entry in
      let (number, text) = entry
      let attribution = page.attributions.attributions[number]
      let isAmbiguous = texts.count { $0 == text } > 1
      let extent = page.quotations[number].extent
      return TruthQuote(
        id: id(order + 1, of: kept.count),
        text: text,
        speaker: attribution.speaker.map { speakers.id(of: $0) },
        form: attribution.form,
        cue: attribution.cue?.text,
        via: attribution.via,
        note: attribution.speaker == nil ? attribution.reason : nil,
        status: .draft,
        prefix: isAmbiguous ? words(before: extent.start, in: article) : nil,
        suffix: isAmbiguous ? words(behind: extent.end, in: article) : nil
      )
    }
    return Truth(
      article: TruthArticle(
        title: article.title,
        publisher: article.publisher,
        published: article.published,
        url: page.url
      ),
      curated: Curation(from: source, sha256: page.archive.sha256),
      speakers: speakers.list,
      quotes: quotes
    )
  }

  private static func isKept(_ number: Int, _ page: PageExtraction) -> Bool {
    let quotation = page.quotations[number]
    return quotation.enclosing == nil && page.article.blocks[quotation.block].kind.isBody
      && page.attributions.attributions[number].form != .scare
  }

  /// `q01`: as many digits as the last one needs, two at least, so that ids sort.
  private static func id(_ number: Int, of count: Int) -> String {
    let digits = String(number)
    let width = max(2, String(count).count)
    return "q" + String(repeating: "0", count: width - digits.count) + digits
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

/// The speakers of a draft, each with an id made of the last word of the name.
private struct DraftSpeakers {
  private let page: PageExtraction
  private var ids: [Speaker: String] = [:]
  private(set) var list: [TruthSpeaker] = []

  init(_ page: PageExtraction) {
    self.page = page
  }

  mutating func id(of speaker: Speaker) -> String {
    if let id = ids[speaker] { return id }
    let base = Self.slug(speaker.name)
    var id = base
    var number = 2
    while ids.values.contains(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    ids[speaker] = id
    list.append(
      TruthSpeaker(id: id, name: speaker.name, kind: speaker.kind, aliases: aliases(of: speaker))
    )
    return id
  }

  /// Shorter forms of the name by which the page refers to the speaker; pronouns are none.
  private func aliases(of speaker: Speaker) -> [String] {
    let words = speaker.name.split(separator: " ")
    var aliases: [String] = []
    for attribution in page.attributions.attributions where attribution.speaker == speaker {
      guard let mention = attribution.mention?.text, !aliases.contains(mention) else { continue }
      let parts = mention.split(separator: " ")
      let isShorter = parts.count < words.count && words.suffix(parts.count).elementsEqual(parts)
      if isShorter { aliases.append(mention) }
    }
    return aliases
  }

  private static func slug(_ name: String) -> String {
    let word = name.split { !$0.isLetter && !$0.isNumber }.last.map { $0.lowercased() } ?? ""
    return word.isEmpty ? "speaker" : word
  }
}
