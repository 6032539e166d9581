import ArticleExtraction
import AttributionRules
import QuoteSpans
import TextModel

/// Tells whether two quotations that follow each other may be fragments of one.
struct Seams {
  let article: Article
  let quotations: [Quotation]
  let attributions: [Attribution]

  /// The longest attribution between two fragments, in bytes and in words.
  private static let byteLimit = 400
  private static let wordLimit = 40

  /// Whether the two stand in one paragraph or in neighbours, are given no two speakers, and have nothing
  /// but an attribution between.
  func join(_ first: Int, _ second: Int, _ vocabulary: inout Vocabulary) -> Bool {
    let between = TextRange(quotations[first].extent.end, quotations[second].extent.start)
    guard quotations[first].extent.end <= quotations[second].extent.start,
      between.count <= Self.byteLimit,
      quotations[second].block - lastBlock(first) <= 1
    else { return false }
    if let one = speaker(first), let other = speaker(second), one != other { return false }
    let text = article.content[between]
    let tokens = Tokenizer.tokens(of: FoldedText(text).utf8, &vocabulary)
    let words = tokens.count { vocabulary.isWord($0.number) }
    if words == 0 { return true }
    guard words <= Self.wordLimit, isOnOneSide(text), !endsSentence(tokens, vocabulary) else {
      return false
    }
    return [first, second].contains { quotation in
      guard attributions.indices.contains(quotation) else { return false }
      let attribution = attributions[quotation]
      return [attribution.cue, attribution.mention].contains {
        $0.map { between.contains($0.range) } ?? false
      }
    }
  }

  private func speaker(_ quotation: Int) -> String? {
    attributions.indices.contains(quotation) ? attributions[quotation].speaker?.name : nil
  }

  /// The block in which a quotation ends.
  private func lastBlock(_ quotation: Int) -> Int {
    let end = quotations[quotation].extent.end
    var block = quotations[quotation].block
    while block + 1 < article.blocks.count, article.blocks[block + 1].range.start < end {
      block += 1
    }
    return block
  }

  /// Whether all words stand in the one paragraph or in the other.
  private func isOnOneSide(_ text: String) -> Bool {
    let sides = text.split(separator: "\n", omittingEmptySubsequences: false)
    return sides.count { $0.contains(where: { $0.isLetter || $0.isNumber }) } <= 1
  }

  /// Whether a sentence ends between the words, so that more than an attribution stands there.
  private func endsSentence(_ tokens: [Token], _ vocabulary: Vocabulary) -> Bool {
    let tokens = tokens.filter { vocabulary.entries[$0.number].kind != .space }
    var seenWord = false
    for (index, token) in tokens.enumerated() {
      if vocabulary.isWord(token.number) { seenWord = true }
      guard seenWord, [".", "!", "?"].contains(vocabulary.text(token.number)),
        tokens[(index + 1)...].contains(where: { vocabulary.isWord($0.number) })
      else { continue }
      // The stop of an abbreviation (`Mr.`, `J.`) ends none.
      let before = index > 0 ? vocabulary.entries[tokens[index - 1].number] : nil
      let word = before.map { vocabulary.text($0.lower) } ?? ""
      if word.count > 1, !Lexicon.english.titles.contains([word]) { return true }
    }
    return false
  }
}
