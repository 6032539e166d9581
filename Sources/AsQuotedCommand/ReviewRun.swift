import AsQuoted
import Reports

/// Asks a person for decisions, line by line, and carries each out.
struct ReviewRun {
  private static let keys =
    "a accept, r reject, e edit speaker, n another name of the speaker, k known of this copy, d delete, s skip, q quit"

  let console: Console
  let text: PendingText
  let reason: String?

  /// What became of a change.
  private enum Step {
    case next, ended
  }

  /// Goes through a truth's changes. False where the person ended the review.
  func review(_ review: inout TruthReview) -> Bool {
    let count = review.changes.count
    var skipped: [PendingChange] = []
    write("\(review.path): \(count == 1 ? "1 change waits" : "\(count) changes wait")\n")
    write("  \(Self.keys)\n")
    while let change = review.changes.first(where: { !skipped.contains($0) }) {
      let number = count - review.changes.count + skipped.count + 1
      guard case .next = decide(change, number, count, &review, &skipped) else { return false }
    }
    return true
  }

  private func decide(
    _ change: PendingChange,
    _ number: Int,
    _ count: Int,
    _ review: inout TruthReview,
    _ skipped: inout [PendingChange]
  ) -> Step {
    var speaker = TruthDecision.Speaker.found
    show(change, number, count, speaker)
    while true {
      guard let answer = ask("? ") else { return .ended }
      var decision: TruthDecision?
      switch answer.lowercased() {
      case "a": decision = .accept(speaker)
      case "k": decision = .asKnown
      case "n": decision = .asAlias
      case "d": decision = .remove
      case "r":
        if carryOut({ () throws(FileError) in try review.reject(change) }) { return .next }
      case "s":
        skipped.append(change)
        return .next
      case "q": return .ended
      case "e":
        guard let name = ask("speaker, by id or name (nothing: nobody in particular): ") else {
          return .ended
        }
        speaker = name.isEmpty ? .nobody : .named(name)
        show(change, number, count, speaker)
      default: write("  \(Self.keys)\n")
      }
      guard let decision else { continue }
      if let refusal = review.refusal(of: decision, on: change) {
        write("  \(refusal)\n")
        continue
      }
      guard let reason = reason ?? ask("why (for the log): ") else { return .ended }
      let isDone = carryOut { () throws(FileError) in
        let outcome = try review.decide(decision, on: change, reason: reason)
        write("  \(outcome.id) \(decision.done)\n")
        DecisionNotes(console: console).tell(outcome, of: change, decision, review.path)
      }
      if isDone { return .next }
    }
  }

  private func carryOut(_ action: () throws(FileError) -> Void) -> Bool {
    do {
      try action()
      return true
    } catch {
      console.error(error.path, error.message)
      return false
    }
  }

  private func show(
    _ change: PendingChange,
    _ number: Int,
    _ count: Int,
    _ speaker: TruthDecision.Speaker
  ) {
    let name: String? =
      switch speaker {
      case .found: nil
      case .named(let name): name
      case .nobody: "nobody in particular"
      }
    write("\n" + text.text(change, number: number, of: count, speaker: name))
  }

  /// The line that a person types, spaces at its ends left out; nil at the end of the input.
  private func ask(_ question: String) -> String? {
    write(question)
    guard let line = console.readLine() else {
      write("\n")
      return nil
    }
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  private func write(_ text: String) { _ = console.writeOutput(text) }
}
