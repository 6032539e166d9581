import QuoteSpans
import TextModel

/// One rule of attribution: looks at a quotation and gives who said it, or passes it on.
protocol Sieve: Sendable {
  /// The rule's identifier, stable between versions.
  var id: String { get }
  /// What the rule does, in a sentence.
  var sentence: String { get }
  /// An example, with the quotation, source and cue marked.
  var example: String { get }

  func find(_ context: QuotationContext) -> SieveResult
}

/// What a rule found.
enum SieveResult {
  /// A cue with its source.
  case said(CueEvent)
  /// The quotation itself opens with the speaker's name; where it stands.
  case labelled(TextRange)
  /// The quotation goes on from an earlier one.
  case goesOn(from: Int)
  /// The marks quote nobody; why.
  case scare(String)
  /// The text doesn't say who; why. No later rule is asked.
  case unknown(String)
  /// The rule has nothing to say here; why.
  case pass(String)
}

/// One quotation and what surrounds it.
struct QuotationContext {
  let text: AnnotatedText
  let cues: CueFinder
  /// The quotation's number.
  let number: Int
  /// The token of its first paragraph and of its last.
  let first: Int
  let last: Int
  /// How often the article quotes its words.
  let times: Int
  /// What was decided for the quotations before.
  let decided: [Decision?]

  var tokens: [Token] { text.tokens }
  var quotation: Quotation { text.quotations[number] }
  /// The sentence with the quotation's start.
  var opening: Range<Int> { text.sentences[text.sentenceOf[first]].tokens }
  /// The sentence with the quotation's end.
  var closing: Range<Int> { text.sentences[text.sentenceOf[last]].tokens }
  var block: Int { text.sentences[text.sentenceOf[first]].block }
  var phrases: NounPhraseParser { cues.phrases }

  /// The number of words between the marks.
  var wordCount: Int { Self.wordCount(text, quotation) }

  static func wordCount(_ text: AnnotatedText, _ quotation: Quotation) -> Int {
    var count = 0
    for content in quotation.contents {
      var inWord = false
      for byte in text.bytes[content.start..<content.end] {
        let isSpace = byte == 0x20 || byte == 0x0A
        if !isSpace && !inWord { count += 1 }
        inWord = !isSpace
      }
    }
    return count
  }

  /// Whether the quotation is a sentence of its own: nothing beside it but marks and quotations.
  var standsAlone: Bool {
    opening.allSatisfy { !tokens[$0].isWord && tokens[$0].kind != .number }
      && closing.allSatisfy { !tokens[$0].isWord && tokens[$0].kind != .number }
  }

  /// Whether it starts as a sentence does and ends as an utterance does.
  var isUtterance: Bool {
    let first = text.firstScalar(ofQuotation: number)
    let starts = first.map { $0.isUpper || $0.isASCIIDigit || !$0.isWordPart } ?? false
    let last = text.lastScalar(ofQuotation: number)
    let ends = last.map { [",", ".", "?", "!", "…", "—"].contains($0) } ?? false
    return starts && (ends || wordCount > 4)
  }

  /// Whether it stands where a noun does: `“Red tape” is a term`, `the author of “Red Tape”`.
  var standsAsNoun: Bool {
    if first > opening.lowerBound, tokens[first - 1].isWord,
      tokens[first - 1].features.has([.preposition, .determiner, .possessive])
    {
      return true
    }
    let next = last + 1
    return next < closing.upperBound && tokens[next].features.has(.auxiliary)
      && !tokens[next].features.has(.subject)
  }

  /// Whether it holds so few words that they may quote nobody.
  var isFewWords: Bool { wordCount <= 4 && !isUtterance }

  /// Whether the words around it in its sentence are written as a headline's are, nearly all of some
  /// length with a capital.
  var isInTitleCase: Bool {
    let long = opening.filter { tokens[$0].isWord && tokens[$0].range.count > 3 }
    let capitals = long.count { tokens[$0].isCapital }
    return capitals >= 2 && (long.count - capitals) * 4 <= capitals
  }

  /// Whether its few words stand between an article and a noun, as words do that the reporter marks
  /// for being somebody's term (`the “secret” files`) more often than for being said just then.
  var isModifier: Bool {
    let next = last + 1
    guard isFewWords, !endsWithComma, first > opening.lowerBound, next < closing.upperBound,
      tokens[next].isWord, !tokens[next].isCapital,
      !tokens[next].features.has(.closed.union([.determiner, .possessive, .that]))
    else { return false }
    let before = tokens[first - 1]
    let isDefinite =
      before.features.has([.determiner, .possessive]) && !before.features.has(.indefinite)
    return before.kind == .possessive || before.isWord && isDefinite
  }

  /// Whether its words end as those do that an attribution follows.
  var endsWithComma: Bool {
    text.lastScalar(ofQuotation: number).map { [",", "?", "!", "…", "—"].contains($0) } ?? false
  }

  /// Whether it is in single marks where the text quotes in double ones, as headings do: `“We won,”
  /// said Ann Lee. ¶ ‘A long night’ ¶ …`.
  var isSubheading: Bool {
    guard quotation.marks == .single, number > 0 else { return false }
    let previous = stride(from: number - 1, through: 0, by: -1).first { text.places[$0] != nil }
    return previous.map { text.quotations[$0].marks != .single } ?? false
  }

  /// The last quotation before this one in its sentence, if it has a speaker.
  var previousInSentence: Int? {
    guard let previous = previousInBlock, let place = text.places[previous],
      decided[previous]?.speaker != nil,
      text.sentenceOf[place.last] == text.sentenceOf[first]
    else { return nil }
    return previous
  }

  /// The last quotation before this one in its block, or nil; a title or a name in marks is none.
  var previousInBlock: Int? {
    guard number > 0 else { return nil }
    // More titles than that in a row are no text, and would be gone through for each of them.
    for other in stride(from: number - 1, through: max(0, number - 200), by: -1) {
      guard let place = text.places[other] else { continue }
      guard text.sentences[text.sentenceOf[place.last]].block == block else { return nil }
      if decided[other]?.form != .scare { return other }
    }
    return nil
  }
}

/// What the rules decided for a quotation.
struct Decision {
  var form: QuotationForm
  var speaker: Speaker?
  var entity: Int?
  var mention: TextSpan?
  var cue: TextSpan?
  var via: String?
  var rule: String?
  var reason: String?
  var continues: Int?
  var resolution: String?
  /// What the answer rests on, as marks: answers alike in them are as likely right.
  var evidence: [String] = []
  var traces: RuleTraces
}
