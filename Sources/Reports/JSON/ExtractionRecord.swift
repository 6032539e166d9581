import AsQuoted

/// A page as `extract` writes it in JSON and JSON Lines.
struct ExtractionRecord: Encodable {
  let id: String
  let url: Nullable<String>
  let captured: Nullable<String>
  let title: Nullable<String>
  let error: Nullable<String>
  let notices: [String]
  /// Left out unless it is asked for: the one key that is not always there.
  let text: String?
  let quotes: [QuotationRecord]

  init(_ page: PageExtraction, includesText: Bool) {
    id = page.id
    url = Nullable(page.url)
    captured = Nullable(page.archive.captured)
    title = Nullable(page.title?.value)
    error = Nullable(page.problem?.description)
    notices = page.notices
    text = includesText ? page.article.text : nil
    let places = ArticlePlaces(page.article)
    quotes = zip(page.quotations, page.attributions.attributions).map { quotation, attribution in
      QuotationRecord(quotation, attribution, page.article, places)
    }
  }
}

/// A quotation as `extract` writes it in JSON.
struct QuotationRecord: Encodable {
  let text: String
  let start: Nullable<Int>
  let end: Nullable<Int>
  let block: String
  let form: String
  let speaker: Nullable<String>
  let kind: Nullable<String>
  let mention: Nullable<MentionRecord>
  let cue: Nullable<String>
  let via: Nullable<String>
  let rule: Nullable<String>
  let confidence: Nullable<Double>
  let reason: Nullable<String>

  init(
    _ quotation: Quotation,
    _ attribution: Attribution,
    _ article: Article,
    _ places: ArticlePlaces
  ) {
    let place = places.scalars(quotation.extent)
    text = quotation.text(in: article)
    start = place.start
    end = place.end
    block = article.blocks[quotation.block].kind.rawValue
    form = attribution.form.rawValue
    speaker = Nullable(attribution.speaker?.name)
    kind = Nullable(attribution.speaker?.kind.rawValue)
    mention = Nullable(attribution.mention.map { MentionRecord($0, places) })
    cue = Nullable(attribution.cue?.text)
    via = Nullable(attribution.via)
    rule = Nullable(attribution.rule)
    confidence = Nullable(attribution.confidence)
    reason = Nullable(attribution.reason)
  }
}

/// A mention with its place.
struct MentionRecord: Encodable {
  let text: String
  let start: Nullable<Int>
  let end: Nullable<Int>

  init(_ span: TextSpan, _ places: ArticlePlaces) {
    let place = places.scalars(span.range)
    text = span.text
    start = place.start
    end = place.end
  }
}

/// A place in Unicode scalars of the article's text; null for what stands in title or captions.
struct PlaceRecord: Encodable {
  let start: Nullable<Int>
  let end: Nullable<Int>
}
