import GroundTruth
import Verification

/// Adds the name that a page gives a speaker to the names that the truth has for that speaker.
struct NewAlias {
  let truth: Truth
  let change: PendingChange

  func decided() throws(TruthEditError) -> DecidedTruth {
    guard case .quote = change.subject, change.speakerMatch == .different,
      let name = change.found?.speaker?.name,
      let id = truth.quotes.first(where: { $0.id == change.id })?.speaker,
      let old = truth.speaker(id)
    else {
      throw TruthEditError("the page has no other name for a speaker of the truth in \(change.id)")
    }
    if let owner = truth.speaker(named: name) {
      throw TruthEditError("\(name) is a name of \(owner.name) in the truth already")
    }
    let new = TruthSpeaker(
      id: old.id,
      name: old.name,
      kind: old.kind,
      aliases: old.aliases + [name]
    )
    return DecidedTruth(
      truth: truth.with(speakers: truth.speakers.map { $0.id == id ? new : $0 }),
      id: change.id,
      before: .names(old),
      after: .names(new)
    )
  }
}
