import AsQuoted

/// The annotations of one page.
struct WebAnnotationPage: Encodable {
  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case id, type, partOf, startIndex, items
  }

  /// All annotations of the page, of which this is the only part.
  struct Collection: Encodable {
    let id: String
    let type = "AnnotationCollection"
    let label: String
    let total: Int
  }

  let context = "http://www.w3.org/ns/anno.jsonld"
  let id: String
  let type = "AnnotationPage"
  let partOf: Collection
  let startIndex = 0
  let items: [WebAnnotation]

  init(_ page: PageExtraction) {
    let names = [page.id, page.url ?? ""]
    id = WebAnnotation.identifier(["page"] + names)
    let title = page.title.map { "‘\($0.value)’, " } ?? ""
    partOf = Collection(
      id: WebAnnotation.identifier(["collection"] + names),
      label: "Quotations of \(title)\(page.id)",
      total: page.quotations.count
    )
    let places = ArticlePlaces(page.article)
    items = QuotedContext(page).quotes.enumerated().map { number, quote in
      WebAnnotation(number, of: page, quote, places)
    }
  }
}
