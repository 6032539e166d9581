import AsQuoted
import TestSupport

extension Mutation {
  /// Quotations taken out, put in, moved, joined, split, repeated.
  static let places: [Mutation] = [
    Mutation("remove-marks", .places, "the marks are gone", .unquoted) { site, _ in
      site.isWhole && !site.hasNestedMarks ? site.replaceMarks("", "") : nil
    },
    Mutation("delete", .places, "the quotation is gone", right: "`missing`") { context, _ in
      let site = context.site
      return Changed(
        edits: site.fragments.map {
          EditablePage.Edit(range: $0.open..<$0.close + 1, raw: "", keepsTags: false)
        },
        verdicts: [site.id: [.missing]],
        // What a caption repeats of it is no repeat any more.
        unexpected: nil
      )
    },
    Mutation("invent", .places, "an invented quotation more", right: "1 `unexpected`") {
      context,
      _ in
      guard let end = context.site.paragraph?.upperBound else { return nil }
      let (open, close) = context.site.marks
      let raw =
        "\n<p>\(open)No ferry has ever sailed on time from here,\(close) said Osric Penhallow, a retired pilot.</p>"
      return Changed(
        edits: [EditablePage.Edit(range: end..<end, raw: raw)],
        verdicts: [:],
        unexpected: 1,
        // Whoever speaks in between may be meant by the next pronoun.
        others: Changed.anySpeaker
      )
    },
    Mutation(
      "changed-repeat",
      .places,
      "a heading repeats it with a changed word",
      right: "1 `unexpected`"
    ) { context, _ in
      let site = context.site
      guard let start = site.paragraph?.lowerBound, site.words.count >= 4,
        let word = site.inner(where: { $0.core == $0.text && $0.core.count > 3 }).first
      else { return nil }
      var words = site.words.map(\.text)
      words[word] = "lanterns"
      let (open, close) = site.marks
      let raw = "<h2>\(open)\(site.page.written(words.joined(separator: " ")))\(close)</h2>\n"
      return Changed(
        edits: [EditablePage.Edit(range: start..<start, raw: raw)],
        verdicts: [:],
        unexpected: 1
      )
    },
    Mutation("repeat", .places, "a heading repeats it", .verified) { site, _ in
      guard let start = site.paragraph?.lowerBound, site.isWhole else { return nil }
      let (open, close) = site.marks
      let raw = "<h2>\(open)\(site.page.written(site.text))\(close)</h2>\n"
      return [EditablePage.Edit(range: start..<start, raw: raw)]
    },
    Mutation("pull-quote", .places, "a pull quote repeats a run of it", .verified) { site, _ in
      guard let start = site.paragraph?.lowerBound, site.isWhole, site.words.count >= 6 else {
        return nil
      }
      let (open, close) = site.marks
      let words = site.page.written(site.text(1..<5))
      let raw = "<aside class=\"pullquote\"><p>\(open)\(words)\(close)</p></aside>\n"
      return [EditablePage.Edit(range: start..<start, raw: raw)]
    },
    Mutation(
      "join-neighbours",
      .places,
      "two that stand side by side in the truth become one",
      right: "`verified` both"
    ) { context, _ in
      guard context.number + 1 < context.sites.count else { return nil }
      let (site, next) = (context.site, context.sites[context.number + 1])
      guard site.speaker == next.speaker, site.isWhole, next.isWhole, site.words.count > 2,
        next.words.count > 2, next.fragments[0].open - site.fragments[0].close < 200
      else { return nil }
      return Changed(
        edits: [
          site.replaceAll(site.text + " " + next.text),
          EditablePage.Edit(
            range: next.fragments[0].open..<next.fragments[0].close + 1,
            raw: "",
            keepsTags: false
          ),
        ],
        verdicts: [site.id: [.verified], next.id: [.verified]]
      )
    },
    Mutation(
      "join-distant",
      .places,
      "two of one speaker that stand far apart become one",
      right: "`extended` both"
    ) { context, generator in
      let site = context.site
      let others = context.sites.indices.filter {
        abs($0 - context.number) > 1 && context.sites[$0].speaker == site.speaker
          && context.sites[$0].isWhole && context.sites[$0].words.count > 2
      }
      guard site.isWhole, site.words.count > 2,
        let other = others.randomElement(using: &generator).map({ context.sites[$0] })
      else { return nil }
      return Changed(
        edits: [
          site.replaceAll(site.text + " " + other.text),
          EditablePage.Edit(
            range: other.fragments[0].open..<other.fragments[0].close + 1,
            raw: "",
            keepsTags: false
          ),
        ],
        verdicts: [site.id: [.extended], other.id: [.extended]]
      )
    },
    Mutation("split", .places, "an attribution splits it", right: "`verified`") {
      context,
      generator in
      guard let (site, place, name) = splittable(context, &generator) else { return nil }
      let (open, close) = site.marks
      let first = site.text(0..<place).dropLastWhile { !$0.isWordLike }
      let raw =
        "\(site.page.written(String(first))),\(close) \(name) said, \(open)"
        + site.page.written(site.text(place..<site.words.count))
      return Changed(
        edits: [EditablePage.Edit(range: site.fragments[0].inner, raw: raw, keepsTags: false)],
        verdicts: [site.id: [.verified]]
      )
    },
    Mutation(
      "split-reversed",
      .places,
      "the fragments of a split quotation change places",
      right: "`truncated`"
    ) { context, generator in
      let site = context.site
      if site.fragments.count == 2 {
        let texts = site.fragments.map { fragment in
          site.words.filter { fragment.inner.contains($0.range.lowerBound) }.map(\.text)
            .joined(separator: " ")
        }
        return Changed(
          edits: [
            site.edit(site.fragments[0].inner, texts[1], keepsTags: false),
            site.edit(site.fragments[1].inner, texts[0], keepsTags: false),
          ],
          verdicts: [site.id: [.truncated]]
        )
      }
      guard let (site, place, name) = splittable(context, &generator) else { return nil }
      let (open, close) = site.marks
      let raw =
        "\(site.page.written(site.text(place..<site.words.count)))\(close) \(name) said. \(open)"
        + site.page.written(site.text(0..<place))
      return Changed(
        edits: [EditablePage.Edit(range: site.fragments[0].inner, raw: raw, keepsTags: false)],
        verdicts: [site.id: [.truncated]]
      )
    },
    Mutation("two-paragraphs", .places, "a paragraph ends inside it", .verified) { site, _ in
      guard site.isWhole, site.paragraph != nil,
        let word = site.words.indices.dropLast().first(where: { site.words[$0].text.hasSuffix(".") }
        )
      else { return nil }
      let (start, end) = (site.words[word].range.upperBound, site.words[word + 1].range.lowerBound)
      guard !site.marks.open.hasPrefix("<") else { return nil }
      return [EditablePage.Edit(range: start..<end, raw: "</p>\n<p>\(site.marks.open)")]
    },
    Mutation("move", .places, "its paragraph stands at the end", right: "`verified`") {
      context,
      _ in
      let site = context.site
      guard let paragraph = site.paragraph, let last = context.sites.last?.paragraph,
        last.lowerBound > paragraph.upperBound
      else { return nil }
      let moved = context.sites.filter { paragraph.contains($0.fragments[0].open) }
      // A pronoun would speak of somebody else there.
      guard moved.allSatisfy({ isName($0, context.truth) }) else { return nil }
      let raw = site.page.units[paragraph].map(\.raw).joined()
      return Changed(
        edits: [
          EditablePage.Edit(range: paragraph, raw: "", keepsTags: false),
          EditablePage.Edit(range: last.upperBound..<last.upperBound, raw: "\n" + raw),
        ],
        verdicts: Dictionary(uniqueKeysWithValues: moved.map { ($0.id, [.verified]) }),
        others: Changed.anySpeaker
      )
    },
  ]

  /// A whole quotation of a person's with a place near its middle at which it can be split.
  private static func splittable(
    _ context: Context,
    _ generator: inout SeededGenerator
  ) -> (QuotationSite, Int, String)? {
    let site = context.site
    guard site.isWhole, site.words.count >= 9, !site.hasNestedMarks,
      let speaker = site.speaker.flatMap({ context.truth.speaker($0) }), speaker.kind == .person
    else { return nil }
    let count = site.words.count
    let place = Int.random(in: count / 2 + 2..<count - 1, using: &generator)
    return (site, place, speaker.name)
  }

  /// Whether the words that refer to the speaker are a name of the truth's.
  static func isName(_ site: QuotationSite, _ truth: Truth) -> Bool {
    guard let speaker = site.speaker.flatMap({ truth.speaker($0) }), let mention = site.mention
    else { return false }
    return speaker.kind == .person && ([speaker.name] + speaker.aliases).contains(mention.text)
      && mention.text.first?.isUppercase == true
  }
}
