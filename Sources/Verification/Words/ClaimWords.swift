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
    // Others than those in ASCII count as found.
    let plain = words.filter { $0.allSatisfy { $0 < 0x80 } }
    var search = PhraseSearch(plain + Self.marks)
    for (_, bytes) in TextStretches(article.content) {
      search.add(FoldedText(bytes).utf8.map(Self.lowered))
    }
    let found =
      words.count - plain.count + search.isFound.prefix(plain.count).count { $0 }
    return found >= least
      || found >= Self.fewestBesideMarks && search.isFound.suffix(Self.marks.count).contains(true)
  }

  private static let marks = ["..", ". .", "[", "(sic"].map { Array($0.utf8) }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
