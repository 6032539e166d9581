extension Lexicon {
  /// The words of English.
  static let english: Lexicon = {
    var lexicon = Lexicon(
      capacity: 16_000,
      forms: EnglishWordForms(),
      sets: WordSets(englishWordSets, titles: englishTitleBearers)
    )
    lexicon.add(words: englishPersonNouns, .personNoun)
    lexicon.add(words: englishMaleFirstNames, .maleName)
    lexicon.add(words: englishFemaleFirstNames, .femaleName)
    lexicon.add(words: englishSharedFirstNames, .sharedName)
    lexicon.add(
      classes: englishFunctionWords,
      [
        "determiner": .determiner, "indefinite": .indefinite, "possessive": .possessive,
        "he": .he, "she": .she, "they": .they, "it": .it, "first": .first, "second": .second,
        "subject": .subject, "relative": .relative, "preposition": .preposition,
        "conjunction": .conjunction, "subordinator": .subordinator, "auxiliary": .auxiliary,
        "be": .be, "past": .past, "negation": .negation, "adverb": .adverb, "time": .time,
        "modal": .modal,
        "plural": .plural, "according": .according, "to": .to, "of": .of, "by": .by, "as": .as,
        "that": .that, "gerundobject": .gerundObject, "locative": .locative,
      ]
    )
    lexicon.add(
      classes: englishTitles,
      [
        "male": .male, "female": .female, "office": .office, "modifier": .modifier,
        "suffix": .suffix, "particle": .particle, "abbreviation": .abbreviation,
        "mannoun": [.manNoun, .personNoun], "womannoun": [.womanNoun, .personNoun],
      ]
    )
    lexicon.add(
      classes: englishSpeechNouns,
      [
        "speech": .speechNoun, "document": .document, "work": .work, "label": .label,
        "name": .nameNoun,
      ]
    )
    lexicon.add(
      classes: englishOrganisations,
      ["organisation": .organisation, "group": .group, "outlet": .outlet]
    )
    lexicon.add(classes: englishPlaces, ["place": .place, "demonym": .demonym])
    addCueVerbs(to: &lexicon)
    return lexicon
  }()

  private static func addCueVerbs(to lexicon: inout Lexicon) {
    let classes: [Substring: WordFeatures] = [
      "speech": .speech, "weak": .weak, "naming": .naming, "report": .report, "hearer": .hearer,
      "relay": .relay, "question": .question, "intention": .intention,
    ]
    for line in englishCueVerbs.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 3 else { continue }
      let features = parts[1].split(separator: " ")
        .reduce(into: WordFeatures()) { $0.formUnion(classes[$1] ?? []) }
      let forms: [WordFeatures] = [.base, .third, .past, .gerund, .past]
      for (word, form) in zip(parts[0].split(separator: " "), forms) {
        lexicon.add(word, features.union(form))
      }
    }
  }
}
