import TextModel

/// How a language makes words: what a word's form tells where no list holds it.
///
/// Offsets count UTF-8 bytes of the text that is passed in.
protocol WordForms: Sendable {
  /// Where an ending that begins with an apostrophe parts from its word; nil if it belongs to it.
  func ending(_ bytes: [UInt8], after apostrophe: Int, width: Int, start: Int, end: Int) -> Ending?
  /// The classes that the word between two offsets has by its make.
  func features(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lexicon: Lexicon) -> WordFeatures
  /// Whether a word has the ending of a participle of the present: `wearing`.
  func endsLikeParticiple(_ bytes: [UInt8], _ range: TextRange) -> Bool
  /// Whether a word calls somebody by their age: `24-year-old`.
  func isAge(_ bytes: [UInt8], _ range: TextRange) -> Bool
  /// Whether a word calls somebody by what they were and are: `actor-turned-director`.
  func isCareer(_ bytes: [UInt8], _ range: TextRange) -> Bool
  /// Whether a word has the ending of a plural, or of a verb with one for its subject.
  func endsLikePlural(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool
}

/// What an ending behind an apostrophe is.
enum Ending {
  /// `Lee|’s`
  case possessive
  /// `they|’ll`
  case auxiliary
}
