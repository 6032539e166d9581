/// Finds a subject with what hangs on it up to its verb: `|Officials who spoke with Lee| said`, `|people
/// involved in the talks| say`, `|about half of voters| said`.
struct ModifiedSubject {
  let text: AnnotatedText
  let phrases: NounPhraseParser

  private var tokens: [Token] { text.tokens }

  /// How long such a subject may be, in tokens.
  private static let reach = 25
  /// How long a share may be, in tokens: `just under nine out of 10`.
  private static let shareReach = 6

  /// The noun phrase that opens the clause and reaches with its modifiers to the verb before which `end`
  /// stands; nil if none does.
  func phrase(endingBefore end: Int, limit: Int) -> NounPhrase? {
    guard var start = clauseStart(before: end, limit: limit) else { return nil }
    if let share = share(startingAt: start, to: end) { return share }
    while start < end, tokens[start].features.has(.adverb) { start += 1 }
    guard start < end, !tokens[start].features.has(.subject),
      let noun = phrases.phrase(startingAt: start, limit: end), isSource(noun)
    else { return nil }
    // `those surveyed`
    let isCounted =
      noun.tokens.upperBound == end && noun.tokens.count == 2
      && tokens[start].features.has(.plural) && tokens[noun.head].features.has(.past)
    // `organisers of the march to the quay`
    let hasAll =
      noun.tokens.upperBound == end && noun.tokens.count > noun.core.count
      && (noun.core.upperBound..<end).allSatisfy {
        !tokens[$0].features.has(.preposition)
          || tokens[$0].features.has([.gerundObject, .to, .locative])
      }
    guard
      isCounted || hasAll || noun.tokens.upperBound < end && modifies(noun.tokens.upperBound..<end)
    else { return nil }
    return NounPhrase(kind: noun.kind, tokens: start..<end, core: noun.core)
  }

  /// The share of those asked that stands right before `end`: `compared with |four in 10| who said`.
  func quantity(endingBefore end: Int, limit: Int) -> NounPhrase? {
    var longest: NounPhrase?
    for start in stride(from: end - 1, through: max(limit, end - Self.shareReach), by: -1) {
      guard tokens[start].isWord || tokens[start].kind == .number else { break }
      if let share = share(startingAt: start, to: end), share.core.upperBound == end {
        longest = share
      }
    }
    return longest
  }

  /// Where the clause of a verb begins, as far as marks and conjunctions show.
  private func clauseStart(before end: Int, limit: Int) -> Int? {
    var start = end
    while start > limit {
      let token = tokens[start - 1]
      guard token.isWord || token.kind == .number || token.kind == .possessive,
        !token.features.has([.subordinator, .conjunction, .that])
          || text.isWord(start - 1, in: .roughly),
        !(token.features.has(.relative) && start - 2 >= limit
          && tokens[start - 2].features.has(.preposition))
      else { break }
      guard end - start < Self.reach else { return nil }
      start -= 1
    }
    return start
  }

  private func isSource(_ phrase: NounPhrase) -> Bool {
    guard phrase.kind == .nominal else { return false }
    let head = tokens[phrase.head].features
    return head.has(CueFinder.sources) || head.has([.indefinite, .plural])
      || tokens[phrase.tokens.lowerBound].features.has(.plural) && head.has(.past)
  }

  /// Whether words are what may hang on a noun: a relative clause, a participle with what belongs to it, a
  /// preposition with its noun.
  private func modifies(_ run: Range<Int>) -> Bool {
    let first = tokens[run.lowerBound]
    guard first.isWord, !first.isCapital else { return false }
    if first.features.has(.relative) { return run.count > 1 && hasVerb(run.dropFirst()) }
    // `a report |she wrote last year|`
    if first.features.has(.subject) { return run.count > 1 && hasVerb(run.dropFirst()) }
    if text.isWord(run.lowerBound, in: .whose) {
      return run.dropFirst().contains { tokens[$0].features.has([.auxiliary, .past]) }
    }
    // `Claims |being| weighed in court`
    let isOngoing =
      first.features.has(.auxiliary) && text.forms.endsLikeParticiple(text.bytes, first.range)
    let rest = isOngoing ? run.dropFirst() : run
    // `people living in a street |which has flooded|`: the verb of a clause inside.
    let clause = rest.first { tokens[$0].features.has(.relative) } ?? rest.upperBound
    guard
      !rest.prefix(while: { $0 < clause }).contains(where: {
        tokens[$0].features.has([.auxiliary, .subject])
      })
    else { return false }
    if text.forms.endsLikeParticiple(text.bytes, first.range) {
      return !first.features.has(.speech)
    }
    if first.features.has(.past) {
      guard run.count > 1 else { return true }
      guard !first.features.has([.speech, .hearer]) else { return false }
      let next = tokens[run.lowerBound + 1].features
      return next.has(.preposition) && !next.has(.by)
    }
    return first.features.has(.preposition) && !first.features.has([.according, .as, .by])
      && !text.isWord(run.lowerBound, in: .timed)
      && !run.contains { tokens[$0].features.has([.past, .third, .relative]) }
  }

  /// Whether a relative clause has a verb of its own right behind its pronoun: `who |spoke|`, `who |have|`.
  private func hasVerb(_ run: Range<Int>) -> Bool {
    guard let verb = run.first(where: { !tokens[$0].features.has(.adverb) }) else { return false }
    let token = tokens[verb]
    return run.count > 1 && token.isWord && !token.isCapital
      && (token.features.has(.auxiliary)
        || !token.features.has(
          WordFeatures.closed.union([.determiner, .possessive, .personNoun, .office, .group])
        ))
  }

  /// A share of those who were asked: `24 percent`, `six in 10 voters`, `more than half of those polled`.
  private func share(startingAt start: Int, to end: Int) -> NounPhrase? {
    var place = start
    while place < end, place - start < 4, tokens[place].kind != .number,
      !text.isWord(place, in: .share), tokens[place].isWord,
      tokens[place].features.has([.adverb, .indefinite])
        && !tokens[place].features.has(.plural) || text.isWord(place, in: .roughly)
    {
      place += 1
    }
    guard place < end else { return nil }
    var last = place
    // `some 56 percent`
    if text.isWord(place, in: .share), place + 1 < end, tokens[place + 1].kind == .number {
      place += 1
    }
    if text.isWord(place, in: .share) {
      last = place
    } else if isNumber(place), place + 1 < end, text.isWord(place + 1, in: .share) {
      last = place + 1
    } else if text.isPercentage(place) {
      last = place
    } else if isNumber(place), let total = total(behind: place, to: end) {
      last = total
    } else {
      return nil
    }
    let rest = last + 1
    if rest < end {
      let isOf = tokens[rest].features.has(.preposition) && !tokens[rest].features.has(.to)
      // `eight in 10 voters |overall|`
      guard
        isOf || (phrases.phrase(startingAt: rest, limit: end)?.tokens.upperBound ?? 0) >= end - 1,
        !(rest..<end).contains(where: { tokens[$0].features.has([.auxiliary, .subject]) })
      else { return nil }
    } else if last == place, start == place, tokens[place].features.has([.indefinite, .plural]) {
      // `some said` is read elsewhere.
      return nil
    }
    return NounPhrase(kind: .nominal, tokens: start..<end, core: start..<(last + 1))
  }

  private func isNumber(_ index: Int) -> Bool {
    tokens[index].kind == .number
      || tokens[index].isWord && tokens[index].features.has(.determiner)
        && tokens[index].features.has([.plural, .indefinite])
      || text.isNumeral(index)
  }

  /// The `10` of `six in 10`, `six out of 10`.
  private func total(behind index: Int, to end: Int) -> Int? {
    var place = index + 1
    if place < end, tokens[place].features.has(.adverb) || tokens[place].features.has(.preposition),
      place + 1 < end, tokens[place + 1].features.has(.of)
    {
      place += 1
    }
    guard place + 1 < end, tokens[place].features.has(.preposition), isNumber(place + 1) else {
      return nil
    }
    return place + 1
  }
}
