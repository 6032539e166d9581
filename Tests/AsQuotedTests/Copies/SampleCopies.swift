import AsQuoted
import Testing

/// A page as SingleFile would save it, with what tells copies apart.
func sampleCopy(
  _ path: String,
  date: String? = nil,
  url: String? = "https://herald.example/pier",
  title: String? = "Pier to be rebuilt",
  words: [String] = ["We will build the pier again in oak"]
) throws -> PageExtraction {
  let mark = "Page saved with SingleFile"
  let comment = [mark, url.map { "url: \($0)" }, date.map { "saved date: \($0)" }]
    .compactMap { $0 }.joined(separator: "\n ")
  let quotations = words.map { "<p>“\($0),” said Greta Holm, who leads the town council.</p>" }
    .joined()
  let html = """
    <!DOCTYPE html><html lang="en"><!--\n \(comment)\n--><head><meta charset="utf-8">
    <title>\(title ?? "")</title></head><body><article><h1>\(title ?? "")</h1>
    <p>The pier was lost in the great storm of last winter, and the town has talked of nothing else since.
    A meeting was held on Monday evening in the old net loft behind the harbour office.</p>\(quotations)
    </article></body></html>
    """
  return try #require(Extractor().pages(in: Array(html.utf8), path: path).first)
}
