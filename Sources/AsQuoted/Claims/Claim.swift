/// What somebody is said to have said.
public struct Claim: Hashable, Sendable {
  private static let marks: Set<Unicode.Scalar> = [
    "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›",
  ]

  /// The words, without quotation marks around them.
  public let text: String
  /// Who is said to have said them; nil where only the words are in question.
  public let speaker: String?

  /// A claim; nil if there is no word in it. Quotation marks around all of the words are left out.
  public init?(_ words: String, speaker: String? = nil) {
    var scalars = Substring(words).unicodeScalars
    func trim() {
      while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    }
    trim()
    if let first = scalars.first, let last = scalars.last, scalars.count > 1,
      Self.marks.contains(first), Self.marks.contains(last)
    {
      scalars = scalars.dropFirst().dropLast()
      trim()
    }
    guard
      scalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { return nil }
    text = String(scalars)
    self.speaker = speaker
  }
}
