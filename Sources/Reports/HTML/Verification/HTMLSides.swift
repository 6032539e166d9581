import AsQuoted

/// What the truth has and what the page has, side by side, the changed words and speakers marked.
struct HTMLSides {
  /// Whom a quotation is given by a truth that judges nobody.
  static let nobody = "nobody in particular"
  /// Whom the rules give a quotation where they abstain.
  static let noSpeaker = "no speaker"

  private let sides: [(name: HTMLText, html: HTMLText)]

  /// The sides of a quotation of the truth.
  init(_ quote: QuoteVerification, _ words: HTMLArticleWords) {
    let expected = quote.expected.speaker ?? Self.nobody
    let diff = quote.diff.isEmpty ? nil : HTMLDiff(quote.diff)
    let isOther = quote.speakerMatch == .different
    let old = words.quoted(diff?.old ?? "\(quote.expected.text)")
    let truth: HTMLText = "\(old)\(Self.speaker(isOther ? HTMLDiff.lost(expected) : "\(expected)"))"
    var page: HTMLText = "<p>Not in the article of this page.</p>\n"
    if let found = quote.found {
      let new = words.quoted(diff?.new ?? "\(found.text)")
      let name = found.speaker?.name ?? Self.noSpeaker
      let speaker: HTMLText = isOther ? HTMLDiff.put(name) : "\(name)"
      let isQuoted = quote.wording != .unquoted
      page = "\(new)\(isQuoted ? Self.speaker(speaker) : "<p>Without quotation marks.</p>\n")"
    }
    sides = [("The truth has", truth), ("This page has", page)]
  }

  /// The sides of a quotation that the truth does not hold, though perhaps one that is near.
  init(
    _ unexpected: UnexpectedQuotation,
    near: TruthQuote?,
    in truth: Truth,
    _ words: HTMLArticleWords
  ) {
    let found = unexpected.found
    let speaker = Self.speaker("\(found.speaker?.name ?? Self.noSpeaker)")
    guard let near, !unexpected.diff.isEmpty else {
      sides = [("This page has", "\(words.quoted("\(found.text)"))\(speaker)")]
      return
    }
    let diff = HTMLDiff(unexpected.diff)
    let name = near.speaker.flatMap { truth.speaker($0)?.name } ?? Self.nobody
    sides = [
      (
        "The truth has, as <span class=\"id\">\(near.id)</span>",
        "\(words.quoted(diff.old))\(Self.speaker("\(name)"))"
      ),
      ("This page has", "\(words.quoted(diff.new))\(speaker)"),
    ]
  }

  private static func speaker(_ name: HTMLText) -> HTMLText {
    "<p class=\"who\">— <bdi>\(name)</bdi></p>\n"
  }

  var html: HTMLText {
    let columns = sides.map { side -> HTMLText in
      "<div><dt>\(side.name)</dt><dd>\(side.html)</dd></div>\n"
    }
    return "<dl class=\"sides\">\n\(columns.joined())</dl>\n"
  }
}
