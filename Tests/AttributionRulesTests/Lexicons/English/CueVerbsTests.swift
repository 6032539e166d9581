import TestSupport
import Testing

@testable import AttributionRules

@Suite struct CueVerbsTests {
  /// The lines of the list, each `base third past gerund participle: classes`.
  static let lines = englishCueVerbs.split(separator: "\n").map { String($0) }

  /// The forms of the verbs of a class, in the past and in the third person.
  static let speech = lines.filter { classes($0).contains("speech") }.flatMap { line in
    [forms(line)[2], forms(line)[1]]
  }

  private static func forms(_ line: String) -> [String] {
    line.prefix { $0 != ":" }.split(separator: " ").map { String($0) }
  }

  private static func classes(_ line: String) -> [String] {
    line.drop { $0 != ":" }.dropFirst().split(separator: " ").map { String($0) }
  }

  @Test(arguments: lines)
  func aLineHasFiveFormsAndKnownClasses(line: String) {
    let known: [String: WordFeatures] = [
      "speech": .speech, "weak": .weak, "naming": .naming, "report": .report, "hearer": .hearer,
      "relay": .relay, "question": .question, "intention": .intention,
    ]
    let classes = Self.classes(line)
    #expect(!classes.isEmpty)
    #expect(classes.filter { known[$0] == nil } == [])
    let all = classes.reduce(into: WordFeatures()) { $0.formUnion(known[$1] ?? []) }
    let forms = Self.forms(line)
    #expect(forms.count == 5)
    for (word, form) in zip(forms, [WordFeatures.base, .third, .past, .gerund, .past]) {
      #expect(features(word).isSuperset(of: all.union(form)), "\(word)")
    }
  }

  @Test func aVerbHasOneLine() {
    let verbs = Dictionary(grouping: Self.lines) { Self.forms($0).first ?? "" }
    #expect(verbs.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test(arguments: speech)
  func aVerbOfSpeechStandsBehindTheWordsAndTheirSource(form: String) throws {
    let text = "{content:“We won,”} {source:Ann Lee} {cue:\(form)}."
    #expect(try Sample(text).found == text)
  }
}
