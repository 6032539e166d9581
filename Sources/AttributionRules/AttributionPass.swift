import ArticleExtraction
import QuoteSpans
import TextModel

/// One run of the rules over one article.
struct AttributionPass {
  private let text: AnnotatedText
  private let cues: CueFinder
  private var resolver: SpeakerResolver
  private var decided: [Decision?]
  /// How often the article quotes each quotation's words.
  private let times: [Int]
  /// Whether decisions carry what was tried.
  private let keepsTraces: Bool
  /// Lists of evidence, each held once: quotations by the hundred rest on the same.
  private var evidence: Set<[String]> = []
  /// Lists of rules that passed a quotation by, each held once.
  private var traces: Set<[RuleTrace]> = []

  init(_ text: AnnotatedText, author: String?, salience: Salience, keepsTraces: Bool) {
    self.keepsTraces = keepsTraces
    self.text = text
    cues = CueFinder(text)
    var table = EntityTable(text)
    table.findNouns(cues.phrases)
    table.findUnnamed(cues.phrases)
    table.sortMentions()
    resolver = SpeakerResolver(text: text, table: table, author: author, salience: salience)
    decided = Array(repeating: nil, count: text.quotations.count)
    times = Self.times(text)
  }

  /// The decision for each quotation, and all persons and organisations that the article names.
  mutating func run() -> (decisions: [Decision?], speakers: [Speaker]) {
    resolver.noteSpeech(cues)
    for number in text.quotations.indices {
      var decision = decide(number)
      decision.evidence = evidence.insert(decision.evidence).memberAfterInsert
      if keepsTraces { decision.traces = decision.traces.shared(in: &traces) }
      decided[number] = decision
    }
    repeats()
    mainSpeaker()
    let speakers = resolver.table.entities.filter { !$0.isPlace && !$0.isUnnamed }
      .map { Speaker(name: $0.name, kind: $0.kind) }
    return (decided, speakers)
  }

  // MARK: - One quotation

  private mutating func decide(_ number: Int) -> Decision {
    guard let place = text.places[number] else {
      return abstention(number, .partial, "it stands inside another quotation", [])
    }
    let context = QuotationContext(
      text: text,
      cues: cues,
      number: number,
      first: place.first,
      last: place.last,
      times: times[number],
      decided: decided
    )
    var trace: [RuleTrace] = []
    for sieve in SieveList.all {
      switch sieve.find(context) {
      case .pass(let why):
        note(sieve.id, why, in: &trace)
      case .unknown(let why):
        note(sieve.id, why, in: &trace)
        return abstention(number, form(context), why, trace)
      case .scare(let why):
        note(sieve.id, why, in: &trace)
        return Decision(
          form: .scare,
          rule: sieve.id,
          reason: why,
          traces: RuleTraces(trace)
        )
      case .labelled(let range):
        return labelled(range, sieve.id, context, trace)
      case .goesOn(let other):
        note(sieve.id, "goes on from quotation \(other + 1)", in: &trace)
        return goesOn(from: other, sieve.id, context, trace)
      case .said(let event):
        let decision = said(event, sieve.id, context, &trace)
        if let decision, decision.speaker != nil { return decision }
        // A pronoun that names nobody may stand inside the speech of somebody named; not so `I`.
        if let source = event.source, text.tokens[source.head].features.has(.first), let decision {
          return decision
        }
        for outer in GoverningCueSieve.events(context, before: event) {
          if let other = said(outer, sieve.id, context, &trace), other.speaker != nil {
            return other
          }
        }
        if let decision { return decision }
      }
    }
    let short = context.wordCount <= 4 && (!context.isUtterance || context.standsAsNoun)
    let reason =
      short
      ? "a few words in marks with no source near: quoted or not, the text doesn't say"
      : "no cue with a source stands near it"
    return abstention(number, short ? .scare : form(context), reason, trace)
  }

  /// The decision that a cue with its source leads to; nil, and a line of trace, if the source
  /// resolves to nobody.
  private mutating func said(
    _ event: CueEvent,
    _ rule: String,
    _ context: QuotationContext,
    _ trace: inout [RuleTrace]
  ) -> Decision? {
    guard let source = event.source else {
      note(rule, event.note ?? "the cue has no source", in: &trace)
      return nil
    }
    guard !source.tokens.contains(context.first) else {
      let why = "the words are part of their own source, “\(text.text(source.tokens))”"
      note(rule, why, in: &trace)
      return Decision(form: .scare, rule: rule, reason: why, traces: RuleTraces(trace))
    }
    let resolution = resolver.resolve(source)
    let before = source.tokens.lowerBound - 1
    let isCoordinate = before >= 0 && text.tokens[before].features.has(.conjunction)
    if source.kind == .pronoun, !isCoordinate, let entity = resolution.entity,
      let outer = outermost(event, of: entity, context)
    {
      return said(outer, rule, context, &trace)
    }
    note(
      rule,
      "“\(text.text(event.cue))” with “\(text.text(source.tokens))”: \(resolution.note)",
      in: &trace
    )
    guard let speaker = resolution.speaker else {
      return Decision(
        form: form(context),
        mention: text.span(source.tokens),
        cue: event.cue.isEmpty ? nil : text.span(event.cue),
        reason: resolution.note,
        traces: RuleTraces(trace)
      )
    }
    if let entity = resolution.entity {
      resolver.noteUtterance(at: max(context.last, source.head), by: entity)
    }
    return Decision(
      form: form(context),
      speaker: speaker,
      entity: resolution.entity,
      mention: text.span(source.tokens),
      cue: event.cue.isEmpty ? nil : text.span(event.cue),
      via: ViaFinder(cues: cues).via(event, context),
      rule: rule,
      resolution: keepsTraces ? resolution.note : nil,
      evidence: EvidenceFinder(context: context).marks(of: event, source, resolution, rule: rule),
      traces: RuleTraces(trace)
    )
  }

  /// The outer cue where somebody's pronoun stands inside their own reported speech: `Lee said that
  /// she would call it “…”` is what Lee said.
  private mutating func outermost(
    _ event: CueEvent,
    of entity: Int,
    _ context: QuotationContext
  ) -> CueEvent? {
    GoverningCueSieve.events(context, before: event).last { outer in
      guard let source = outer.source, source.kind != .pronoun,
        !cues.isSubordinate(
          outer,
          before: event.source?.tokens.lowerBound ?? event.cue.lowerBound,
          limit: context.opening.lowerBound
        ),
        text.tokens[outer.cue.upperBound - 1].features.has(.speech)
      else { return false }
      return resolver.resolve(source).entity == entity
    }
  }

  private mutating func labelled(
    _ range: TextRange,
    _ rule: String,
    _ context: QuotationContext,
    _ trace: [RuleTrace]
  ) -> Decision {
    let resolution = resolver.resolve(name: text.text(range))
    var trace = trace
    note(rule, "the marks hold the name “\(text.text(range))” beside the words", in: &trace)
    if let entity = resolution.entity { resolver.noteUtterance(at: context.last, by: entity) }
    return Decision(
      form: form(context),
      speaker: resolution.speaker,
      entity: resolution.entity,
      mention: TextSpan(text: text.text(range), range: range),
      rule: rule,
      resolution: keepsTraces ? resolution.note : nil,
      evidence: ["rule:\(rule)"],
      traces: RuleTraces(trace)
    )
  }

  private mutating func goesOn(
    from other: Int,
    _ rule: String,
    _ context: QuotationContext,
    _ trace: [RuleTrace]
  ) -> Decision {
    let before = decided[other]
    if let entity = before?.entity { resolver.noteUtterance(at: context.last, by: entity) }
    return Decision(
      form: form(context),
      speaker: before?.speaker,
      entity: before?.entity,
      mention: before?.mention,
      via: before?.via,
      rule: rule,
      continues: other,
      resolution: before?.resolution,
      evidence: EvidenceFinder(context: context).marks(goingOnFrom: before, rule: rule),
      traces: RuleTraces(trace)
    )
  }

  private func abstention(
    _ number: Int,
    _ form: QuotationForm,
    _ reason: String,
    _ trace: [RuleTrace]
  ) -> Decision {
    Decision(
      form: form,
      reason: reason,
      traces: RuleTraces(trace)
    )
  }

  /// Adds to what was tried, where that is kept.
  private func note(
    _ rule: String,
    _ outcome: @autoclosure () -> String,
    in trace: inout [RuleTrace]
  ) {
    if keepsTraces { trace.append(RuleTrace(rule: rule, outcome: outcome())) }
  }

  private func form(_ context: QuotationContext) -> QuotationForm {
    if context.quotation.marks == .none || context.quotation.ranges.count > 1 { return .block }
    return context.isUtterance ? .direct : .partial
  }

  /// How often the words of each quotation stand in marks; longer ones than any term has count once.
  private static func times(_ text: AnnotatedText) -> [Int] {
    let words = text.quotations.map { quotation -> String? in
      guard let content = quotation.contents.first, content.count <= longestTerm else { return nil }
      return fold(text.text(content))
    }
    var counts: [String: Int] = [:]
    for words in words.compactMap(\.self) { counts[words, default: 0] += 1 }
    return words.map { $0.flatMap { counts[$0] } ?? 1 }
  }

  /// In bytes.
  private static let longestTerm = 40

  // MARK: - Main speaker

  /// Utterances without an attribution, in an article in which nearly all others are one person's.
  private mutating func mainSpeaker() {
    guard let main = MainSpeakerRule.entity(of: decided),
      resolver.table.entities[main].kind == .person
    else { return }
    let name = resolver.table.entities[main].name
    for number in decided.indices {
      guard let decision = decided[number], decision.speaker == nil, decision.mention == nil,
        decision.form == .direct, isSentence(number)
      else { continue }
      let resolution = resolver.resolution(main, "nearly all that the article quotes is \(name)’s")
      var trace = decision.traces.all
      note(MainSpeakerRule.id, resolution.note, in: &trace)
      decided[number] = Decision(
        form: decision.form,
        speaker: resolution.speaker,
        entity: main,
        rule: MainSpeakerRule.id,
        resolution: keepsTraces ? resolution.note : nil,
        evidence: ["rule:\(MainSpeakerRule.id)"],
        traces: RuleTraces(trace)
      )
    }
  }

  /// Whether a quotation is all of its sentences.
  private func isSentence(_ number: Int) -> Bool {
    guard let place = text.places[number] else { return false }
    return text.sentences[text.sentenceOf[place.first]].tokens.lowerBound == place.first
      && text.sentences[text.sentenceOf[place.last]].tokens.upperBound == place.last + 1
  }

  // MARK: - Repeats

  /// Words that stand again elsewhere, in a heading or a caption, have the same speaker.
  private mutating func repeats() {
    // Most articles have no such words, and then nothing need be folded.
    let lone = decided.indices.filter { number in
      decided[number].map { $0.speaker == nil } ?? false
        && text.places[number] != nil && isApart(number)
    }
    guard !lone.isEmpty else { return }
    let folded = text.quotations.map { quotation in
      quotation.contents.map { Self.fold(text.text($0)) }.joined(separator: " ")
    }
    // Quotations with a speaker by their words, so that only those with the rarest word are compared.
    var holders: [Substring: [Int]] = [:]
    for (number, decision) in decided.enumerated() where decision?.speaker != nil {
      for word in Set(folded[number].split(separator: " ")) {
        holders[word, default: []].append(number)
      }
    }
    for number in lone {
      guard let decision = decided[number], folded[number].utf8.count > 3 else { continue }
      let words = folded[number].split(separator: " ")
      let rarest = words.map { holders[$0] ?? [] }.min { $0.count < $1.count } ?? []
      let original = rarest.first { other in
        other != number
          && (folded[other] == folded[number]
            || " \(folded[other]) ".contains(" \(folded[number]) "))
      }
      guard let original, let source = decided[original] else { continue }
      var trace = decision.traces.all
      note(RepeatRule.id, "the words of quotation \(original + 1)", in: &trace)
      decided[number] = Decision(
        form: decision.form == .scare ? .partial : decision.form,
        speaker: source.speaker,
        entity: source.entity,
        mention: source.mention,
        via: source.via,
        rule: RepeatRule.id,
        continues: original,
        resolution: source.resolution,
        evidence: ["rule:\(RepeatRule.id)"] + source.evidence.filter { $0.hasPrefix("source:") },
        traces: RuleTraces(trace)
      )
    }
  }

  /// Whether a quotation stands outside the running text, in a title, a heading or a caption.
  private func isApart(_ number: Int) -> Bool {
    if let place = text.places[number] {
      let sentence = text.sentences[text.sentenceOf[place.first]]
      let isWholeBlock =
        text.textRange(sentence.tokens) == text.blocks[sentence.block].range
        && !sentence.tokens.contains { text.tokens[$0].isWord }
      if isWholeBlock { return true }
    }
    return switch text.blocks[text.quotations[number].block].kind {
    case .title, .caption, .heading: true
    default: false
    }
  }

  /// Words in lower case, one space between, without marks.
  private static func fold(_ words: String) -> String {
    words.lowercased().unicodeScalars
      .split { !($0.isWordPart) }.map { String($0) }.joined(separator: " ")
  }
}
