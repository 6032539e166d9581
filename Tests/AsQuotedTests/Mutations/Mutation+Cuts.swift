import AsQuoted
import TestSupport

extension Mutation {
  /// Words cut off and put on at the ends without a mark.
  static let cuts: [Mutation] = [
    Mutation("crop-end", .cuts, "the last words are cut off", .truncated) { site, generator in
      let count = site.words.count
      guard site.isWhole, count >= 4 else { return nil }
      return [site.drop(Int.random(in: max(3, count / 2)..<count, using: &generator)..<count)]
    },
    Mutation("crop-start", .cuts, "the first words are cut off", .truncated) { site, generator in
      let count = site.words.count
      guard site.isWhole, count >= 4 else { return nil }
      return [site.drop(0..<Int.random(in: 1...min(count - 3, count / 2), using: &generator))]
    },
    Mutation(
      "crop-deep",
      .cuts,
      "four words of many are left",
      right: "`truncated`, or `unattributed` where four words look like a title"
    ) { context, generator in
      let site = context.site
      let count = site.words.count
      guard site.isWhole, count >= 10, !site.hasNestedMarks else { return nil }
      let start = Int.random(in: 1...count - 5, using: &generator)
      return Changed(
        edits: [site.drop(start + 4..<count), site.drop(0..<start)],
        verdicts: [site.id: [.truncated, .unattributed]],
        wording: .truncated,
        others: [.verified, .unattributed]
      )
    },
    Mutation(
      "crop-negation",
      .cuts,
      "cut so that a *not* is lost",
      .truncated,
      flags: [.negation]
    ) { site, _ in
      guard site.isWhole, let word = site.words.indices.first(where: { isNot(site.words[$0].core) })
      else { return nil }
      if word >= 3 { return [site.drop(word..<site.words.count)] }
      return site.words.count - word > 3 ? [site.drop(0..<word + 1)] : nil
    },
    Mutation(
      "crop-condition",
      .cuts,
      "cut so that an *if* or *unless* is lost",
      .truncated,
      flags: [.condition]
    ) { site, _ in
      guard site.isWhole,
        let word = site.words.indices.first(where: {
          ["if", "unless"].contains(site.words[$0].core.lowercased())
        })
      else { return nil }
      if word >= 3 { return [site.drop(word..<site.words.count)] }
      return site.words.count - word > 3 ? [site.drop(0..<word + 1)] : nil
    },
    Mutation("extend-end", .cuts, "more words at the end", .extended) { site, _ in
      guard site.isWhole else { return nil }
      return [site.insert(after: site.words.count - 1, " and so say all of us")]
    },
    Mutation("extend-sentence", .cuts, "a sentence more at the end", .extended) { site, _ in
      guard site.isWhole else { return nil }
      let last = site.words.count - 1
      let text = site.words[last].text.dropLastWhile { !$0.isWordLike && $0 != "?" }
      return [site.replace(last, text + ". The rest will keep until Friday.")]
    },
    Mutation("extend-start", .cuts, "more words at the start", .extended) { site, _ in
      guard site.isWhole else { return nil }
      return [site.insert(before: 0, "Let me be plain: ")]
    },
  ]

  private static let dots = ["…", "...", ". . .", "....", "[…]", "[...]", "(…)", "(...)"]

  /// Changes that the page marks.
  static let marked: [Mutation] = [
    Mutation("elide-middle", .marked, "words left out at … or […]", .elided) { site, generator in
      let count = site.words.count
      guard site.isWhole, count >= 7, let mark = dots.randomElement(using: &generator) else {
        return nil
      }
      let start = Int.random(in: 2...count - 4, using: &generator)
      let end = Int.random(in: start + 1...count - 2, using: &generator)
      return [site.drop(start..<end, for: mark)]
    },
    Mutation("elide-ends", .marked, "words left out at … at both ends", .elided) {
      site,
      generator in
      let count = site.words.count
      guard site.isWhole, count >= 7, let mark = dots.randomElement(using: &generator) else {
        return nil
      }
      return [site.drop(count - 2..<count, for: mark), site.drop(0..<2, for: mark)]
    },
    Mutation(
      "elide-negation",
      .marked,
      "an ellipsis hides a *not*",
      .elided,
      flags: [.negation]
    ) { site, generator in
      guard site.isWhole, site.words.count >= 6,
        let word = site.inner(where: { isNot($0.core) }).randomElement(using: &generator)
      else { return nil }
      return [site.drop(word..<word + 1, for: "…")]
    },
    Mutation("bracket-word", .marked, "a word replaced by another in [ ]", .elided) {
      site,
      generator in
      let words = site.inner { $0.core.count > 1 && !$0.text.contains("[") }
      guard site.words.count >= 4, let word = words.randomElement(using: &generator) else {
        return nil
      }
      return [site.replaceCore(word, "[these]")]
    },
    Mutation("bracket-insertion", .marked, "words put in in [ ]", .elided) { site, generator in
      let words = site.words.indices.dropFirst()
      guard let word = words.randomElement(using: &generator) else { return nil }
      return [site.insert(before: word, "[as it were] ")]
    },
    Mutation("sic", .marked, "[sic] behind a word", .elided) { site, generator in
      let words = site.words.indices.dropLast()
      guard let word = words.randomElement(using: &generator) else { return nil }
      return [site.insert(after: word, " [sic]")]
    },
    Mutation(
      "bracket-capital",
      .marked,
      "cut at the start, the new first letter a capital in [ ]",
      .elided
    ) { site, generator in
      let words = site.words.indices.dropFirst().filter {
        let core = site.words[$0].core
        return core.count > 1 && core == core.lowercased() && core.first?.isLetter == true
          && site.words.count - $0 >= 4
      }
      guard site.isWhole, let word = words.randomElement(using: &generator) else { return nil }
      let core = site.words[word].core
      return [
        site.drop(0..<word),
        site.replaceCore(word, "[\(core.prefix(1).uppercased())]\(core.dropFirst())"),
      ]
    },
    Mutation(
      "elide-and-change",
      .marked,
      "words left out at …, and another changed without a mark",
      .altered
    ) { site, generator in
      guard site.isWhole, site.words.count >= 9,
        let mark = dots.randomElement(using: &generator)
      else { return nil }
      return [site.drop(2..<4, for: mark), site.replaceCore(site.words.count - 3, "lanterns")]
    },
    Mutation(
      "elide-and-crop",
      .marked,
      "words left out at …, and others cut off without a mark",
      .altered
    ) { site, generator in
      let count = site.words.count
      guard site.isWhole, count >= 10, let mark = dots.randomElement(using: &generator) else {
        return nil
      }
      return [site.drop(2..<4, for: mark), site.drop(count - 2..<count)]
    },
  ]
}
