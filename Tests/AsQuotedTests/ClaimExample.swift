import AsQuoted

/// Where saved pages have a claim's words, and who says them there.
func hits(of words: String, in paths: [String]) -> [String] {
  guard let claim = Claim(words) else { return [] }
  let search = ClaimSearch(claim)
  let extractor = Extractor(minimumConfidence: RuleCatalog.defaultMinimumConfidence)
  return paths.flatMap { extractor.pages(at: $0) }.flatMap { page in
    search.hits(in: page).map { hit in
      "\(page.id): \(hit.verdict.rawValue), \(hit.found?.speaker?.name ?? "no speaker")"
    }
  }
}
