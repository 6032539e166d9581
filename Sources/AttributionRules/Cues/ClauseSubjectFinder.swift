/// Finds whose deed a clause tells: the subject that a verb or gerund further on shares.
struct ClauseSubjectFinder {
  let text: AnnotatedText
  let subjects: SubjectFinder

  private var phrases: NounPhraseParser { subjects.phrases }
  private var tokens: [Token] { text.tokens }

  /// The subject of the clause that a verb without one of its own goes with: the nearest noun phrase
  /// to the left that opens a clause and has a verb behind it, main clauses first.
  func subject(before index: Int, limit: Int) -> NounPhrase? {
    var subordinate: NounPhrase?
    var isUnbroken = true
    for start in stride(from: index - 1, through: limit, by: -1) {
      // `told Cole, |who| sat by the door and said`: the verbs of one relative clause.
      if isUnbroken, start > limit, start < index - 1, isWho(start),
        tokens[start - 1].isMark(",")
          || !tokens[index].features.has(.conjunction)
            && !tokens[index - 1].features.has(.conjunction)
      {
        if let person = subjects.antecedent(of: start, limit: limit) { return person }
      }
      if !tokens[start].isWord, tokens[start].kind != .number, tokens[start].kind != .possessive {
        isUnbroken = false
      }
      // `a day on which |owners| meet pilots and tell`
      if isUnbroken, start - 2 > limit, tokens[start - 1].features.has(.relative),
        tokens[start - 2].features.has(.preposition), !text.isWord(index - 1, in: .contrast),
        let inner = phrases.phrase(startingAt: start, limit: index), isSource(inner),
        hasVerb(behind: inner, from: limit, limit: index)
      {
        return inner
      }
      guard
        opensClause(start, limit: limit)
          || phrases.pronoun(at: start) != nil && !opensRelative(start, limit: limit)
      else { continue }
      guard tokens[start].isWord || text.isAge(start), !tokens[start].features.has(.relative),
        let phrase = phrases.phrase(startingAt: behindAbout(start), limit: index),
        isSource(phrase), !isApposition(phrase, limit: limit),
        hasVerb(behind: phrase, from: limit, limit: index)
      else { continue }
      let named = subjects.named(phrase, limit: index)
      // `it` mostly stands for nobody: `Lee said it was too early, but added`; not so `It stated`.
      let isSubordinate =
        start > limit
        && (tokens[start - 1].features.has([.subordinator, .that, .as])
          || text.isWord(start - 1, in: .clausal))
        || isConjunct(named, limit: limit)
      let isNobody =
        tokens[start].features.has(.it)
        && !(tokens[start + 1].isFiniteCue && tokens[start + 1].features.has(.speech))
      // `Lee rose |when Cole stood up| and called`: the verbs of one clause.
      if isUnbroken, !isNobody, start > limit,
        tokens[index].features.has(.conjunction) || tokens[index - 1].features.has(.conjunction),
        tokens[start - 1].features.has(.subordinator) || text.isWord(start - 1, in: .clausal),
        !tokens[start - 1].features.has([.that, .conjunction])
      {
        return named
      }
      guard isSubordinate || isNobody else { return named }
      subordinate = subordinate ?? named
    }
    return subordinate
  }

  /// `The editor |I| spoke to, Tom Cole, left`: the pronoun of a clause that hangs on a noun.
  private func opensRelative(_ index: Int, limit: Int) -> Bool {
    guard index - 2 >= limit, tokens[index].features.has(.first) else { return false }
    return tokens[index - 1].isWord && !tokens[index - 1].isCapital
      && tokens[index - 1].features.has([.personNoun, .office, .document, .work])
      && tokens[index - 2].features.has([.determiner, .possessive])
  }

  private func isWho(_ index: Int) -> Bool {
    let features = tokens[index].features
    return tokens[index].isWord && features.has(.relative) && !features.has(.that)
      && !tokens[index + 1].features.has([.subject, .determiner, .possessive])
      && !tokens[index + 1].isCapital
  }

  /// `met pilots |and owners of boats lost in the storm|`, `wrote to Cole |and Diaz|, two former pilots,`:
  /// one more object, though a participle or an apposition stands behind it.
  private func isConjunct(_ phrase: NounPhrase, limit: Int) -> Bool {
    let start = phrase.tokens.lowerBound
    let verb = phrase.tokens.upperBound
    if phrase.kind != .pronoun, start - 1 > limit, tokens[start - 1].features.has(.conjunction),
      tokens[start - 2].isWord, verb < tokens.count, tokens[verb].isMark(",")
    {
      return true
    }
    return phrase.kind == .nominal && start - 1 > limit
      && tokens[start - 1].features.has(.conjunction)
      && tokens[start - 2].isWord && verb + 1 < tokens.count && tokens[verb].features.has(.past)
      && tokens[verb + 1].features.has(.preposition)
  }

  /// `On Sunday morning |Lee|`: whoever stands behind a time that opens the sentence.
  private func isBehindTime(_ index: Int, limit: Int) -> Bool {
    index > limit + 1 && tokens[limit].features.has(.preposition)
      && tokens[index - 1].features.has(.time)
      && (limit + 1..<index).allSatisfy {
        tokens[$0].features.has([.time, .determiner, .modifier]) || tokens[$0].kind == .number
      }
  }

  /// Where a place behind a name ends: `Lee |of Dover, N.H.,| left`.
  private func behindPlace(_ index: Int, limit: Int) -> Int {
    guard index + 1 < limit, tokens[index].features.has(.preposition),
      tokens[index + 1].isCapital || tokens[index + 1].features.has(.determiner),
      let place = phrases.phrase(startingAt: index + 1, limit: limit), place.kind == .name
    else { return index }
    let end = place.tokens.upperBound
    guard end + 2 < limit, tokens[end].isMark(","), tokens[end + 1].isCapital else { return end }
    return tokens[end + 2].isMark(",") ? end + 3 : end
  }

  /// Where a time between a subject and its verb ends: `Lee on Monday |left`, `Lee Monday |left`.
  private func behindTime(_ index: Int, limit: Int) -> Int {
    guard index + 1 < limit else { return index }
    let start = tokens[index].features.has(.preposition) ? index + 1 : index
    guard tokens[start].isCapital, tokens[start].features.has(.time) else { return index }
    var end = start + 1
    while end < limit, tokens[end].features.has(.time) || tokens[end].kind == .number { end += 1 }
    return end
  }

  /// `Lee (D-Ohio) |left`
  private func behindBrackets(_ index: Int, limit: Int) -> Int {
    guard index < limit, tokens[index].isMark("("),
      let close = (index..<limit).first(where: { tokens[$0].isMark(")") })
    else { return index }
    return close + 1
  }

  /// `about |200 protesters`
  private func behindAbout(_ index: Int) -> Int {
    tokens[index].features.has(.preposition) && index + 1 < tokens.count
      && tokens[index + 1].kind == .number ? index + 1 : index
  }

  private func isSource(_ phrase: NounPhrase) -> Bool {
    if phrase.kind == .name {
      // `in a Dover, |Ohio| shop`
      let start = phrase.tokens.lowerBound
      return !tokens[phrase.head].features.has(.place) || start < 2
        || !tokens[start - 1].isMark(",") || !tokens[start - 2].isCapital
    }
    guard phrase.kind == .nominal else { return true }
    let head = tokens[phrase.head]
    // A bare `lawyer` goes on with a list: `the activist and lawyer, who …`.
    let isBare =
      phrase.tokens.count == 1 && !head.isCapital && head.features.has([.personNoun, .office])
      && !head.features.has([.group, .organisation])
    // `some`, `some of her fans`
    if head.features.has([.indefinite, .plural]),
      phrase.tokens.count == 1 || tokens[phrase.core.upperBound].features.has(.of)
    {
      return true
    }
    return !isBare
      && (head.features.has(CueFinder.sources) || text.isWord(phrase.head, in: .politician))
  }

  /// `Ann Lee, |the activist and lawyer|, left`: what she is, not another subject.
  private func isApposition(_ phrase: NounPhrase, limit: Int) -> Bool {
    let start = phrase.tokens.lowerBound
    let end = phrase.tokens.upperBound
    guard phrase.kind == .nominal, start - 2 >= limit, tokens[start - 1].isMark(","),
      end < tokens.count, tokens[end].isMark(","),
      tokens[phrase.head].features.has([.personNoun, .office])
    else { return false }
    let name = tokens[start - 2]
    return name.isWord && name.isCapital && !name.features.has([.place, .time])
  }

  private func opensClause(_ index: Int, limit: Int) -> Bool {
    guard index > limit, !isBehindTime(index, limit: limit) else { return true }
    let before = tokens[index - 1]
    switch before.kind {
    case .mark(","), .mark("—"), .mark(";"), .mark(":"), .quotation: return true
    default: break
    }
    if before.features.has([.conjunction, .subordinator, .that])
      || text.isWord(index - 1, in: .clausal)
    {
      return true
    }
    // `And even |Lee|`
    return before.features.has(.adverb) && !tokens[index].features.has(.adverb)
      && (tokens[index].isCapital || tokens[index].features.has([.determiner, .possessive]))
      && (index - 1 == limit || tokens[index - 2].features.has(.conjunction))
  }

  /// Whether a verb stands behind a noun phrase, perhaps after what stands between commas.
  private func hasVerb(behind phrase: NounPhrase, from start: Int, limit: Int) -> Bool {
    var next = behindBrackets(phrase.tokens.upperBound, limit: limit)
    if phrase.kind == .name { next = behindPlace(next, limit: limit) }
    // `she’s worked`
    if phrase.kind == .pronoun, next < limit, tokens[next].kind == .possessive {
      return opensClause(phrase.tokens.lowerBound, limit: start)
    }
    // `A union of pilots – with members in Hull – |sent|`
    if next < limit, tokens[next].isMark("—"),
      let close = (next + 1..<max(next + 1, limit)).first(where: { tokens[$0].isMark("—") })
    {
      next = close + 1
    }
    if next < limit, tokens[next].isMark(",") {
      // `In Dover, N.H., Lee …`
      if phrase.kind == .name, tokens[phrase.head].features.has(.place) { return false }
      // `X, who …, said`: take the comma for the start of an insertion if another one follows.
      return (next + 1..<max(next + 1, limit - 1)).contains { tokens[$0].isMark(",") }
        || next + 1 < limit && tokens[next + 1].features.has([.relative, .determiner])
          && !tokens[limit - 1].isMark(",")
    }
    next = behindTime(next, limit: limit)
    while next < limit, tokens[next].features.has(.adverb) { next += 1 }
    guard next < limit, tokens[next].isWord, !tokens[next].isCapital else { return false }
    let features = tokens[next].features
    return features.has(.auxiliary) || !features.has(.closed)
  }
}
