package import ArticleExtraction
import TextModel

/// The words of a claim, to tell without reading a page's quotations that it can't have the claim.
package struct ClaimWords: Sendable {
  /// Marked omissions leave as few words as this to go by.
  private static let fewestBesideMarks = 3

  /// The claim's words in lower case. Only those in ASCII are looked for: others count as found.
  private let words: [[UInt8]]
  /// How many of them a page has, in whatever order, that has the claim.
  private let least: Int

  /// Reads a claim.
  package init(_ claim: String) {
    var vocabulary = Vocabulary()
    let phrase = Phrase(claim, &vocabulary)
    words = phrase.words.map { vocabulary.entries[$0].bytes }
    let half = (words.count + 1) / 2
    // What a claim has in brackets need not be in the page.
    least = phrase.hasElisionMarks(vocabulary) ? min(Self.fewestBesideMarks, half) : half
  }

  /// Whether the article has half of the words, or some of them and places that may stand for others.
  package func mayStand(in article: Article) -> Bool {
    let text = FoldedText(article.content).utf8.map(Self.lowered)
    let found = words.count { Self.contains(text, $0) }
    return found >= least
      || found >= Self.fewestBesideMarks && Self.marks.contains { Self.contains(text, $0) }
  }

  private static let marks = ["..", ". .", "[", "(sic"].map { Array($0.utf8) }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  /// Whether the bytes stand anywhere, within other words too.
  private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, word.allSatisfy({ $0 < 0x80 }) else { return true }
    guard text.count >= word.count else { return false }
    var place = 0
    let last = text.count - word.count
    while place <= last {
      if text[place] == first {
        var length = 1
        while length < word.count, text[place + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      place += 1
    }
    return false
  }
}
