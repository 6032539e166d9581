import AsQuoted
import TestSupport

extension Mutation {
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "will", "can", "has", "have", "would", "could", "do", "must",
  ]
  private static let names: Set<String> = [
    "Ukraine", "Ukraine’s", "Ukraine's", "Russia", "Russia’s", "Putin", "Trump", "NATO",
    "Zelenskyy", "Israel", "Almighty",
  ]
  private static let spellings = [
    "demilitarised": "demilitarized", "realises": "realizes", "defence": "defense",
  ]

  /// Words changed, left out and put in without a mark.
  static let words: [Mutation] = [
    Mutation("digit", .words, "one digit of a number is another", .altered, flags: [.number]) {
      site,
      generator in
      let numbers = site.words.indices.filter { index in
        site.words[index].text.contains { ("0"..."9").contains($0) }
      }
      guard site.words.count > 2, let word = numbers.randomElement(using: &generator) else {
        return nil
      }
      let core = site.words[word].core
      guard let digit = core.lastIndex(where: { ("1"..."8").contains($0) }) else { return nil }
      let next = Int(String(core[digit])).map { String($0 + 1) } ?? "9"
      return [
        site.replaceCore(
          word,
          core.replacingCharacters(in: digit...digit, with: next)
        )
      ]
    },
    Mutation("drop-not", .words, "a *not* is left out", .altered, flags: [.negation]) {
      site,
      generator in
      let nots = site.inner { isNot($0.core) }
      guard let word = nots.randomElement(using: &generator) else { return nil }
      let core = site.words[word].core
      if core == "not" { return [site.drop(word..<word + 1)] }
      return [site.replaceCore(word, core == "cannot" ? "can" : positive(core))]
    },
    Mutation("insert-not", .words, "a *not* is put in", .altered, flags: [.negation]) {
      site,
      generator in
      let places = site.words.indices.dropLast().filter {
        auxiliaries.contains(site.words[$0].core.lowercased()) && site.words[$0 + 1].core != "not"
      }
      guard let word = places.randomElement(using: &generator) else { return nil }
      return [site.insert(after: word, " not")]
    },
    Mutation("change-word", .words, "one inner word is another", .altered) { site, generator in
      let words = site.inner { $0.core.count >= 4 && $0.core == $0.core.lowercased() }
      guard let word = words.randomElement(using: &generator) else { return nil }
      return [site.replaceCore(word, "lanterns")]
    },
    Mutation("replace-only-word", .words, "the only word is another", right: "`missing`") {
      context,
      _ in
      guard context.site.words.count == 1 else { return nil }
      return Changed(
        edits: [context.site.replaceCore(0, "lanterns")],
        verdicts: [context.site.id: [.missing]],
        unexpected: nil
      )
    },
    Mutation("change-name", .words, "a name is another", .altered, flags: [.name]) {
      site,
      generator in
      let words = site.words.indices.dropFirst().filter { names.contains(site.words[$0].core) }
      guard site.words.count > 2, let word = words.randomElement(using: &generator) else {
        return nil
      }
      return [site.replaceCore(word, "Ruritania")]
    },
    Mutation("drop-word", .words, "an inner word is left out", .altered) { site, generator in
      let words = site.inner { $0.core.count >= 3 && $0.text == $0.core }
      guard let word = words.randomElement(using: &generator) else { return nil }
      return [site.drop(word..<word + 1)]
    },
    Mutation("insert-word", .words, "a word is put in", .altered) { site, generator in
      guard let word = site.words.indices.dropFirst().randomElement(using: &generator) else {
        return nil
      }
      return [site.insert(before: word, "plainly ")]
    },
    Mutation("swap-words", .words, "two inner words change places", .altered) { site, generator in
      let places = site.inner { $0.text == $0.core }.filter {
        $0 + 2 < site.words.count && site.words[$0 + 1].text == site.words[$0 + 1].core
          && site.words[$0].core.lowercased() != site.words[$0 + 1].core.lowercased()
      }
      guard let word = places.randomElement(using: &generator) else { return nil }
      return [
        site.replace(word, site.words[word + 1].text),
        site.replace(word + 1, site.words[word].text),
      ]
    },
    Mutation(
      "case-inside",
      .words,
      "an inner word has a capital",
      .altered,
      flags: [.spelling]
    ) { site, generator in
      let words = site.inner {
        $0.core.count > 1 && $0.core == $0.core.lowercased() && $0.text.first?.isLetter == true
      }
      guard let word = words.randomElement(using: &generator) else { return nil }
      let core = site.words[word].core
      return [site.replaceCore(word, core.prefix(1).uppercased() + core.dropFirst())]
    },
    Mutation("all-capitals", .words, "all in capitals", .altered, flags: [.spelling]) { site, _ in
      site.words.indices.map { site.replace($0, site.words[$0].text.uppercased()) }
    },
    Mutation(
      "punctuation",
      .words,
      "a comma or full stop inside is left out",
      .altered,
      flags: [.punctuation]
    ) { site, generator in
      let words = site.words.indices.dropLast().filter {
        site.words[$0].text.hasSuffix(",") || site.words[$0].text.hasSuffix(".")
      }
      guard site.isWhole, let word = words.randomElement(using: &generator) else { return nil }
      return [site.replace(word, String(site.words[word].text.dropLast()))]
    },
    Mutation("spelling", .words, "American for British spelling", .altered, flags: [.spelling]) {
      site,
      _ in
      guard let word = site.words.indices.first(where: { spellings[site.words[$0].core] != nil })
      else { return nil }
      return spellings[site.words[word].core].map { [site.replaceCore(word, $0)] }
    },
  ]

  /// Whether a word is one that negates a verb.
  static func isNot(_ word: String) -> Bool {
    word == "not" || word == "cannot" || word.hasSuffix("n’t") || word.hasSuffix("n't")
  }

  private static func positive(_ word: String) -> String {
    let stem = String(word.dropLast(3))
    return stem == "ca" ? "can" : stem == "wo" ? "will" : stem
  }
}

extension String {
  fileprivate func replacingCharacters(in range: ClosedRange<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[index(after: range.upperBound)...]
  }
}
