package import GroundTruth

/// Counts of a score against labels of who said what; they add up over articles.
package struct SpeakerCounts: Hashable, Sendable {
  /// Quotations of one kind.
  package struct Kind: Hashable, Sendable {
    /// Quotations labelled.
    package var gold = 0
    /// Those of them that were found.
    package var found = 0
    /// Those of them with the right speaker.
    package var right = 0

    /// Right speakers over all labelled.
    package var who: Double { share(right, gold) }
  }

  /// What somebody said, by the kind of words that name the speaker.
  package private(set) var kinds: [QuotationLabel.MentionKind: Kind] = [:]
  /// The same by the coarser kinds of `who_said.py`: without mention, a pronoun, anything else.
  package private(set) var named = Kind()
  package private(set) var pronoun = Kind()
  package private(set) var continued = Kind()
  /// Speakers given to what somebody said, and those of them that are right.
  package private(set) var given = 0
  package private(set) var rightGiven = 0
  /// Scare quotes, titles and the like, and those of them that were given a speaker.
  package private(set) var negatives = 0
  package private(set) var falseSpeakers = 0
  /// Speakers given to words that no label is about.
  package private(set) var foreign = 0

  /// What somebody said.
  package var speech: Kind {
    var sum = Kind()
    for kind in [named, pronoun, continued] { sum.add(kind) }
    return sum
  }

  /// Right speakers, or none where the text doesn't tell, over all that somebody said: the headline.
  package var who: Double { speech.who }
  /// Found quotations over all.
  package var found: Double { share(speech.found, speech.gold) }
  /// Right speakers over the quotations found.
  package var whoOfFound: Double { share(speech.right, speech.found) }
  /// All speakers given, to whatever words.
  package var allGiven: Int { given + falseSpeakers + foreign }
  /// Right speakers over all speakers given: 1 less this is how often a shown speaker is wrong.
  package var whoOfGiven: Double { share(rightGiven, allGiven) }
  /// Scare quotes and the like with a speaker, over all of them.
  package var falseShare: Double { share(falseSpeakers, negatives) }

  mutating func addSpeech(
    _ label: QuotationLabel,
    _ kind: QuotationLabel.MentionKind,
    isFound: Bool,
    isGiven: Bool,
    isRight: Bool
  ) {
    let one = Kind(gold: 1, found: isFound ? 1 : 0, right: isRight ? 1 : 0)
    kinds[kind, default: Kind()].add(one)
    if label.mention == nil {
      continued.add(one)
    } else if label.isPronoun {
      pronoun.add(one)
    } else {
      named.add(one)
    }
    if isGiven { given += 1 }
    if isGiven, isRight { rightGiven += 1 }
  }

  mutating func addNegative(isGiven: Bool) {
    negatives += 1
    if isGiven { falseSpeakers += 1 }
  }

  mutating func addForeign() { foreign += 1 }

  mutating func add(_ other: SpeakerCounts) {
    for (kind, counts) in other.kinds { kinds[kind, default: Kind()].add(counts) }
    named.add(other.named)
    pronoun.add(other.pronoun)
    continued.add(other.continued)
    given += other.given
    rightGiven += other.rightGiven
    negatives += other.negatives
    falseSpeakers += other.falseSpeakers
    foreign += other.foreign
  }
}

extension SpeakerCounts.Kind {
  fileprivate mutating func add(_ other: Self) {
    gold += other.gold
    found += other.found
    right += other.right
  }
}
