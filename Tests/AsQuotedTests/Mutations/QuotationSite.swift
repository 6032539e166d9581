import AsQuoted

/// Where a truth's quotation stands in a page: its words and marks, unit for unit.
struct QuotationSite: Sendable {
  /// A word as a reader sees it, punctuation taken in.
  struct Word: Sendable {
    let text: String
    let range: Range<Int>

    /// The word without the punctuation around it.
    var core: String { String(text.drop { !$0.isWordLike }.dropLastWhile { !$0.isWordLike }) }

    /// The word's text with something else in place of its core.
    func replacing(_ new: String) -> String {
      let core = core
      guard !core.isEmpty, let range = text.firstRange(of: core) else { return new }
      return text[..<range.lowerBound] + new + text[range.upperBound...]
    }
  }

  /// A stretch between two marks.
  struct Fragment: Sendable {
    let open: Int
    let close: Int
    var inner: Range<Int> { open + 1..<close }
  }

  let page: EditablePage
  let id: String
  let speaker: String?
  let form: QuotationForm?
  let fragments: [Fragment]
  let words: [Word]
  /// The words that refer to the speaker, in the page.
  let mention: (text: String, range: Range<Int>)?

  init?(
    _ quote: QuoteVerification,
    _ truth: TruthQuote,
    _ article: Article,
    _ map: PageMap,
    _ page: EditablePage
  ) {
    guard let found = quote.found else { return nil }
    var fragments: [Fragment] = []
    var words: [Word] = []
    for span in found.spans {
      guard let units = map.units(of: span, in: article), units.count > 2 else { return nil }
      let fragment = Fragment(open: units.lowerBound, close: units.upperBound - 1)
      fragments.append(fragment)
      words += Self.words(page, fragment.inner)
    }
    self.page = page
    id = quote.id
    speaker = truth.speaker
    form = truth.form
    self.fragments = fragments
    self.words = words
    mention = found.mention.flatMap { mention in
      map.units(of: mention.range, in: article).map { (mention.text, $0) }
    }
  }

  private static func words(_ page: EditablePage, _ range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var text = ""
    var start = range.lowerBound
    var end = start
    for index in range {
      let unit = page.units[index]
      guard let scalar = unit.scalar else { continue }
      if scalar.properties.isWhitespace {
        if !text.isEmpty { words.append(Word(text: text, range: start..<end)) }
        text = ""
        continue
      }
      if text.isEmpty { start = index }
      if scalar != "\u{AD}", scalar != "\u{200B}" { text.unicodeScalars.append(scalar) }
      end = index + 1
    }
    if !text.isEmpty { words.append(Word(text: text, range: start..<end)) }
    return words
  }

  /// Whether the words stand between one pair of marks.
  var isWhole: Bool { fragments.count == 1 }

  /// Whether marks stand inside, which cuts may tear apart.
  var hasNestedMarks: Bool {
    let marks = "‘“\"'«‹"
    return fragments.contains { page.units[$0.inner].contains { $0.isQuotationTag } }
      || words.contains { $0.text.first.map(marks.contains) == true }
  }

  /// The words of a run, as a reader sees them.
  func text(_ range: Range<Int>) -> String { words[range].map(\.text).joined(separator: " ") }

  var text: String { text(words.indices) }

  // MARK: - Edits

  func edit(_ range: Range<Int>, _ text: String, keepsTags: Bool = true) -> EditablePage.Edit {
    EditablePage.Edit(range: range, raw: page.written(text), keepsTags: keepsTags)
  }

  /// A word replaced by another text.
  func replace(_ word: Int, _ text: String) -> EditablePage.Edit { edit(words[word].range, text) }

  /// A word's core replaced.
  func replaceCore(_ word: Int, _ text: String) -> EditablePage.Edit {
    replace(word, words[word].replacing(text))
  }

  /// Words put in before another.
  func insert(before word: Int, _ text: String) -> EditablePage.Edit {
    let start = words[word].range.lowerBound
    return edit(start..<start, text)
  }

  /// Words put in behind another.
  func insert(after word: Int, _ text: String) -> EditablePage.Edit {
    let end = words[word].range.upperBound
    return edit(end..<end, text)
  }

  /// Words left out, with the space behind them, or before them at the end.
  func drop(_ range: Range<Int>, for text: String = "") -> EditablePage.Edit {
    if range.upperBound < words.count {
      let units =
        words[range.lowerBound].range.lowerBound..<words[range.upperBound].range.lowerBound
      return edit(units, text.isEmpty ? "" : text + " ")
    }
    let start =
      range.lowerBound > 0
      ? words[range.lowerBound - 1].range.upperBound : words[range.lowerBound].range.lowerBound
    return edit(
      start..<words[range.upperBound - 1].range.upperBound,
      text.isEmpty || range.lowerBound == 0 ? text : " " + text
    )
  }

  /// All that stands between the marks replaced; only for whole quotations.
  func replaceAll(_ text: String) -> EditablePage.Edit {
    edit(fragments[0].inner, text, keepsTags: false)
  }

  /// The marks replaced by others.
  func replaceMarks(_ open: String, _ close: String) -> [EditablePage.Edit] {
    fragments.flatMap {
      [
        EditablePage.Edit(range: $0.open..<$0.open + 1, raw: open, keepsTags: false),
        EditablePage.Edit(range: $0.close..<$0.close + 1, raw: close, keepsTags: false),
      ]
    }
  }

  /// The mark that opens or closes the quotation in this page.
  var marks: (open: String, close: String) {
    (page.units[fragments[0].open].raw, page.units[fragments[0].close].raw)
  }

  /// The units of the paragraph around the quotation, its tags taken in; nil where it is no `<p>`.
  var paragraph: Range<Int>? {
    let units = page.units
    guard
      let start = units[..<fragments[0].open].lastIndex(where: \.isBlockTag),
      let close = units[fragments[fragments.count - 1].close...].firstIndex(where: \.isBlockTag),
      units[start].raw == "<p>", units[close].raw == "</p>"
    else { return nil }
    return start..<close + 1
  }

  /// Words that fit, inner ones or all.
  func inner(where fits: (Word) -> Bool) -> [Int] {
    words.indices.dropFirst().dropLast().filter { fits(words[$0]) }
  }
}

extension EditablePage.Unit {
  fileprivate var isBlockTag: Bool {
    guard scalar == nil else { return false }
    let name = raw.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      .lowercased()
    return ["p", "div", "li", "ul", "ol", "br", "section", "article", "blockquote", "h2", "td"]
      .contains(name)
  }
}

extension Character {
  var isWordLike: Bool { isLetter || isNumber }
}

extension StringProtocol {
  func dropLastWhile(_ drops: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, drops(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
