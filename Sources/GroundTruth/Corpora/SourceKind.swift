/// What kind of words name the source of an annotated quotation.
package enum SourceKind: String, Hashable, Sendable, CaseIterable {
  /// A name, alone or with a title or an apposition.
  case named
  /// A noun phrase without a name.
  case nominal
  case pronoun
}

/// Tells the kind of a source by the head of its words, as the corpus's own gold does.
///
/// The head is the last word before the first comma, bracket, preposition or relative pronoun. A
/// capitalised head is a name unless it is a plain word for a group or an office; a lower-case head with
/// a capitalised name behind its comma (“a senior adviser, Jane Roe”) is a name as well. The lists are
/// those of the corpus's `gold.py`, word by word: they say what its figures mean.
struct SourceKindRule {
  private static let pronouns = words(
    """
    i you he she it we they me him her us them who whom which that this these those one himself
    herself themselves myself yourself itself ourselves mine his hers theirs everyone someone anyone
    nobody everybody somebody anybody
    """
  )
  private static let reflexives = words("himself herself themselves itself")
  private static let breaks = words(
    """
    of for at in who whom which that from with on to by about among inside near during after before
    whose as against under over between including was is were are has had said says speaking
    """
  )
  private static let groups = words(
    """
    republicans democrats americans officials critics supporters democrat republican conservatives
    liberals voters others some many most several both people aides advisers analysts experts sources
    reporters protesters journalists republican democratic muslims mexicans russians christians latinos
    hispanics researchers lawmakers police prosecutors president nominee candidate senator governor
    secretary gop
    """
  )
  private static let offices = [
    "Secretary", "President", "Speaker", "Director", "Governor", "Mayor", "Leader", "Chief",
    "Bishop", "Archbishop",
  ].map { Array("\($0) of ".unicodeScalars) }
  private static let skipped: Set<String> = ["all", "both", "also"]
  private static let sentenceEnds = Set(".?!:\"”“'".unicodeScalars)

  private typealias Scalars = [Unicode.Scalar]

  /// The article's text.
  let text: ScalarText

  /// The kind of a source in the text.
  func kind(of source: AnnotatedWords) -> SourceKind {
    let phrase = withoutBrackets(Array(source.text.unicodeScalars))
    var lower = Self.tokens(phrase).map { $0.lowercased.string }
    let kept = lower.filter { !Self.skipped.contains($0) }
    if !kept.isEmpty { lower = kept }
    if !lower.isEmpty, lower.allSatisfy(Self.pronouns.contains) { return .pronoun }
    for (index, chunk) in Self.chunks(phrase).prefix(3).enumerated() {
      var head: Scalars?
      var capitals = 0
      for word in Self.tokens(chunk) {
        let folded = word.lowercased.string
        if head != nil, Self.breaks.contains(folded) { break }
        if Self.reflexives.contains(folded) { continue }
        head = word
        if word.first?.isCorpusUpper == true { capitals += 1 }
      }
      guard let head else { continue }
      if isOfficeWithName(chunk) { return .named }
      let bare = Self.bare(head)
      var isName =
        bare.first?.isCorpusUpper == true && !Self.groups.contains(bare.lowercased.string)
      // “Officials said”: a capital by position only.
      if isName, capitals == 1, opensSentence(source, head), standsInText(bare.lowercased) {
        isName = false
      }
      if isName, index == 0 || capitals >= 2 { return .named }
    }
    return .nominal
  }

  // MARK: - Words

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// The words of a text: letters and digits with `. & ' ’ - _` inside, and one full stop behind.
  private static func tokens(_ text: some Collection<Unicode.Scalar>) -> [Scalars] {
    let text = Array(text)
    var tokens: [Scalars] = []
    var index = 0
    while index < text.count {
      guard text[index].isCorpusLetterOrDigit else {
        index += 1
        continue
      }
      var end = index + 1
      var next = end
      while next < text.count,
        text[next].isCorpusWordPart || ".&'’-".unicodeScalars.contains(text[next])
      {
        next += 1
        if text[next - 1].isCorpusLetterOrDigit { end = next }
      }
      if end < text.count, text[end] == "." { end += 1 }
      tokens.append(Array(text[index..<end]))
      index = end
    }
    return tokens
  }

  /// A word without the possessive and full stops at its ends.
  private static func bare(_ word: Scalars) -> Scalars {
    var word = word[...]
    let isMark = { (scalar: Unicode.Scalar?) in scalar == "'" || scalar == "’" }
    if isMark(word.last) {
      word.removeLast()
    } else if word.last == "s", isMark(word.dropLast().last) {
      word.removeLast(2)
    }
    while word.first == "." { word.removeFirst() }
    while word.last == "." { word.removeLast() }
    return Array(word)
  }

  // MARK: - Phrases

  /// A space for everything in round or square brackets.
  private func withoutBrackets(_ text: Scalars) -> Scalars {
    var result: Scalars = []
    var index = 0
    while index < text.count {
      let closing: Unicode.Scalar? =
        text[index] == "(" ? ")" : text[index] == "[" ? "]" : nil
      if let closing, let end = text[(index + 1)...].firstIndex(of: closing) {
        result.append(" ")
        index = end + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// A phrase cut at commas and the like and at hyphens between spaces; empty parts are left out.
  private static func chunks(_ phrase: Scalars) -> [Scalars] {
    var chunks: [Scalars] = [[]]
    var index = 0
    while index < phrase.count {
      if ",;:—–“”\"".unicodeScalars.contains(phrase[index]) {
        chunks.append([])
        index += 1
      } else if index + 2 < phrase.count, phrase[index].isCorpusSpace, phrase[index + 1] == "-",
        phrase[index + 2].isCorpusSpace
      {
        chunks.append([])
        index += 3
      } else {
        chunks[chunks.count - 1].append(phrase[index])
        index += 1
      }
    }
    return chunks.filter { !$0.allSatisfy(\.isCorpusSpace) }
  }

  /// Whether a chunk is an office that ends in a name: “Secretary of State Jane Roe”.
  private func isOfficeWithName(_ chunk: Scalars) -> Bool {
    var chunk = chunk[...]
    while chunk.first?.isCorpusSpace == true { chunk.removeFirst() }
    while chunk.last?.isCorpusSpace == true { chunk.removeLast() }
    let words = chunk.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 2, isNameWord(words[words.count - 1], allowsStop: false),
      isNameWord(words[words.count - 2], allowsStop: true)
    else { return false }
    // What stands before the space before the name.
    let head = Array(chunk[..<(words[words.count - 2].startIndex - 1)])
    for index in head.indices where head.isCorpusWordBorder(index) {
      guard let office = Self.offices.first(where: { head[index...].starts(with: $0) }) else {
        continue
      }
      let behind = index + office.count
      let the = Array("the ".unicodeScalars)
      for start in head[behind...].starts(with: the) ? [behind + the.count, behind] : [behind]
      where start < head.count && ("A"..."Z").contains(head[start])
        && !head[start...].contains("\n")
      {
        return true
      }
    }
    return false
  }

  private func isNameWord(_ word: ArraySlice<Unicode.Scalar>, allowsStop: Bool) -> Bool {
    guard let first = word.first, ("A"..."Z").contains(first), word.count > 1 else { return false }
    return word.dropFirst().allSatisfy {
      $0.isCorpusWordPart || $0 == "’" || $0 == "'" || $0 == "-" || (allowsStop && $0 == ".")
    }
  }

  // MARK: - The place in the text

  /// Whether the source's first word is `head` and starts a sentence or a line.
  private func opensSentence(_ source: AnnotatedWords, _ head: Scalars) -> Bool {
    guard let range = source.ranges.first else { return false }
    let start = text.scalars(of: range).lowerBound
    guard text.scalars[start...].starts(with: head) else { return false }
    var end = start
    while end > 0, text.scalars[end - 1].isCorpusSpace { end -= 1 }
    guard end > 0 else { return true }
    return Self.sentenceEnds.contains(text.scalars[end - 1])
      || text.scalars[end..<start].contains("\n")
  }

  /// Whether a word stands anywhere in the article's text as it is given.
  private func standsInText(_ word: Scalars) -> Bool {
    guard let first = word.first else { return false }
    let scalars = text.scalars
    var index = 0
    while let start = scalars[index...].firstIndex(of: first) {
      let end = start + word.count
      guard end <= scalars.count else { return false }
      if scalars[start..<end].elementsEqual(word), scalars.isCorpusWordBorder(start),
        scalars.isCorpusWordBorder(end)
      {
        return true
      }
      index = start + 1
    }
    return false
  }
}
