import AsQuoted

/// Where a page comes from, as lines of a text report.
struct PageOrigin {
  let page: PageExtraction

  init(_ page: PageExtraction) { self.page = page }

  /// The page's address, when it was captured and where that was read from, and its digests.
  func lines(_ ink: Ink) -> String {
    let archive = page.archive
    let captured = archive.captured.map { date in
      archive.capturedFrom.map { "\(date) (\($0))" } ?? date
    }
    let values = [
      ("url", page.url), ("captured", captured), ("file", archive.sha256.map { "sha256 \($0)" }),
      ("payload", archive.payloadSHA256.map { "sha256 \($0)" }),
      ("text", page.textSHA256.map { "sha256 \($0)" }),
    ]
    return values.map { name, value in
      value.map { "  \(ink.faint(name.padded(to: 13)))  \($0.onOneLine)\n" } ?? ""
    }.joined()
  }

  /// What else is to be said of the page.
  func noticeLines(_ ink: Ink) -> String {
    page.notices.map { "  \(ink.yellow("notice".padded(to: 13)))  \($0.onOneLine)\n" }.joined()
  }
}
