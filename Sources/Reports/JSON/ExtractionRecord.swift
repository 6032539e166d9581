import AsQuoted

/// A page as `extract` writes it in JSON and JSON Lines.
struct ExtractionRecord {
  let id: String
  let url: Nullable<String>
  let captured: Nullable<String>
  let title: Nullable<String>
  let error: Nullable<String>
  let notices: [String]
  /// Left out unless it is asked for: the one key that is not always there.
  let text: String?
  private let page: PageExtraction

  /// The quotations, each made when it is asked for: a page may have very many.
  var quotes: some Sequence<QuotationRecord> {
    let places = ArticlePlaces(page.article)
    return zip(page.quotations, page.attributions.attributions).lazy.map {
      [article = page.article] quotation, attribution in
      QuotationRecord(quotation, attribution, article, places)
    }
  }

  init(_ page: PageExtraction, includesText: Bool) {
    id = page.id
    url = Nullable(page.url)
    captured = Nullable(page.archive.captured)
    title = Nullable(page.title?.value)
    error = Nullable(page.problem?.description)
    notices = page.notices
    text = includesText ? page.article.text : nil
    self.page = page
  }

  /// The record as JSON on one line, or over lines moved right by some columns, with what stands before
  /// and behind it.
  func json(
    opening: String = "",
    closing: String = "",
    indentedBy columns: Int? = nil
  ) -> String {
    // Enough for most pages, beside the words; room that is not used takes no memory.
    let each = columns == nil ? 400 : 800
    var writer = JSONWriter(
      indentedBy: columns,
      capacity: page.article.content.utf8.count + page.quotations.count * each
    )
    writer.layout(opening)
    writer.object { writer in
      writer.member("captured", captured.value)
      writer.member("error", error.value)
      writer.member("id", id)
      writer.key("notices")
      writer.array(notices) { notice, writer in writer.value(notice) }
      writer.key("quotes")
      writer.array(quotes) { quote, writer in quote.write(to: &writer) }
      if let text {
        writer.member("text", text)
      }
      writer.member("title", title.value)
      writer.member("url", url.value)
    }
    writer.layout(closing)
    return writer.text
  }
}

/// A quotation as `extract` writes it in JSON.
struct QuotationRecord {
  let text: String
  let start: Nullable<Int>
  let end: Nullable<Int>
  let block: String
  let form: String
  let speaker: Nullable<String>
  let kind: Nullable<String>
  let mention: MentionRecord?
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
    mention = attribution.mention.map { MentionRecord($0, places) }
    cue = Nullable(attribution.cue?.text)
    via = Nullable(attribution.via)
    rule = Nullable(attribution.rule)
    confidence = Nullable(attribution.confidence)
    reason = Nullable(attribution.reason)
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("block", block)
      writer.member("confidence", confidence.value)
      writer.member("cue", cue.value)
      writer.member("end", end.value)
      writer.member("form", form)
      writer.member("kind", kind.value)
      writer.key("mention")
      if let mention {
        mention.write(to: &writer)
      } else {
        writer.value(nil as String?)
      }
      writer.member("reason", reason.value)
      writer.member("rule", rule.value)
      writer.member("speaker", speaker.value)
      writer.member("start", start.value)
      writer.member("text", text)
      writer.member("via", via.value)
    }
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

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("end", end.value)
      writer.member("start", start.value)
      writer.member("text", text)
    }
  }
}

/// A place in Unicode scalars of the article's text; null for what stands in title or captions.
struct PlaceRecord: Encodable {
  let start: Nullable<Int>
  let end: Nullable<Int>

  /// Writes what the encoder would.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("end", end.value)
      writer.member("start", start.value)
    }
  }
}
