/// A place where the text signals that somebody says something: a cue with its source.
struct CueEvent {
  enum Make: Hashable {
    /// `X said`, `X has told Y`.
    case subjectVerb
    /// `said X`.
    case verbSubject
    /// `X, calling it …`, `X accused him of saying …`.
    case gerund
    /// `X refused to call it …`.
    case infinitive
    /// `according to X`.
    case according
    /// `X’s claim that …`, `in a statement, X`.
    case noun
    /// `X was quoted as saying`, `described by X as`.
    case passive
    /// `X:` at the start of a line.
    case label
  }

  let make: Make
  /// The cue's words.
  let cue: Range<Int>
  /// Who: nil where the sentence names nobody for it.
  let source: NounPhrase?
  /// How the source was found, for people.
  let note: String?
}
