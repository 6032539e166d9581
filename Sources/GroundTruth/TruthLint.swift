import TextModel

/// Finds what is wrong or doubtful in a truth file.
public enum TruthLint {
  /// All errors and warnings of a file, in its order; empty for a clean one.
  ///
  /// `path` names the file in messages. `digest` takes what `curated.from` says and gives the SHA-256 of that file in
  /// hexadecimal, or nil where there is none (then nothing is said of it). `pages` are the names of the saved
  /// pages that belong to the truth; nil where they are not known. `pending` is the path of a file of changes
  /// that nobody has decided on, or nil.
  public static func lint(
    _ bytes: [UInt8],
    path: String,
    pages: Set<String>? = nil,
    pending: String? = nil,
    digest: (String) -> String? = { _ in nil }
  ) -> [TruthDiagnostic] {
    let parsed: ParsedTruth
    do {
      parsed = try TruthParser.parse(bytes, path: path)
    } catch {
      return error.diagnostics
    }
    let warnings =
      equalTexts(parsed) + outerMarks(parsed) + drafts(parsed) + ids(parsed) + speakers(parsed)
      + curation(parsed, digest: digest) + missingPages(parsed, pages) + left(pending)
    return warnings.map { place, message in
      TruthDiagnostic(
        severity: .warning,
        path: path,
        line: place.line,
        column: place.column,
        message: message
      )
    }.sorted()
  }

  typealias Warning = (Place, String)

  private static func equalTexts(_ parsed: ParsedTruth) -> [Warning] {
    var first: [[String]: String] = [:]
    var warnings: [Warning] = []
    for (quote, place) in zip(parsed.truth.quotes, parsed.textPlaces) {
      let context = [quote.prefix ?? "", quote.suffix ?? ""].map(evened)
      let key = [compared(quote.text)] + context
      if let other = first[key] {
        warnings.append(
          (
            place,
            "'\(quote.id)' has the words of '\(other)': give each a prefix or suffix, the words around it, "
              + "or they pair in the page's order"
          )
        )
      } else {
        first[key] = quote.id
      }
    }
    return warnings
  }

  private static func outerMarks(_ parsed: ParsedTruth) -> [Warning] {
    zip(parsed.truth.quotes, parsed.textPlaces).compactMap { quote, place in
      let text = evened(quote.text)
      guard let mark = text.first, mark == "\"" || mark == "'", text.last == mark, text.count > 1,
        text.count(where: { $0 == mark }) == 2
      else { return nil }
      return (place, "the text of '\(quote.id)' has its outer marks: write the words without them")
    }
  }

  private static func drafts(_ parsed: ParsedTruth) -> [Warning] {
    zip(parsed.truth.quotes, parsed.textPlaces).compactMap { quote, place in
      guard quote.status == .draft else { return nil }
      return (place, "'\(quote.id)' is a draft: look at it and remove the status")
    }
  }

  private static func missingPages(_ parsed: ParsedTruth, _ pages: Set<String>?) -> [Warning] {
    guard let pages else { return [] }
    return zip(parsed.truth.pages, parsed.pagePlaces).compactMap { page, place in
      let file = page.file.split(separator: "#").first.map(String.init) ?? page.file
      guard !pages.contains(file) else { return nil }
      return (
        place, "lists the page '\(page.file)', which is not there: look at its name, or remove it"
      )
    }
  }

  private static func left(_ pending: String?) -> [Warning] {
    guard let pending else { return [] }
    return [(.start, "\(pending) waits for decisions: go through it with asquoted review")]
  }

  private static func curation(
    _ parsed: ParsedTruth,
    digest: (String) -> String?
  ) -> [Warning] {
    guard let stated = parsed.truth.curated.sha256 else { return [] }
    guard stated.utf8.count == 64, stated.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      return [
        (parsed.digestPlace, "'\(stated)' is no SHA-256: expected 64 hexadecimal digits")
      ]
    }
    guard let source = parsed.truth.curated.from, let found = digest(source),
      found.lowercased() != stated.lowercased()
    else { return [] }
    return [
      (
        parsed.digestPlace,
        "\(source) has changed since the truth was made from it: its SHA-256 is \(found)"
      )
    ]
  }

  /// A quotation's words as pages are held against them: the case of the first letter and the comma or
  /// full stop at the end do not count.
  private static func compared(_ text: String) -> String {
    var text = evened(text)
    if let last = text.last, last == "," || last == "." { text.removeLast() }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A text with its typography evened out and no spaces at its ends.
  static func evened(_ text: String) -> String {
    var bytes = FoldedText(text).utf8[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
