import AttributionRules
import GroundTruth

/// Tells whether the speaker that a page gives is the one of the truth.
struct SpeakerMatcher {
  /// A match with what a reader should know of it.
  struct Result: Hashable {
    let match: SpeakerMatch?
    let message: String?
    /// Why the two may be one all the same, or nil.
    var doubt: Doubt?
  }

  /// Why two speakers with different names may be one.
  enum Doubt: Hashable {
    /// The names are near.
    case near
    /// The name is that of several.
    case ambiguous
  }

  private struct Known {
    let speaker: TruthSpeaker
    let names: [SpeakerName]
  }

  private struct Found: Hashable {
    let speaker: Speaker
    let mention: String?
  }

  private let known: [String: Known]
  /// The full names of the persons in truth and article.
  private let persons: [SpeakerName]
  private var cache: [String: [Found: Result]] = [:]

  /// A matcher for the speakers of a truth and the people whom an article names.
  init(truth: Truth, article: [Speaker]) {
    known = Dictionary(
      truth.speakers.map { speaker in
        (
          speaker.id,
          Known(speaker: speaker, names: ([speaker.name] + speaker.aliases).map { SpeakerName($0) })
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
    let names =
      truth.speakers.filter { $0.kind == .person }.map(\.name)
      + article.filter { $0.kind == .person }.map(\.name)
    persons = Array(Set(names.map { SpeakerName($0) }))
  }

  /// Compares the speaker of a page's quotation with that of a truth quotation, given by id (nil: nobody is
  /// to be judged).
  mutating func match(_ attribution: Attribution?, to id: String?) -> Result {
    guard let id, known[id] != nil else { return Result(match: nil, message: nil) }
    guard let speaker = attribution?.speaker else {
      return Result(match: SpeakerMatch.none, message: attribution?.reason)
    }
    return match(speaker, mention: attribution?.mention?.text, to: id)
  }

  /// Compares a speaker with that of an id; `mention` are the words that refer to the former.
  mutating func match(_ speaker: Speaker, mention: String?, to id: String) -> Result {
    guard let expected = known[id] else { return Result(match: nil, message: nil) }
    let found = Found(speaker: speaker, mention: mention)
    if let result = cache[id]?[found] { return result }
    let result = compare(found, expected)
    cache[id, default: [:]][found] = result
    return result
  }

  private func compare(_ found: Found, _ expected: Known) -> Result {
    let name = SpeakerName(found.speaker.name)
    let mention = found.mention.map { SpeakerName($0) }
    // A resolved name that is another's in the truth can't be outweighed by a mention that fits both; one
    // that is both's once titles are folded away has to have the right title.
    let isExpected = expected.names.contains(name)
    let isWritten = expected.names.contains { $0.fullWords == name.fullWords }
    if !isWritten,
      let other = others(than: expected).first(where: { other in
        other.names.contains { isExpected ? $0.fullWords == name.fullWords : $0 == name }
      })
    {
      return different("the page gives the words to \(other.speaker.name)")
    }
    if isExpected, !isWritten, others(than: expected).contains(where: { $0.names.contains(name) }) {
      return different(
        "‘\(found.speaker.name)’ names more than one speaker of the truth",
        .ambiguous
      )
    }
    let forms = [name] + (mention.map { [$0] } ?? [])
    if forms.contains(where: { expected.names.contains($0) }) {
      return Result(match: .same, message: nil)
    }
    if expected.speaker.kind == .person {
      let full = expected.names[0]
      if full.hasSurname(name) {
        let others = persons.filter { !expected.names.contains($0) && $0.hasSurname(name) }
        if others.isEmpty { return Result(match: .same, message: nil) }
        return different(
          "‘\(found.speaker.name)’ is the surname of more than one person in truth or article; "
            + "add it to the aliases if it means \(expected.speaker.name)",
          .ambiguous
        )
      }
    }
    if isNear(name, expected) {
      return different(
        "‘\(found.speaker.name)’ is near to ‘\(expected.speaker.name)’; if they are one, add it to the aliases",
        .near
      )
    }
    return different(nil)
  }

  /// The truth's other speakers, in a fixed order.
  private func others(than expected: Known) -> [Known] {
    known.values.filter { $0.speaker.id != expected.speaker.id }
      .sorted { $0.speaker.id < $1.speaker.id }
  }

  private func different(_ message: String?, _ doubt: Doubt? = nil) -> Result {
    Result(match: .different, message: message, doubt: doubt)
  }

  /// Whether a name differs from one of the truth's by two letters at most, or by words in between.
  private func isNear(_ name: SpeakerName, _ expected: Known) -> Bool {
    let written = Array(name.words.joined(separator: " ").unicodeScalars)
    let last = name.words.last.map { Array($0.unicodeScalars) } ?? []
    return expected.names.contains { other in
      let wanted = Array(other.words.joined(separator: " ").unicodeScalars)
      if wanted.count > 4, editDistance(written, wanted, limit: 2) != nil { return true }
      if other.words.count > 1, name.words.count > 1, name.words.first == other.words.first,
        name.words.last == other.words.last
      {
        return true
      }
      guard let surname = other.words.last.map({ Array($0.unicodeScalars) }), surname.count > 4,
        name.words.count == 1 || name.words.first == other.words.first
      else { return false }
      return editDistance(last, surname, limit: 2) != nil
    }
  }
}
