import QuoteSpans
import TextModel

/// `the novel “…”` · `on CNN’s “…”` · `so-called “…”`
struct TitleSieve: Sieve {
  let id = "title-or-name"
  let sentence =
    "Marks around a title or a name: words written as titles are, where a title stands in a sentence."
  let example = "She starred in the film {content:“The Long Road”}."

  func find(_ context: QuotationContext) -> SieveResult {
    let verb = context.first - 1
    if verb > context.opening.lowerBound, context.text.isWord(verb, in: .titling) {
      let participle = context.text.text(context.tokens[verb].range)
      return .scare("“\(participle)” right before it gives a title")
    }
    if verb >= context.opening.lowerBound, context.isFewWords,
      context.text.isWord(verb, in: .soCalled)
    {
      let word = context.text.text(context.tokens[verb].range)
      return .scare("“\(word)” right before it tells what others call it")
    }
    // `the boy, who went by “Dae,” left`
    if verb - 1 > context.opening.lowerBound, context.wordCount <= 3,
      context.tokens[verb].features.has(.by), context.text.isWord(verb - 1, in: .going)
    {
      return .scare(
        "“\(context.text.text((verb - 1)..<context.first))” right before it gives a name"
      )
    }
    // `climbers who call themselves “the Gappers”`
    if verb - 1 > context.opening.lowerBound, context.isFewWords,
      context.text.isWord(verb, in: .themselves),
      context.tokens[verb - 1].features.has(.naming)
    {
      return .scare("people give themselves the name")
    }
    guard context.wordCount <= 10, context.quotation.marks != .none,
      let content = context.quotation.contents.first
    else { return .pass("too long for a title") }
    guard DirectlyIntroducedSieve.agentPassive(context) == nil else {
      return .pass("somebody is named who calls something by these words")
    }
    guard SpeechNounSieve().user(context) == nil else {
      return .pass("somebody is said to have used the words")
    }
    if let name = Self.naming(context) {
      return .scare("“\(name)” right before it gives a name")
    }
    if context.first > context.opening.lowerBound,
      context.tokens[context.first - 1].features.has(.nameNoun)
    {
      let noun = context.text.text(context.tokens[context.first - 1].range)
      return .scare("“\(noun)” right before it gives a name")
    }
    let writing = Writing(context.text.text(content))
    if writing.isTitle, isNickname(context) {
      return .scare("it stands inside a name, as a nickname does")
    }
    guard writing.isTitle else { return .pass("it isn’t written as a title is") }
    guard !isGiven(context) else { return .pass("somebody calls something by these words") }
    let lower = context.opening.lowerBound
    let before = context.first > lower ? context.tokens[context.first - 1] : nil
    if let before, before.isWord || before.kind == .possessive {
      let features = before.features
      if features.has([.work, .label]), !features.has(.gerund) {
        return .scare("“\(context.text.text(before.range))” before it tells a title or a name")
      }
      // In a headline every word may have a capital: that tells nothing of those in marks.
      if context.isInTitleCase, case .said = HeadlineLabelSieve().find(context) {
        return .pass("the whole sentence is written as a title is, and names a speaker")
      }
      if writing.capitals > 1, before.features.has(.hearer), !context.endsWithComma {
        return .scare("it is written as a title is, and somebody tells it something")
      }
      // `on “Hotline”`
      if context.wordCount == 1, features.has(.preposition), !features.has([.to, .as, .by]) {
        return .scare("it is written as a title is, and stands where a title does")
      }
      if writing.capitals > 1,
        before.kind == .possessive || features.has([.preposition, .possessive])
          || features.has(.determiner) || before.isCapital
      {
        return .scare("it is written as a title is, and stands where a title does")
      }
    }
    // `his radio program, “…”`
    if let before, before.isMark(","), context.first - 2 >= lower,
      context.tokens[context.first - 2].features.has(.work)
    {
      return .scare("a noun for a work before the comma tells a title")
    }
    let next = context.last + 1
    if writing.capitals > 1 || context.wordCount == 1, next < context.closing.upperBound,
      context.tokens[next].isWord,
      context.tokens[next].features.has([.work, .office, .personNoun])
        && !context.tokens[next].features.has(.cue) || isBeforeNoun(context)
    {
      return .scare("“\(context.text.text(context.tokens[next].range))” behind it tells a title")
    }
    if writing.capitals > 1, let other = neighbour(of: context),
      Writing(context.text.text(context.text.quotations[other].contents[0])).isTitle
    {
      return .scare("it stands in a list of titles")
    }
    return .pass("nothing around it tells a title or a name")
  }

  /// Whether words with capitals stand as a noun does before another: `four million |“Know Us”| leaflets`.
  private func isBeforeNoun(_ context: QuotationContext) -> Bool {
    let next = context.tokens[context.last + 1]
    let others = WordFeatures.closed.union([
      .determiner, .possessive, .cue, .past, .third, .time, .that, .according, .gerund, .as,
    ])
    guard context.wordCount <= 4, !context.endsWithComma, !context.isInTitleCase,
      context.first > context.opening.lowerBound, !next.isCapital, !next.features.has(others)
    else { return false }
    let before = context.tokens[context.first - 1]
    return before.kind == .number || before.kind == .possessive
      || before.isWord && !before.features.has([.that, .as])
        && (!before.features.has(.cue) || before.features.has([.work, .document]))
  }

  /// `Joe |“Lucky”| Hart said`
  private func isNickname(_ context: QuotationContext) -> Bool {
    let next = context.last + 1
    guard context.wordCount <= 3, !context.endsWithComma, !context.isInTitleCase,
      context.first > context.opening.lowerBound, next < context.closing.upperBound
    else { return false }
    let before = context.tokens[context.first - 1]
    let behind = context.tokens[next]
    return before.isWord && before.isCapital && before.features.has(.firstName)
      && behind.isWord && behind.isCapital && !behind.features.has(.closed)
  }

  /// The words that give a thing its name right before the marks: `a virus called`, `known as`.
  private static func naming(_ context: QuotationContext) -> String? {
    let lower = context.opening.lowerBound
    let verb = context.first - 1
    guard verb - 1 > lower, context.wordCount <= 4 else { return nil }
    let tokens = context.tokens
    if tokens[verb].features.has(.as), tokens[verb - 1].features.has(.weak),
      tokens[verb - 1].features.has(.past), !tokens[verb - 1].features.has([.speech, .report])
    {
      return context.text.text((verb - 1)..<context.first)
    }
    guard tokens[verb].features.has(.naming), tokens[verb].features.has(.past),
      !tokens[verb].features.has(.speech)
    else { return nil }
    // A verb that also reports (`called`) gives a name behind `a` and a thing only.
    let gives =
      tokens[verb].features.has(.report)
      ? namesThing(verb, context) || namesWork(verb, context) : isThing(verb - 1, context)
    return gives && !isReported(verb, context)
      ? context.text.text(verb..<context.first) : nil
  }

  /// Whether a verb a few words before puts these words on somebody: `called Lee “The Long Arm”`.
  private func isGiven(_ context: QuotationContext) -> Bool {
    let lower = context.opening.lowerBound
    let near = max(lower, context.first - 4)..<max(lower, context.first - 1)
    return near.contains { index in
      let features = context.tokens[index].features
      let isReference =
        features.has([.naming, .report]) && !features.has(.speech)
        && context.tokens[index + 1].features.has(.to)
      return (features.has(.naming) && features.has(.report) || isReference)
        && context.tokens[index].isWord && !context.tokens[index].isCapital
        && !context.cues.isNoun(index, from: lower) && !Self.namesThing(index, context)
        && !((index + 1)..<context.first).contains { context.tokens[$0].features.has(.work) }
    }
  }

  /// Whether a verb stands behind `a` and a thing, whose name it then gives: `a show called`.
  private static func namesThing(_ verb: Int, _ context: QuotationContext) -> Bool {
    let lower = context.opening.lowerBound
    guard verb > lower, isThing(verb - 1, context),
      let thing = context.phrases.phrase(endingBefore: verb, limit: lower)
    else { return false }
    return thing.kind == .nominal
      && context.tokens[thing.tokens.lowerBound].features.has(.indefinite)
  }

  /// How far before the verb a work may stand, in tokens: `a |pamphlet| she published in 1988 called`.
  private static let workReach = 7

  /// Whether a verb stands behind a work and a few words about it: `a pamphlet she published in 1988 |called|`.
  private static func namesWork(_ verb: Int, _ context: QuotationContext) -> Bool {
    let tokens = context.tokens
    let lower = max(context.opening.lowerBound + 1, verb - workReach)
    guard lower < verb,
      let work = (lower..<verb).last(where: {
        tokens[$0].isWord && tokens[$0].features.has([.work, .document])
      }), tokens[work - 1].features.has(.indefinite)
    else { return false }
    // The noun's own verb stands between: `a book said Lee called it “…”`.
    return ((work + 1)..<verb).allSatisfy {
      (!tokens[$0].features.has([.cue, .auxiliary]) || tokens[$0 - 1].features.has(.subject))
        && (tokens[$0].isWord || tokens[$0].kind == .number)
    }
      && (tokens[verb - 1].kind == .number || tokens[verb - 1].features.has(.time)
        || work + 1 == verb)
  }

  private static func isThing(_ index: Int, _ context: QuotationContext) -> Bool {
    let token = context.tokens[index]
    return token.isWord && !token.isCapital
      && !token.features.has(
        WordFeatures.closed.union([.personNoun, .office, .group, .title, .pronoun])
      )
  }

  /// Whether a verb stands in a clause that tells somebody's words: `what a paper called “…”`.
  private static func isReported(_ verb: Int, _ context: QuotationContext) -> Bool {
    (context.opening.lowerBound..<verb).contains {
      context.tokens[$0].features.has([.subordinator, .relative]) && verb - $0 < 8
    }
  }

  /// The quotation beside this one with no more than a comma or a conjunction between.
  private func neighbour(of context: QuotationContext) -> Int? {
    func other(_ place: Int, step: Int) -> Int? {
      var place = place + step
      var steps = 0
      while context.opening.contains(place), steps < 3 {
        if let other = context.tokens[place].quotation { return other }
        guard context.tokens[place].isMark(",") || context.tokens[place].features.has(.conjunction)
        else { return nil }
        place += step
        steps += 1
      }
      return nil
    }
    return other(context.first, step: -1) ?? other(context.last, step: 1)
  }

  /// How the words are written: in a title each of some length has a capital.
  private struct Writing {
    private(set) var capitals = 0
    private var small = 0
    private var endsAsSpeech = false

    init(_ words: String) {
      for word in words.split(separator: " ") {
        let isCapital = word.unicodeScalars.first(where: \.isWordPart)?.isUpper ?? false
        // Letters for a name (`“NCIS”`) count like a title of several words.
        let letters = word.unicodeScalars.filter(\.isWordPart)
        if letters.count > 2, letters.allSatisfy(\.isUpper) { capitals += 1 }
        if isCapital { capitals += 1 } else if word.utf8.count > 4 { small += 1 }
      }
      endsAsSpeech = words.hasSuffix("!")
    }

    var isTitle: Bool { capitals > 0 && small == 0 && !endsAsSpeech }
  }
}
