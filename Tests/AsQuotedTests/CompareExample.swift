import AsQuoted

/// What changed between the copies of an article, a line each.
func changes(between copies: [String]) -> [String] {
  let comparison = CopyComparison(of: copies.flatMap { Extractor().pages(at: $0) })
  return comparison.quotes.flatMap { quote in
    quote.changes.map { change in
      let page = comparison.copies[change.copy].page
      let kinds = change.kinds.map(\.rawValue).joined(separator: ", ")
      return "\(quote.id) \(kinds), first in \(page.id): \(change.text ?? "not there")"
    }
  }
}
