import Foundation
import TextModel

/// Finds what is worth a second look in the changes between a truth's words and a page's.
struct ChangeFlags {
  /// Words of the names in truth and article, folded and with their capitals.
  private let nameWords: Set<String>
  private let vocabulary: Vocabulary
  private let lexicon = Lexicon.english

  /// A finder that knows some names.
  init(names: [String], vocabulary: Vocabulary) {
    nameWords = Self.capitalisedWords(of: names)
    self.vocabulary = vocabulary
  }

  /// The flags of a diff, in the order of ``Flag``'s cases.
  func flags(of diff: WordDiff, wording: Wording) -> [Flag] {
    var flags: Set<Flag> = []
    switch wording {
    case .exact, .unquoted, .missing: return []
    case .truncated, .extended: flags = senseFlags(diff)
    case .elided, .altered:
      flags = senseFlags(diff)
      if diff.changes.contains(where: isNumber) { flags.insert(.number) }
      if diff.changes.contains(where: isName) { flags.insert(.name) }
    }
    if wording == .altered, flags.isDisjoint(with: [.negation, .condition, .number]) {
      // What the page marks is no fault: the rest is to be judged.
      let withWords = diff.changes.filter {
        !$0.isMarked && !words($0.deleted + $0.inserted).isEmpty
      }
      if withWords.isEmpty {
        flags.insert(.punctuation)
      } else if withWords.allSatisfy(isSpelling) {
        // A name in two spellings is a change of spelling.
        flags = [.spelling]
      }
    }
    return Flag.allCases.filter { flags.contains($0) }
  }

  /// Flags of words that turn or limit what is said, wherever they were lost or put in: at a cut, behind
  /// an ellipsis, inside.
  private func senseFlags(_ diff: WordDiff) -> Set<Flag> {
    var flags: Set<Flag> = []
    if diff.changes.contains(where: isNegation) { flags.insert(.negation) }
    if diff.changes.contains(where: isCondition) { flags.insert(.condition) }
    return flags
  }

  /// The words among some tokens, in lower case.
  private func words(_ tokens: [Int]) -> [String] {
    tokens.filter { vocabulary.isWord($0) }
      .map { vocabulary.text(vocabulary.entries[$0].lower) }
  }

  /// Whether a change puts in more negating words than it leaves out, or the other way.
  private func isNegation(_ change: WordDiff.Change) -> Bool {
    words(change.deleted).count(where: lexicon.isNegating)
      != words(change.inserted).count(where: lexicon.isNegating)
  }

  /// Whether a change puts in more words of condition than it leaves out, or the other way.
  private func isCondition(_ change: WordDiff.Change) -> Bool {
    lexicon.conditions(in: words(change.deleted)) != lexicon.conditions(in: words(change.inserted))
  }

  private func isNumber(_ change: WordDiff.Change) -> Bool {
    words(change.deleted).filter(lexicon.isNumber).sorted()
      != words(change.inserted).filter(lexicon.isNumber).sorted()
  }

  private func isName(_ change: WordDiff.Change) -> Bool {
    names(change.deleted, change) != names(change.inserted, change)
  }

  private func names(_ tokens: [Int], _ change: WordDiff.Change) -> Set<String> {
    let names = tokens.filter { token in
      guard vocabulary.isWord(token) else { return false }
      return change.capitals.contains(token) || nameWords.contains(stem(token))
    }
    return Set(names.map(stem))
  }

  /// A word without a possessive ending.
  private func stem(_ token: Int) -> String {
    let word = vocabulary.text(token)
    return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }

  /// Whether what a change leaves out and puts in are the same words, spelt differently.
  private func isSpelling(_ change: WordDiff.Change) -> Bool {
    let (old, new) = (words(change.deleted), words(change.inserted))
    guard !old.isEmpty, !new.isEmpty else { return false }
    if plain(old.joined()) == plain(new.joined()) { return true }
    return old.count == new.count
      && zip(old, new).allSatisfy {
        lexicon.spellingKey(plain($0)) == lexicon.spellingKey(plain($1))
      }
  }

  /// A word without accents and apostrophes.
  private func plain(_ word: String) -> String {
    word.folding(options: .diacriticInsensitive, locale: nil).replacing("'", with: "")
  }

  /// The words of names that are written with a capital, folded.
  private static func capitalisedWords(of names: [String]) -> Set<String> {
    var words: Set<String> = []
    for name in names {
      for word in FoldedText(name).string.split(whereSeparator: { !$0.isLetter && $0 != "'" })
      where word.count > 1 && word.first?.isUppercase == true {
        words.insert(word.hasSuffix("'s") ? String(word.dropLast(2)) : String(word))
      }
    }
    return words
  }
}
