import AttributionRules
import QuoteSpans

/// A truth as it stands in a file: keys and values, without those that say nothing.
indirect enum TruthTree: Sendable {
  case null
  case number(Int)
  case text(String)
  case list([TruthTree])
  case map([(String, TruthTree)])

  /// Whether another value is written alike; the order of keys counts.
  func isEqual(to other: TruthTree) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.number(let left), .number(let right)): left == right
    case (.text(let left), .text(let right)): left == right
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
    case (.map(let left), .map(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.0 == $1.0 && $0.1.isEqual(to: $1.1) }
    default: false
    }
  }

  /// The top-level entries of a truth, in the order in which they are written.
  static func entries(of truth: Truth) -> [(String, TruthTree)] {
    var entries: [(String, TruthTree)] = [
      ("version", .number(Int(Truth.currentVersion) ?? 1))
    ]
    let article = texts([
      ("title", truth.article.title), ("publisher", truth.article.publisher),
      ("published", truth.article.published), ("url", truth.article.url),
    ])
    if !article.isEmpty { entries.append(("article", .map(article))) }
    let curated = texts([
      ("by", truth.curated.by), ("on", truth.curated.on), ("from", truth.curated.from),
      ("sha256", truth.curated.sha256),
    ])
    if !curated.isEmpty { entries.append(("curated", .map(curated))) }
    entries.append(("covers", .text(truth.covers.rawValue)))
    entries.append(("speakers", .list(truth.speakers.map(speaker))))
    entries.append(("quotes", .list(truth.quotes.map(quote))))
    if !truth.pages.isEmpty {
      entries.append(("pages", .map(truth.pages.map { ($0.file, outcome($0.outcome)) })))
    }
    return entries
  }

  private static func texts(_ entries: [(String, String?)]) -> [(String, TruthTree)] {
    entries.compactMap { key, text in text.map { (key, .text($0)) } }
  }

  static func speaker(_ speaker: TruthSpeaker) -> TruthTree {
    var entries: [(String, TruthTree)] = [
      ("id", .text(speaker.id)), ("name", .text(speaker.name)),
      ("kind", .text(speaker.kind.rawValue)),
    ]
    if !speaker.aliases.isEmpty {
      entries.append(("aliases", .list(speaker.aliases.map { .text($0) })))
    }
    return .map(entries)
  }

  static func quote(_ quote: TruthQuote) -> TruthTree {
    var entries: [(String, TruthTree)] = [
      ("id", .text(quote.id)), ("text", .text(quote.text)),
      ("speaker", quote.speaker.map { .text($0) } ?? .null),
    ]
    if let form = quote.form {
      entries.append(("form", .text(form.rawValue)))
      // Null says something here: the quotation goes on from the one before.
      entries.append(("cue", quote.cue.map { .text($0) } ?? .null))
    } else if let cue = quote.cue {
      entries.append(("cue", .text(cue)))
    }
    entries += texts([("via", quote.via), ("note", quote.note)])
    if quote.status != .confirmed { entries.append(("status", .text(quote.status.rawValue))) }
    entries += texts([("prefix", quote.prefix), ("suffix", quote.suffix)])
    return .map(entries)
  }

  static func outcome(_ outcome: PageExpectation.Outcome) -> TruthTree {
    switch outcome {
    case .cannotCheck(nil): return .text(TruthKeys.cannotCheck)
    case .cannotCheck(let cause?):
      return .map([(TruthKeys.cannotCheck, .text(cause.rawValue))])
    case .verdicts(let verdicts, let unexpected):
      var entries = verdicts.map { ($0.quote, TruthTree.text($0.verdict.rawValue)) }
      switch unexpected {
      case .count(0): break
      case .count(let count): entries.append((TruthKeys.unexpected, .number(count)))
      case .texts(let texts):
        entries.append((TruthKeys.unexpected, .list(texts.map { .text($0) })))
      }
      return .map(entries)
    }
  }
}
