/// Words that single rules ask for, beside the classes of ``WordFeatures`` that all rules share.
struct WordSets: Sendable {
  /// What the words of a set have in common.
  enum Name: String, Hashable, Sendable, CaseIterable {
    /// Nouns that stand for a business named before: `the company`.
    case business
    /// Nouns that stand for an outlet named before: `the newspaper`.
    case outlet
    /// Nouns for who holds a seat, by party or chamber: `the Ohio Democrat`.
    case politician
    /// Words that open a condition: what stands behind it need not have happened.
    case condition
    /// Nouns for those who work with somebody named: `Lee and her colleagues`.
    case companions
    /// Verbs of what makes somebody do something: `led Lee to say`.
    case causing
    /// Auxiliaries in the plural: no single person's.
    case plural
    /// Determiners of more of the same: `Lee and other members`.
    case other
    /// Prepositions of one of many: `among those who`.
    case among
    /// Prepositions before whoever says so, where a clause may begin: `per the report`.
    case attributing
    /// Words that take a noun's meaning away: `no one`.
    case nobody
    /// Participles of who is heard or seen to speak: `was heard saying`.
    case witnessed
    /// Forms of verbs that no noun shares: `says`, never `the says`.
    case verbal
    /// Nouns for a share of those who were asked: `24 percent`, `half`.
    case share
    /// Determiners that may stand behind the subject they go with: `the two |both| said`.
    case floating
    /// Prepositions that open clauses too: `shortly after Lee said`.
    case clausal
    /// Prepositions of time, which hang on no noun for people.
    case timed
    /// Verbs that go with a noun of speech as its owner's deed: `|made| the point that`.
    case light
    /// What may be made with such a verb, beside nouns of speech: `made the |point| that`.
    case point
    /// Adjectives inside a time: `this |past| week`.
    case lately
    /// Prepositions that bring along somebody with a deed of their own: `with one writing`.
    case with
    /// Participles that give a name: `a man |called| “the Duke”`.
    case entitling
    /// Participles that give a work its title: `a column |headlined| “…”`.
    case titling
    /// Adjectives before what others call something: `the |so-called| “boat tax”`.
    case soCalled
    /// Pronouns for no person: `|nobody| said so`.
    case noOne
    /// Conjunctions of two who don't: `neither Lee |nor| Cole said so`.
    case nor
    /// Relative words for people only.
    case who
    /// Relative words for an owner.
    case whose
    /// Verbs for how a deed goes on: `|continue| to warn`.
    case aspect
    /// Conjunctions behind which somebody else's clause may end: `praised those who left |but| said`.
    case contrast
    /// Numbers in words.
    case number
    /// Words before a number that is not exact: `|more| than half`.
    case roughly
    /// Participles of asking for something: `she’s |called| for`.
    case requesting
    /// Prepositions before what is asked for: `called |for|`.
    case requested
    /// Words that open what somebody was asked: `asked by Lee |whether|`.
    case asking
    /// Verbs of what somebody does while speaking: `Lee |laughed|. “Not a chance.”`
    case gesture
    /// Verbs of what is said back: `“No,” he |replied|`.
    case answering
    /// Prepositions before whom words come from: `criticism |from| her rivals`.
    case origin
    /// Conjunctions before another name of the same: `the Boat Union, |or| BU,`.
    case alternative
    /// Nouns for a few words of somebody's writing: `a |sentence| from Lee`.
    case excerpt
    /// Participles for somebody who is asked: `|Pressed| on whether Lee would go, he said`.
    case pressed
    /// Nouns for words that somebody uses: `used the |term| “…”`.
    case term
    /// Verbs of choosing one's words: `|used| the term “…”`.
    case using
    /// Verbs of what somebody does again and again, before a preposition and a verb: `|took| to calling`.
    case habit
    /// Ranks that stand before a surname in capitals: `|DCI| Lee`.
    case rank
    /// Nouns for one person by where they are from: `the |Swede|`.
    case national
    /// Verbs for bearing a name: `|went| by “Dae”`.
    case going
    /// Participles before somebody's name: `a porter |named| Lee`.
    case bearing
    /// Words for which way something lies: `|north| of Hull`.
    case direction
    /// Verbs for what makes somebody's deed known: `letters |show| an aide writing`.
    case showing
    /// Pronouns for people who give themselves a name.
    case themselves
    /// Articles of one thing only.
    case article
    /// Nouns of what somebody says they will do: `a promise to “…”`.
    case promise
  }

  private var sets: [Name: Set<String>] = [:]
  /// What else the bearer of a title is called: `senator` for `sen`.
  private var bearers: [String: [String]] = [:]

  /// Reads lines of the form `name: words`, and of the form `title: words` what a title's bearer is called.
  init(_ lines: String, titles: String = "") {
    for line in titles.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      bearers[String(parts[0].drop { $0 == " " })] = parts[1].split(separator: " ").map(String.init)
    }
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2, let name = Name(rawValue: String(parts[0].drop { $0 == " " })) else {
        continue
      }
      sets[name, default: []].formUnion(parts[1].split(separator: " ").map(String.init))
    }
  }

  /// What else the bearer of a title, in lower case and without full stops, is called.
  func names(ofBearer title: String) -> [String] { bearers[title] ?? [] }

  /// Whether a word, in lower case, is in a set.
  func contains(_ word: String, in name: Name) -> Bool { sets[name]?.contains(word) ?? false }
}
