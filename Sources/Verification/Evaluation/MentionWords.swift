import GroundTruth

/// The words of a mention, as the corpus's `score.py` compares them.
enum MentionWords {
  typealias Scalars = [Unicode.Scalar]

  private static let suffixes = scalars("jr sr ii iii iv himself herself themselves itself")
  private static let stopWords = scalars(
    """
    a an the and or of for in on at to by with from as who whom which that this these those his her its
    their our my your he she it they we i you said says not no
    """
  )
  private static let modifiers = scalars("of for at in who whom which from with on to")
  private static let cuts = Set(",;:([—–".unicodeScalars)

  private static func scalars(_ list: String) -> Set<Scalars> {
    Set(Array(list.unicodeScalars).corpusWords.map(Array.init))
  }

  /// The words in lower case, without possessive endings; hyphens join.
  static func words(_ text: Scalars) -> [Scalars] {
    var plain: Scalars = []
    var index = 0
    while index < text.count {
      let isMark = text[index] == "'" || text[index] == "’"
      if isMark, index + 1 < text.count, text[index + 1] == "s",
        text.isCorpusWordBorder(index + 2)
      {
        index += 2
      } else {
        plain.append(text[index])
        index += 1
      }
    }
    var words: [Scalars] = []
    index = 0
    while index < plain.count {
      guard plain[index].isCorpusLetterOrDigit else {
        index += 1
        continue
      }
      var end = index + 1
      while end < plain.count {
        let joins =
          plain[end] == "-" && end + 1 < plain.count && plain[end + 1].isCorpusLetterOrDigit
        guard plain[end].isCorpusLetterOrDigit || joins else { break }
        end += 1
      }
      words.append(plain[index..<end].lowercased)
      index = end
    }
    return words
  }

  /// The head noun or last name: the last word before any modifier.
  static func head(_ mention: Scalars) -> Scalars? {
    let start = mention.firstIndex { !$0.isCorpusSpace } ?? mention.endIndex
    let end = (mention.lastIndex { !$0.isCorpusSpace } ?? start - 1) + 1
    let text = Array(mention[start..<max(start, end)])
    let cut = text.indices.first { cuts.contains(text[$0]) || opensModifier(text, at: $0) }
    return words(Array(text[..<(cut ?? text.count)])).last {
      !suffixes.contains($0) && !stopWords.contains($0)
    }
  }

  /// Whether white space, a modifier's first word and white space stand at an index.
  private static func opensModifier(_ text: Scalars, at index: Int) -> Bool {
    guard text[index].isCorpusSpace else { return false }
    let end = text[(index + 1)...].firstIndex(where: \.isCorpusSpace) ?? text.count
    return end < text.count && modifiers.contains(Array(text[(index + 1)..<end]))
  }
}
