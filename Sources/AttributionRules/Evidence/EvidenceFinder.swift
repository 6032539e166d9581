import ArticleExtraction
import QuoteSpans
import TextModel

/// Collects what an answer rests on: short marks such as `rule:cue-before` or `amount:few`, each of
/// which was counted on annotated news (``ConfidenceModel``).
///
/// The marks say what a reader would look at to trust or doubt an answer: how much is quoted, by which
/// verb, how far the source stands, whether somebody else comes near. None names anybody.
struct EvidenceFinder {
  let context: QuotationContext

  private var tokens: [Token] { context.tokens }

  /// The marks of an answer that a cue with its source gave.
  func marks(
    of event: CueEvent,
    _ source: NounPhrase,
    _ resolution: SpeakerResolver.Resolution,
    rule: String
  ) -> [String] {
    let kind = source.kind == .pronoun ? "pronoun" : source.kind == .name ? "name" : "noun"
    let verb = verbClass(event)
    var marks = ["rule:\(rule)", "source:\(kind)", "amount:\(amount)", "cue:\(verb)"]
    marks.append("rule-source:\(rule)-\(kind)")
    marks.append("make:\(event.make)")
    if event.cue.count == 1, event.make != .label {
      marks.append("word:\(word(event.cue.lowerBound))")
    }
    if event.cue.upperBound <= context.first {
      marks.append("amount-cue:\(amount)-\(verb)")
      marks.append("far:\(distance(event.cue.upperBound..<context.first))")
      marks += hedges(before: event.cue.lowerBound)
    }
    marks += surroundings
    if source.kind == .nominal { marks.append("noun:\(nounClass(source))") }
    if let speaker = resolution.speaker { marks.append("speaker:\(speaker.kind.rawValue)") }
    if resolution.isUnsure { marks.append("rival:close") }
    return marks
  }

  /// The marks of an answer that a quotation takes over from another.
  func marks(goingOnFrom before: Decision?, rule: String) -> [String] {
    let kinds = ["source:", "rival:", "speaker:"]
    let inherited = (before?.evidence ?? []).filter { mark in
      kinds.contains { mark.hasPrefix($0) }
    }
    let first = (before?.evidence.first { $0.hasPrefix("rule:") }).map { ["from-\($0)"] } ?? []
    return ["rule:\(rule)", "amount:\(amount)"] + first + inherited + surroundings
  }

  // MARK: - The quoted words

  /// How much is quoted: a word, a few, part of a sentence, or a whole utterance.
  private var amount: String {
    if context.isUtterance { return "whole" }
    switch context.wordCount {
    case ...1: return "word"
    case ...4: return "few"
    default: return "part"
    }
  }

  /// What stands around the quoted words and how they are written.
  private var surroundings: [String] {
    var marks: [String] = []
    if !context.isUtterance {
      let before = context.first > context.opening.lowerBound ? context.first - 1 : nil
      marks.append("before:\(before.map(wordClass) ?? "start")")
      let after = context.last + 1 < context.closing.upperBound ? context.last + 1 : nil
      marks.append("after:\(after.map(wordClass) ?? "end")")
      marks.append("ends:\(ending)")
    }
    if context.times > 1, !context.isUtterance { marks.append("seen:again") }
    if context.isModifier { marks.append("place:modifier") }
    if isCapitalised { marks.append("written:capitals") }
    switch context.text.blocks[context.block].kind {
    case .title, .caption, .heading: marks.append("place:apart")
    default: break
    }
    return marks
  }

  private var ending: String {
    switch context.text.lastScalar(ofQuotation: context.number) {
    case ",": "comma"
    case ".": "stop"
    case "!", "?", "…", "—": "mark"
    default: "open"
    }
  }

  /// Whether more than one word is quoted, and each of some length has a capital.
  private var isCapitalised: Bool {
    guard let content = context.quotation.contents.first, context.wordCount > 1 else {
      return false
    }
    return context.text.text(content).split(separator: " ").allSatisfy { word in
      word.utf8.count <= 3 || word.unicodeScalars.first?.isUpper ?? false
    }
  }

  // MARK: - Words around

  private func word(_ index: Int) -> String { context.text.folded(index) }

  private func wordClass(_ index: Int) -> String {
    let token = tokens[index]
    switch token.kind {
    case .number: return "number"
    case .possessive: return "possessive"
    case .quotation: return "quotation"
    case .mark(let scalar):
      switch scalar {
      case ":": return "colon"
      case ",": return "comma"
      case "—": return "dash"
      case ".", "!", "?": return "stop"
      default: return "mark"
      }
    case .word: break
    }
    let features = token.features
    let classes: [(WordFeatures, String)] = [
      (.that, "that"), (.as, "as"), (.of, "of"), (.determiner, "determiner"),
      (.possessive, "possessive"),
      (.to, "to"), (.preposition, "preposition"), (.conjunction, "conjunction"), (.be, "be"),
      (.auxiliary, "auxiliary"), (.subordinator, "subordinator"), (.relative, "relative"),
      (.negation, "negation"), (.adverb, "adverb"), (.subject, "pronoun"), (.cue, "cue"),
    ]
    return classes.first { features.has($0.0) }?.1 ?? (token.isCapital ? "capital" : "word")
  }

  /// The class of the cue's verb, or what else the cue is.
  private func verbClass(_ event: CueEvent) -> String {
    guard !event.cue.isEmpty, event.make != .label else { return "label" }
    if event.make == .according { return "according" }
    let features = tokens[event.cue.upperBound - 1].features
    if features.has(.speech) { return "speech" }
    if features.has(.naming) { return "naming" }
    return features.has(.report) ? "report" : features.has(.relay) ? "relay" : "other"
  }

  private func nounClass(_ source: NounPhrase) -> String {
    let features = tokens[source.head].features
    if features.has(.group) { return "group" }
    if features.has([.personNoun, .office, .title, .manNoun, .womanNoun]) { return "person" }
    if features.has(.organisation) { return "organisation" }
    return features.has([.document, .speechNoun, .work, .label]) ? "writing" : "other"
  }

  /// How many words stand between a cue and the marks.
  private func distance(_ between: Range<Int>) -> String {
    let words = between.count { tokens[$0].isWord || tokens[$0].kind == .number }
    switch words {
    case 0: return "none"
    case 1...2: return "near"
    case 3...6: return "some"
    case 7...12: return "far"
    default: return "remote"
    }
  }

  /// What makes a cue before the words less than a report of what somebody said: `would say`, `if`.
  private func hedges(before cue: Int) -> [String] {
    let lower = context.opening.lowerBound
    let near = max(lower, cue - 3)..<max(lower, cue)
    var marks: [String] = []
    if near.contains(where: { tokens[$0].features.has(.modal) }) { marks.append("hedge:modal") }
    if near.contains(where: { tokens[$0].features.has(.negation) }) {
      marks.append("hedge:negation")
    }
    if near.contains(where: { tokens[$0].features.has(.subordinator) }) {
      marks.append("hedge:clause")
    }
    return marks
  }
}
