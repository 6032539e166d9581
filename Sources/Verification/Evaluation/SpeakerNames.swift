import AttributionRules
import GroundTruth

/// Tells whether a speaker's name is that of a label, as `who_said.py` of the labels does.
///
/// It is kinder than ``SpeakerMatcher``, which judges pages: a score asks whether the right one was
/// found, a verdict whether a reader is told the right name.
struct SpeakerNames {
  typealias Scalars = [Unicode.Scalar]

  private static let titles = [
    "mr", "mrs", "ms", "dr", "sen", "senator", "rep", "representative", "gov", "governor",
    "president", "president-elect", "vice president", "former", "secretary", "del", "gen",
    "general",
    "prof", "professor", "sir", "lord", "judge", "justice", "rev", "the", "a", "an",
  ].map { Array($0.unicodeScalars) }
  /// The words at which the head of a noun phrase ends.
  private static let borders = Set(
    [
      "of", "for", "in", "at", "with", "from", "to", "on", "who", "that", "whose", "familiar",
      "close", "including",
    ].map { Array($0.unicodeScalars) }
  )

  /// The names of one speaker, folded.
  private struct Folded {
    let name: Scalars
    let forms: [Scalars]
    let isPerson: Bool

    var words: [ArraySlice<Unicode.Scalar>] { name.corpusWords }
  }

  private let speakers: [String: Folded]

  /// The speakers of an article by their keys.
  init(_ speakers: [String: LabelledSpeaker]) {
    self.speakers = speakers.mapValues { speaker in
      let forms = ([speaker.name] + speaker.aliases).map(Self.fold)
      return Folded(
        name: forms[0],
        forms: forms.filter { !$0.isEmpty },
        isPerson: speaker.kind == .person
      )
    }
  }

  /// Whether a name is that of the speaker with a key: one of the names, or the last name if nobody
  /// else in the article has it or the first name tells them apart. Of what is no person a part of the
  /// name will do.
  func isName(_ predicted: String?, of key: String) -> Bool {
    let name = Self.fold(predicted ?? "")
    guard !name.isEmpty, let gold = speakers[key] else { return false }
    if gold.forms.contains(name) { return true }
    let words = name.corpusWords
    guard gold.isPerson else {
      return gold.forms.contains { form in
        guard form.count >= 4 else { return false }
        if name.contains(form) { return true }
        return form.contains(name) && words.contains { $0.elementsEqual(Self.head(form)) }
      }
    }
    guard let last = words.last, let goldLast = gold.words.last, last.elementsEqual(goldLast)
    else { return false }
    let hasNamesake = speakers.contains { other, speaker in
      other != key && speaker.isPerson && speaker.words.last?.elementsEqual(last) == true
    }
    guard hasNamesake else { return true }
    return words.count > 1 && gold.words.first?.elementsEqual(words[0]) == true
  }

  /// A name in lower case without possessives, punctuation and the titles before it.
  static func fold(_ name: String) -> Scalars {
    let lower = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar == "\u{A0}" ? " " : scalar == "’" ? "'" : scalar
    }.lowercased
    var plain: Scalars = []
    var index = 0
    while index < lower.count {
      let scalar = lower[index]
      if scalar == "'" {
        let isLast = index + 1 == lower.count
        if !isLast, lower[index + 1] == "s", lower.isCorpusWordBorder(index + 2) {
          index += 2
          continue
        }
        if isLast { break }
      }
      let stays = scalar.isCorpusWordPart || scalar.isCorpusSpace || scalar == "-"
      plain.append(stays ? scalar : " ")
      index += 1
    }
    return Scalars(withoutTitles(plain).corpusWords.joined(separator: [" "]))
  }

  private static func withoutTitles(_ name: Scalars) -> ArraySlice<Unicode.Scalar> {
    var rest = name.drop(while: \.isCorpusSpace)
    while let title = titles.first(where: { title in
      rest.starts(with: title) && rest.dropFirst(title.count).first?.isCorpusSpace == true
    }) {
      rest = rest.dropFirst(title.count).drop(while: \.isCorpusSpace)
    }
    return rest
  }

  /// The head noun of a folded noun phrase: `member` of `unnamed member of the team`.
  static func head(_ phrase: Scalars) -> ArraySlice<Unicode.Scalar> {
    var index = 0
    while index < phrase.count {
      let end = phrase[index...].firstIndex { !$0.isCorpusWordPart } ?? phrase.count
      if borders.contains(Array(phrase[index..<end])) {
        return phrase[..<index].corpusWords.last ?? []
      }
      index = end + 1
    }
    return phrase.corpusWords.last ?? []
  }
}

extension [Unicode.Scalar] {
  /// Whether others stand in this, in one run.
  fileprivate func contains(_ other: [Unicode.Scalar]) -> Bool {
    guard let first = other.first else { return true }
    var index = 0
    while let start = self[index...].firstIndex(of: first), start + other.count <= count {
      if self[start..<start + other.count].elementsEqual(other) { return true }
      index = start + 1
    }
    return false
  }
}
