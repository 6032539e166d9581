import TestSupport
import Testing

@testable import AttributionRules

@Suite struct CueVerbsTests {
  /// The lines of the list, each `base third past gerund participle: classes: count`.
  static let lines = englishCueVerbs.split(separator: "\n").map { String($0) }

  /// The forms of the verbs of a class, in the past and in the third person.
  private static func verbs(_ name: String) -> [String] {
    lines.filter { classes($0).contains(name) }.flatMap { [forms($0)[2], forms($0)[1]] }
  }

  private static func forms(_ line: String) -> [String] {
    line.prefix { $0 != ":" }.split(separator: " ").map { String($0) }
  }

  private static func classes(_ line: String) -> [String] {
    line.split(separator: ":")[1].split(separator: " ").map { String($0) }
  }

  /// Those of the verbs with which the rules find other parts than a sentence marks.
  private func misread(_ verbs: [String], _ sentence: (String) -> String) throws -> [String] {
    try verbs.filter { try Sample(sentence($0)).found != sentence($0) }
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

  @Test(arguments: lines)
  func aLineEndsWithItsCount(line: String) {
    #expect(line.split(separator: ":").last.flatMap { Int($0.drop { $0 == " " }) } != nil)
  }

  @Test(arguments: verbs("speech") + verbs("weak"))
  func aVerbOfSpeechStandsBehindTheWordsAndTheirSource(form: String) throws {
    let text = "{content:“We won,”} {source:Ann Lee} {cue:\(form)}."
    #expect(try Sample(text).found == text)
  }

  @Test func aVerbOfNamingPutsWordsOnSomething() throws {
    let wrong = try misread(Self.verbs("naming")) {
      "{source:Ann Lee} {cue:\($0)} the vote {content:“a farce from start to finish”}."
    }
    #expect(wrong == [])
  }

  @Test func aVerbOfReportHoldsItsSubjectsWords() throws {
    let wrong = try misread(Self.verbs("report")) {
      "{source:Ann Lee} {cue:\($0)} the vote as {content:“a farce from start to finish”}."
    }
    #expect(wrong == [])
  }

  @Test func whoHearsTheWordsDoesNotSayThem() throws {
    let wrong = try misread(Self.verbs("hearer")) {
      "{source:Ann Lee} {cue:\($0)} Tom Cole: {content:“We won the vote by a mile.”}"
    }
    #expect(wrong == [])
  }
}
