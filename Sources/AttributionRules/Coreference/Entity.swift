/// Somebody or something that the article names, with every place where it does.
struct Entity {
  enum Gender: Hashable { case male, female, unknown }

  /// One place where the name stands.
  struct Mention {
    let tokens: Range<Int>
    let sentence: Int
    /// Whether it opens a clause, as subjects do.
    let isSubject: Bool
    /// Whether it is the subject of a reporting verb.
    let speaks: Bool
    let isPossessive: Bool
    /// Whether it is the subject of a clause inside another (`said that X …`).
    let isEmbedded: Bool
  }

  /// The words of the fullest form, folded.
  var words: [String]
  /// The fullest form as printed, without titles.
  var name: String
  var kind: SpeakerKind
  var gender: Gender
  var isPlace: Bool
  /// Whether the article gives no name, only a noun: `a council spokeswoman`.
  var isUnnamed: Bool
  /// Whether it is known only as a sentence's subject with `the`, and may be somebody named elsewhere.
  var isVague = false
  /// Whether the noun means several people: `residents`.
  var isPlural = false
  /// What it is called beside its name: `senator`, `russian`, `spokesman`; folded.
  var roles: Set<String>
  /// Where it is from, as far as that is part of what it is called: `russian`, `ohio`; folded.
  var homes: Set<String> = []
  /// Whether something besides its capital says that it is a person: a given name, a title, speech.
  var isEvidentPerson = false
  /// Whether one of them is an office: `senator`.
  var hasOffice = false
  var mentions: [Mention]

  var last: String { words.last ?? "" }
  var first: String { words.first ?? "" }
}
