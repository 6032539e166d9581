/// How much a person stands out where a pronoun asks who: by distance, place in the clause, speech.
///
/// After Lappin and Leass, “An Algorithm for Pronominal Anaphora Resolution” (1994): weights that fall
/// with each sentence. The numbers are round ones, set by hand on annotated news.
package struct Salience: Sendable {
  /// What is left of a weight a sentence later.
  package var decay = 0.75
  /// What a paragraph's end takes off.
  package var paragraph = 2.0
  /// A mention: 100 as the subject of a main clause, a share of it else.
  package var possessive = 0.6
  package var object = 0.62
  package var embedded = 0.5
  /// A mention in the sentence that a pronoun reports: `Lee is a “liar,” he said`.
  package var reported = 0.5
  /// A mention in what the pronoun's bearer was asked: `Asked whether Lee would go, he said`.
  package var asked = 0.4
  /// A mention that is the subject of a reporting verb.
  package var speaking = 1.0
  /// Somebody's speech, quoted or not.
  package var utterance = 112.0
  /// What a pronoun that is a subject counts beside speech.
  package var pronoun = 0.8
  /// A gender that is known and fits.
  package var gender = 1.1
  /// Nothing but a capital says that it is a person.
  package var unproven = 0.4
  /// For each mention, up to ten of them.
  package var mention = 0.8

  /// The weights as they are set.
  package init() {}
}
