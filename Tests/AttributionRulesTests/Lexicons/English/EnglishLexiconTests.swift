import TestSupport
import Testing

@testable import AttributionRules

/// A list of words, and the class that all of them have.
struct WordList: CustomTestStringConvertible {
  let testDescription: String
  let words: [Substring]
  let features: WordFeatures

  init(_ name: String, _ words: [Substring], _ features: WordFeatures) {
    testDescription = name
    self.words = words
    self.features = features
  }

  init(_ name: String, list: String, _ features: WordFeatures) {
    self.init(name, list.split { $0 == " " || $0 == "\n" }, features)
  }

  /// The words of each class of a list with lines of the form `class: words`.
  static func classes(_ list: String) -> [WordList] {
    var words: [String: [Substring]] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts[0].split(separator: " ").first else { continue }
      words[String(name), default: []] += parts[1].split(separator: " ")
    }
    return words.map { WordList($0.key, $0.value, classes[$0.key] ?? []) }
      .sorted { $0.testDescription < $1.testDescription }
  }

  private static let classes: [String: WordFeatures] = [
    "determiner": .determiner, "indefinite": .indefinite, "possessive": .possessive, "he": .he,
    "she": .she, "they": .they, "it": .it, "first": .first, "second": .second,
    "subject": .subject, "relative": .relative, "preposition": .preposition,
    "conjunction": .conjunction, "subordinator": .subordinator, "auxiliary": .auxiliary,
    "be": .be, "past": .past, "negation": .negation, "adverb": .adverb, "time": .time,
    "modal": .modal,
    "plural": .plural, "according": .according, "to": .to, "of": .of, "by": .by, "as": .as,
    "that": .that, "gerundobject": .gerundObject, "locative": .locative,
    "male": .male, "female": .female, "office": .office, "modifier": .modifier,
    "suffix": .suffix, "particle": .particle, "abbreviation": .abbreviation,
    "mannoun": .manNoun, "womannoun": .womanNoun, "speech": .speechNoun, "document": .document,
    "work": .work, "label": .label, "name": .nameNoun, "organisation": .organisation,
    "group": .group,
    "outlet": .outlet, "place": .place, "demonym": .demonym,
  ]

  static let all =
    [
      WordList("person nouns", list: englishPersonNouns, .personNoun),
      WordList("male first names", list: englishMaleFirstNames, .maleName),
      WordList("female first names", list: englishFemaleFirstNames, .femaleName),
      WordList("shared first names", list: englishSharedFirstNames, .sharedName),
    ] + classes(englishFunctionWords) + classes(englishTitles) + classes(englishSpeechNouns)
    + classes(englishOrganisations) + classes(englishPlaces)
}

@Suite struct EnglishLexiconTests {
  @Test(arguments: WordList.all)
  func eachWordIsFoundWithItsClass(list: WordList) {
    #expect(list.features != [], "no class has this name")
    #expect(list.words.filter { !features(String($0)).isSuperset(of: list.features) } == [])
  }

  @Test(
    arguments: [
      englishPersonNouns, englishMaleFirstNames, englishFemaleFirstNames, englishSharedFirstNames,
      englishFunctionWords, englishTitles, englishSpeechNouns, englishOrganisations, englishPlaces,
    ].flatMap { $0.split(separator: "\n") }.map { String($0) }
  )
  func noWordStandsTwiceInALine(line: String) {
    let words = line.split { $0 == " " || $0 == ":" }.dropFirst(line.contains(":") ? 1 : 0)
    let counts = Dictionary(grouping: words) { $0.lowercased() }
    #expect(counts.filter { $0.value.count > 1 }.keys.sorted() == [])
  }
}
