import AsQuoted

/// What is wrong with a page, a line each.
func findings(in page: String, against truthFile: String) throws -> [String] {
  let verifier = try Verifier(truthFile: truthFile)
  return Extractor().pages(at: page).flatMap { page in
    let result = verifier.verify(page)
    if let problem = result.cannotCheck { return ["\(page.id): \(problem.reason)"] }
    return result.quotes.filter { $0.verdict != .verified }.map { quote in
      "\(quote.id) \(quote.verdict.rawValue): \(quote.found?.speaker?.name ?? "no speaker")"
    }
  }
}
