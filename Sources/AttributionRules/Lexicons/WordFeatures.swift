/// What the lexicons know of a word: the classes that it may belong to, whatever it is here.
struct WordFeatures: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private static func bit(_ number: UInt64) -> WordFeatures { WordFeatures(rawValue: 1 << number) }

  // Closed classes.
  static let determiner = bit(0)
  static let indefinite = bit(1)
  static let possessive = bit(2)
  static let he = bit(3)
  static let she = bit(4)
  static let they = bit(5)
  static let it = bit(6)
  static let first = bit(7)
  static let second = bit(8)
  static let subject = bit(9)
  static let relative = bit(10)
  static let preposition = bit(11)
  static let conjunction = bit(12)
  static let subordinator = bit(13)
  static let auxiliary = bit(14)
  static let be = bit(15)
  static let negation = bit(16)
  static let adverb = bit(17)
  static let time = bit(18)
  static let modal = bit(19)
  static let plural = bit(20)
  static let according = bit(21)
  static let to = bit(22)
  static let of = bit(23)
  static let by = bit(24)
  static let `as` = bit(25)
  static let that = bit(26)
  static let gerundObject = bit(27)

  // Cue verbs and their forms.
  static let speech = bit(28)
  static let weak = bit(29)
  static let naming = bit(30)
  static let report = bit(31)
  static let relay = bit(32)
  static let hearer = bit(33)
  static let base = bit(34)
  static let third = bit(35)
  static let past = bit(36)
  static let gerund = bit(37)

  // Names, titles, people.
  static let maleName = bit(38)
  static let femaleName = bit(39)
  static let sharedName = bit(40)
  static let male = bit(41)
  static let female = bit(42)
  static let office = bit(43)
  static let modifier = bit(44)
  static let suffix = bit(45)
  static let particle = bit(46)
  static let abbreviation = bit(47)
  static let manNoun = bit(48)
  static let womanNoun = bit(49)
  static let personNoun = bit(50)
  static let organisation = bit(51)
  static let group = bit(52)
  static let outlet = bit(53)
  static let place = bit(54)
  static let demonym = bit(55)

  // Nouns of speech and writing.
  static let speechNoun = bit(56)
  static let document = bit(57)
  static let work = bit(58)
  static let label = bit(59)

  static let locative = bit(60)
  /// A verb that asks: who is asked speaks next.
  static let question = bit(61)
  /// A verb of what somebody means to do, which others may tell of: `critics say he wants to “…”`.
  static let intention = bit(62)
  /// A noun right behind which words in marks are a name that all use (`the slogan “…”`).
  static let nameNoun = bit(63)

  static let firstName: WordFeatures = [.maleName, .femaleName, .sharedName]
  static let title: WordFeatures = [.male, .female, .office]
  static let cue: WordFeatures = [.speech, .weak, .naming, .report, .relay]
  static let pronoun: WordFeatures = [.he, .she, .they, .it, .first, .second]
  /// Words that no noun phrase runs over.
  static let closed: WordFeatures = [
    .preposition, .conjunction, .subordinator, .auxiliary, .relative, .adverb, .negation,
    .subject,
  ]

  func has(_ other: WordFeatures) -> Bool { !isDisjoint(with: other) }
}
