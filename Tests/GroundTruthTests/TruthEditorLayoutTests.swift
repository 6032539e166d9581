import AttributionRules
import Foundation
import GroundTruth
import Testing

/// Files in any layout that people and programs write take any change.
@Suite struct TruthEditorLayoutTests {
  @Test(arguments: 0..<60)
  func aTruthInAnyLayoutTakesAnyChange(_ seed: UInt64) throws {
    var random = Dice(state: seed)
    let words = ["It’s", "a: b", "#1", "“so”", "né", "no", "'tis", "{x}", "- y", "1840", "end,"]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in random.pick(words) }.joined(separator: " ") + " word"
    }
    let speakers = ["lee", "roe", "poe"].map {
      TruthSpeaker(id: $0, name: "Ann \($0)", kind: .person)
    }
    func quote(_ number: Int) -> TruthQuote {
      TruthQuote(
        id: "q\(number)",
        text: text(random.number(in: 1...12)),
        speaker: random.pick(["lee", "roe", "poe", nil]),
        status: random.pick([.draft, .confirmed])
      )
    }
    var quotes = (1...4).map(quote)
    var pages = [PageExpectation.random("a.html", quotes, &random)]
    var layout = Layout(random: random)
    var file = layout.file(Truth(speakers: speakers, quotes: quotes, pages: pages))
    let comments = file.components(separatedBy: Layout.comment).count
    for step in 0..<6 {
      switch random.number(in: 0...3) {
      case 0: quotes.insert(quote(10 + step), at: random.number(in: 0...quotes.count))
      case 1 where quotes.count > 1:
        let gone = quotes.remove(at: random.number(in: 0...quotes.count - 1)).id
        pages = pages.compactMap { $0.without(gone) }
      case 2: pages.append(.random("p\(step).html", quotes, &random))
      default:
        let place = random.number(in: 0...quotes.count - 1)
        let old = quotes[place]
        quotes[place] = TruthQuote(id: old.id, text: text(4), speaker: "poe", status: .confirmed)
      }
      let wanted = Truth(speakers: speakers, quotes: quotes, pages: pages)
      let edited = try TruthEditor.edit(Array(file.utf8), path: "t", to: wanted)
      file = String(decoding: edited, as: UTF8.self)
      #expect(try TruthReader.read(edited, path: "t") == wanted)
    }
    // Comments on lines of their own stay, whatever goes around them.
    #expect(file.components(separatedBy: Layout.comment).count == comments)
  }
}

/// Writes truths as people may.
private struct Layout {
  static let comment = "# about the next"

  var random: Dice

  mutating func file(_ truth: Truth) -> String {
    let lineEnd = random.pick(["\n", "\n", "\r\n"])
    let isFlow = random.pick([false, false, true])
    let margin = random.pick(["", "  ", "    "])
    var text = "# made by hand\nversion: 1\n"
    text +=
      "speakers:\n"
      + truth.speakers.map {
        "\(margin)- {id: \($0.id), name: \($0.name), kind: person}\n"
      }.joined()
    text += "quotes:\n"
    for quote in truth.quotes {
      if random.pick([true, false]) { text += margin + Self.comment + "\n" }
      text += isFlow ? flow(quote, margin) : block(quote, margin)
      if random.pick([true, false]) { text += "\n" }
    }
    text += "pages:\n"
    for page in truth.pages { text += "  \(page.file): \(pageText(page))\n" }
    if random.pick([true, false]) { text.removeLast() }
    return text.replacing("\n", with: lineEnd)
  }

  private func pageText(_ page: PageExpectation) -> String {
    guard case .verdicts(let verdicts, _) = page.outcome else { return "cannot-check" }
    return "{" + verdicts.map { "\($0.quote): \($0.verdict.rawValue)" }.joined(separator: ", ")
      + "}"
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private mutating func flow(_ quote: TruthQuote, _ margin: String) -> String {
    let gap = random.pick([", ", ",\n\(margin)      "])
    var entries = ["id: \(quote.id)", "text: \(quoted(quote.text))"]
    entries.append("speaker: \(quote.speaker ?? "null")")
    if quote.status == .draft { entries.append("status: draft") }
    return "\(margin)- {\(entries.joined(separator: gap))}\n"
  }

  private mutating func block(_ quote: TruthQuote, _ margin: String) -> String {
    let head = random.pick(["-   ", "- ", "-\n\(margin)  "])
    let inner = margin + (head.hasPrefix("-   ") ? "    " : "  ")
    let body = quote.text.split(separator: " ")
    let middle = body.count / 2
    let halves = [body[..<middle], body[middle...]].map { $0.joined(separator: " ") }
      .filter { !$0.isEmpty }
    let words = random.pick([
      quoted(quote.text), "'" + quote.text.replacing("'", with: "''") + "'   # quoted",
      ">-\n" + halves.map { "\(inner)  \($0)" }.joined(separator: "\n"),
      "|-\n\(inner)  \(quote.text)",
      "\""
        + halves.map { String(quoted($0).dropFirst().dropLast()) }.joined(
          separator: "\n\(inner)    "
        ) + "\"",
    ])
    var lines = ["speaker: \(quote.speaker ?? random.pick(["null", "~", ""]))", "text: \(words)"]
    if quote.status == .draft { lines.append("status: draft # look") }
    if random.pick([true, false]) { lines.swapAt(0, 1) }
    lines.insert("id: \(quote.id)", at: 0)
    return margin + head + lines.joined(separator: "\n\(inner)") + "\n"
  }
}

/// Numbers that are the same for the same start.
private struct Dice {
  var state: UInt64

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(in: 0...values.count - 1)] }
}

extension PageExpectation {
  fileprivate static func random(
    _ file: String,
    _ quotes: [TruthQuote],
    _ random: inout Dice
  ) -> PageExpectation {
    let id = random.pick(quotes).id
    let verdict = random.pick(Verdict.allCases)
    let outcome = Outcome.verdicts(
      [ExpectedVerdict(quote: id, verdict: verdict)],
      unexpected: .count(0)
    )
    return PageExpectation(file: file, outcome: outcome)
  }

  fileprivate func without(_ id: String) -> PageExpectation? {
    guard case .verdicts(let verdicts, let unexpected) = outcome else { return self }
    let rest = verdicts.filter { $0.quote != id }
    if rest.isEmpty { return nil }
    return PageExpectation(file: file, outcome: .verdicts(rest, unexpected: unexpected))
  }
}
