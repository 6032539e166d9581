import Testing

@testable import AttributionRules

@Suite struct LexiconTests {
  @Test func aWordIsFoundWhateverItsCase() {
    var lexicon = Lexicon(capacity: 4, forms: EnglishWordForms(), sets: WordSets(""))
    lexicon.add("Mayor", .office)
    lexicon.add("mayor", .personNoun)
    #expect(features("MAYOR", lexicon) == [.office, .personNoun])
    #expect(features("mayo", lexicon) == [])
    #expect(features("", lexicon) == [])
  }

  @Test func itGrowsPastItsCapacity() {
    var lexicon = Lexicon(capacity: 1, forms: EnglishWordForms(), sets: WordSets(""))
    let words = (0..<500).map { "word\($0)" }
    for word in words { lexicon.add(Substring(word), .adverb) }
    #expect(words.allSatisfy { features($0, lexicon) == .adverb })
    #expect(features("word500", lexicon) == [])
  }

  @Test func listsAreReadByWhiteSpaceAndByClass() {
    var lexicon = Lexicon(capacity: 4, forms: EnglishWordForms(), sets: WordSets(""))
    lexicon.add(words: "Ann\n  Tom Rosa", .sharedName)
    lexicon.add(classes: "  male: Tom\n  female: Ann Rosa\n\n", ["male": .male, "female": .female])
    #expect(features("Tom", lexicon) == [.sharedName, .male])
    #expect(features("Rosa", lexicon) == [.sharedName, .female])
  }
}

/// What a lexicon knows of a word.
func features(_ word: String, _ lexicon: Lexicon = .english) -> WordFeatures {
  let bytes = Array(word.utf8)
  return lexicon.features(bytes, 0, bytes.count)
}
