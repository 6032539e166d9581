import GroundTruth
import Verification

/// The changes that still wait once one is decided.
struct RemainingChanges {
  /// Those that wait.
  private(set) var changes: [PendingChange] = []
  /// Those that were made for the old truth: another check must tell.
  private(set) var outdated: [PendingChange] = []

  /// What is left of all changes once a decision on one was carried out.
  init(
    _ all: [PendingChange],
    of change: PendingChange,
    _ decision: TruthDecision,
    _ decided: DecidedTruth
  ) {
    if decision == .asAlias, !isOfSpeakerOnly(change) { outdated.append(change) }
    for other in all where other != change {
      switch decision {
      case .asAlias where hasSameNames(other, change):
        if !isOfSpeakerOnly(other) { outdated.append(other) }
      case .asKnown: changes.append(other)
      case .remove where other.id == change.id: break
      case .accept where concerns(other, change):
        if !isSame(other, change) { outdated.append(other) }
      case .accept
      where change.subject == .unexpected && other.page == change.page
        && other.after == change.after:
        changes.append(other)
        // It stands behind the new entry now.
        if isLater(other, than: change, in: all) {
          changes[changes.count - 1].after = decided.id
        }
      default: changes.append(other)
      }
    }
  }

  /// Whether a change has the same name for the same speaker of the truth.
  private func hasSameNames(_ other: PendingChange, _ change: PendingChange) -> Bool {
    other.speakerMatch == .different && other.expected?.speaker == change.expected?.speaker
      && other.found?.speaker?.name == change.found?.speaker?.name
  }

  /// Whether the words are those of the truth.
  private func isOfSpeakerOnly(_ change: PendingChange) -> Bool {
    change.expected.map { ComparedText($0.text) } == words(change)
  }

  private func concerns(_ other: PendingChange, _ change: PendingChange) -> Bool {
    guard change.subject == .unexpected else { return other.id == change.id }
    return other.subject == .unexpected && other.page != change.page
      && words(other) == words(change)
  }

  /// Whether a change asks for just what was accepted.
  private func isSame(_ other: PendingChange, _ change: PendingChange) -> Bool {
    words(other) == words(change) && other.found?.speaker?.name == change.found?.speaker?.name
  }

  private func words(_ change: PendingChange) -> ComparedText? {
    change.found.map { ComparedText($0.text) }
  }

  private func isLater(
    _ other: PendingChange,
    than change: PendingChange,
    in all: [PendingChange]
  ) -> Bool {
    guard let place = all.firstIndex(of: other), let own = all.firstIndex(of: change) else {
      return false
    }
    return place > own
  }
}
