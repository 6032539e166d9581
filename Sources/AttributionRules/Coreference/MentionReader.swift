import TextModel

/// Reads from the words around a name how it stands in its clause: as subject, owner, object.
struct MentionReader {
  let text: AnnotatedText

  private var tokens: [Token] { text.tokens }

  /// The mention that a noun phrase or the name of somebody or something of a kind makes.
  func mention(_ core: Range<Int>, of kind: SpeakerKind) -> Entity.Mention {
    let sentence = text.sentenceOf[core.lowerBound]
    let range = text.sentences[sentence].tokens
    var start = core.lowerBound
    while start > range.lowerBound, isTitlePart(start - 1) { start -= 1 }
    let behind = core.upperBound
    let before = start > range.lowerBound ? tokens[start - 1] : nil
    let isPossessive =
      behind < range.upperBound && tokens[behind].kind == .possessive
      || kind == .person && isModifier(core, limit: range.upperBound)
    let next = verb(behind: behind, limit: range.upperBound)
    let hasVerb = next?.features.has([.auxiliary]) ?? false
    let isBeforeVerb = hasVerb || next.map(canBeVerb) ?? false
    // Behind a comma a name may also stand in apposition: a verb must follow.
    let opens =
      before == nil || before?.features.has([.that, .conjunction, .subordinator, .by]) ?? false
      || isBeforeVerb
        && (before.map { $0.isMark(",") || $0.isMark("—") || $0.quotation != nil } ?? true)
    // `|Lee|’s answer came at once`
    let isAnswering =
      start == range.lowerBound && behind + 2 < range.upperBound
      && tokens[behind].kind == .possessive && tokens[behind + 1].features.has(.speechNoun)
      && !tokens[behind + 2].features.has(.preposition)
    // `I called |Lee|`: the one of whom the writer tells.
    let isMet =
      start - 2 >= range.lowerBound && tokens[start - 2].features.has(.first)
      && tokens[start - 2].features.has(.subject) && tokens[start - 1].isWord
      && !tokens[start - 1].features.has(.closed)
    // `The mayor, |Ann Lee|, left`
    let isNamed = isNamedSubject(start, behind, in: range)
    // `As for Lee, he said`: the one whom the sentence is about.
    let isTopic =
      start > range.lowerBound && start - range.lowerBound <= 2 && behind < range.upperBound
      && (range.lowerBound..<start).allSatisfy { tokens[$0].features.has([.preposition, .as]) }
      && tokens[behind].isMark(",")
    // `according to Lee`
    let isAccording =
      start - 2 >= range.lowerBound && tokens[start - 2].features.has(.according)
    // `someone from |Hull| had written`: the verb is another's.
    let isOfOther =
      start - 2 >= range.lowerBound
      && (tokens[start - 2].isWord && !tokens[start - 2].features.has(.closed)
        && (text.isWord(start - 1, in: .origin) || tokens[start - 1].features.has(.of))
        || tokens[start - 2].kind == .number && text.isWord(start - 1, in: .origin)
        // `at a ground in |Hull|, the leader said`
        || tokens[start - 1].features.has(.locative) && behind < range.upperBound
          && tokens[behind].isMark(","))
    let speaks =
      isAccording && !isPossessive || !isPossessive && !isOfOther && (next.map(agrees) ?? false)
      || before.map { $0.isFiniteCue && $0.features.has(.speech) && !$0.features.has(.hearer) }
        ?? false
    return Entity.Mention(
      tokens: core,
      sentence: sentence,
      isSubject: isAnswering
        || !isPossessive
          && (opens || hasVerb && !isOfOther || speaks || isTopic || isNamed || isMet
            || isBeforeVerb && !(before?.features.has(.preposition) ?? false)
              && next.map(isInflected) ?? false),
      speaks: speaks || isAnswering
        || isNamed && speaksBehindComma(behind, limit: range.upperBound),
      isPossessive: isPossessive && !isAnswering,
      isEmbedded: before?.features.has([.that, .subordinator]) ?? false
    )
  }

  /// Whether a name stands between commas behind the noun with which its sentence opens, and a verb behind
  /// it: `The mayor of Hull, |Ann Lee|, left`.
  private func isNamedSubject(_ start: Int, _ behind: Int, in sentence: Range<Int>) -> Bool {
    let before = start - 1
    guard before - sentence.lowerBound <= Self.longestLead else { return false }
    // `The one in the kitchen is |Ann Lee|, a cook`
    if before - 1 > sentence.lowerBound, tokens[before].features.has(.be),
      !tokens[before - 1].isCapital, behind == sentence.upperBound || !tokens[behind].isWord,
      !(sentence.lowerBound..<before).contains(where: { tokens[$0].features.has(.subject) })
    {
      return true
    }
    // `The regular, a retired porter named |Tom Hale|, left`
    let isCalled = before > sentence.lowerBound && text.isWord(before, in: .bearing)
    guard start - 2 > sentence.lowerBound, tokens[start - 1].isMark(",") || isCalled,
      behind < sentence.upperBound, tokens[behind].isMark(",") || isCalled
    else { return false }
    var next = tokens[behind].isMark(",") ? behind + 1 : behind
    while next < sentence.upperBound, tokens[next].features.has(.adverb) { next += 1 }
    guard next < sentence.upperBound else { return false }
    let verb = tokens[next]
    guard verb.isWord,
      verb.features.has([.auxiliary, .past]) || verb.isFiniteCue || isInflected(verb)
    else {
      return false
    }
    if isCalled {
      return (sentence.lowerBound..<before).allSatisfy {
        (tokens[$0].isWord || tokens[$0].isMark(",") || tokens[$0].kind == .number)
          && !tokens[$0].features.has([.auxiliary, .subject])
      } && tokens[sentence.lowerBound].features.has([.determiner, .possessive])
    }
    // `Asked if it was, |a spokesman, Tom Lee,| said`
    let clause =
      (sentence.lowerBound..<(start - 1)).last {
        tokens[$0].isMark(",") || tokens[$0].quotation != nil
          || tokens[$0].features.has(.subordinator)
      }
      .map { $0 + 1 } ?? sentence.lowerBound
    let opening = clause..<(start - 1)
    guard clause == sentence.lowerBound || tokens[clause].features.has([.determiner, .possessive])
    else { return false }
    return opening.count <= Self.longestOpening
      && opening.allSatisfy { index in
        let token = tokens[index]
        return token.isWord && !token.features.has([.auxiliary, .subordinator, .subject])
          || token.kind == .possessive
      }
      && opening.contains { tokens[$0].features.has([.personNoun, .office]) }
  }

  /// `a spokesman, |Tom Lee|, said`
  private func speaksBehindComma(_ comma: Int, limit: Int) -> Bool {
    guard comma + 1 < limit, tokens[comma].isMark(",") else { return false }
    return tokens[comma + 1].isFiniteCue && tokens[comma + 1].features.has(.speech)
  }

  /// How far into its sentence such a name may stand, in tokens.
  private static let longestLead = 60

  /// No noun phrase with which a sentence opens is longer, in tokens.
  private static let longestOpening = 10

  /// The word behind a name that may be its verb, past an adverb and past what stands between
  /// commas or brackets: `Lee (D-Ohio), a member of the board, said`.
  private func verb(behind: Int, limit: Int) -> Token? {
    var verb = pastBrackets(behind, limit: limit)
    if verb < limit, tokens[verb].isMark(","), let end = pastApposition(verb, limit: limit) {
      verb = end
    }
    if verb + 1 < limit, tokens[verb].features.has(.adverb) { verb += 1 }
    return verb < limit ? tokens[verb] : nil
  }

  private func pastBrackets(_ start: Int, limit: Int) -> Int {
    guard start < limit, tokens[start].isMark("(") else { return start }
    let close = tokens[start..<min(start + 8, limit)].firstIndex { $0.isMark(")") }
    return close.map { $0 + 1 } ?? start
  }

  /// No apposition of news is longer, in tokens.
  private static let longestApposition = 24

  /// The token behind the comma that closes an apposition or a relative clause; nil if what the
  /// comma at `open` starts is neither, or is not followed by a verb.
  private func pastApposition(_ open: Int, limit: Int) -> Int? {
    guard open + 2 < limit else { return nil }
    let first = tokens[open + 1]
    guard
      first.kind == .number
        || first.features.has([.determiner, .possessive, .relative, .personNoun, .office])
        || first.isCapital && tokens[open + 2].kind == .possessive
    else { return nil }
    for index in (open + 2)..<min(open + Self.longestApposition, limit - 1)
    where tokens[index].isMark(",") {
      let next = tokens[index + 1]
      if next.features.has(.auxiliary) || next.isFiniteCue || next.features.has(.past) {
        return index + 1
      }
    }
    return nil
  }

  private func canBeVerb(_ token: Token) -> Bool {
    token.isWord && !token.isCapital
      && !token.features.has(
        WordFeatures.closed.union([.personNoun, .office, .organisation, .document, .group])
      )
  }

  /// Whether a word is a cue in a form that stands behind one name: `Lee posts`, but `a Lee post`.
  private func agrees(_ token: Token) -> Bool {
    token.isFiniteCue && token.features.has([.past, .third])
  }

  /// Whether a word has the ending of a verb with a subject.
  private func isInflected(_ token: Token) -> Bool {
    token.features.has([.past, .third])
      || token.features.isEmpty
        && text.forms.endsLikePlural(text.bytes, token.range.start, token.range.end)
  }

  /// Whether a word may be part of a title before a name.
  func isTitlePart(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    return token.isCapital && !token.features.has(.closed)
      || token.features.has([.title, .modifier, .personNoun])
  }

  /// Whether a name stands before a noun (`the Orlando attacks`, `a Lee aide`).
  private func isModifier(_ core: Range<Int>, limit: Int) -> Bool {
    let behind = core.upperBound
    guard core.lowerBound > 0, behind < limit, core.count == 1 else { return false }
    let next = tokens[behind]
    guard next.isWord, !next.isCapital, !next.features.has(WordFeatures.closed.union(.past)) else {
      return false
    }
    let before = tokens[core.lowerBound - 1].features
    return before.has([.determiner, .possessive]) && !tokens[core.lowerBound].isAllCaps
  }

  /// Whether a name stands as a place does: `in Orlando`, `Ava, Mo.`.
  func isPlaced(_ core: Range<Int>) -> Bool {
    let before = core.lowerBound - 1
    if before >= 0, tokens[before].features.has(.locative) { return true }
    // `north of |Hull|`
    if before > 0, tokens[before].features.has(.of), text.isWord(before - 1, in: .direction) {
      return true
    }
    let behind = core.upperBound
    guard behind + 1 < tokens.count, tokens[behind].isMark(",") else { return false }
    let state = tokens[behind + 1]
    return state.isCapital && state.features.has([.place, .abbreviation])
      && !state.features.has([.title, .firstName, .suffix])
  }
}
