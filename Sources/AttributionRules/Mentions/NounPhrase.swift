/// A noun phrase that may refer to a speaker.
struct NounPhrase: Hashable {
  enum Kind: Hashable {
    case pronoun
    /// A person's or an organisation's name, with or without a title.
    case name
    /// A common noun with its modifiers: `a spokesman for the campaign`.
    case nominal
  }

  let kind: Kind
  /// The whole phrase, with determiner, titles and what hangs on by `of` or `for`.
  let tokens: Range<Int>
  /// The name alone without titles; for a noun its phrase up to the head; the pronoun.
  let core: Range<Int>
  /// The noun, pronoun or last word of the name.
  var head: Int { core.upperBound - 1 }
}
