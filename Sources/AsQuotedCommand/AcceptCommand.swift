import ArgumentParser
import AsQuoted

/// Accepts one pending change without asking.
struct AcceptCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Takes one change that verify --pending left into the truth.",
    discussion: """
      The truth takes the page's words and speaker; an unexpected quotation becomes a new entry. With \
      --as-known the truth stays, and lists under pages: what this copy gives; with --as-alias the truth's \
      speaker gets the page's name too. Comments, order and layout of the file stay, and the change is added to truth.log.jsonl. Nothing is written where the \
      environment has CI.

      Exit status: 0 accepted, 2 not accepted, 64 wrong usage.
      """
  )

  @Argument(help: "Truths or folders; this folder otherwise.", completion: .file())
  var paths: [String] = ["."]

  @Option(
    name: .long,
    help: "The change's id, as the pending file has it: q03, new-1, cannot-check."
  )
  var id: String

  @Option(name: .long, help: "Why, for the log.")
  var reason: String

  @Option(name: .long, help: "The page that gives cause, where several wait under this id.")
  var page: String?

  @Option(name: .long, help: "Whose words they are instead, by id or name; new names are added.")
  var speaker: String?

  @ArgumentParser.Flag(name: .long, help: "The words are nobody's in particular.")
  var noSpeaker = false

  @ArgumentParser.Flag(name: .long, help: "Remove a quotation that the page does not have.")
  var remove = false

  @ArgumentParser.Flag(
    name: .long,
    help: "List under pages: that this copy gives that; no other change."
  )
  var asKnown = false

  @ArgumentParser.Flag(
    name: .long,
    help:
      "Add the page's name for the speaker to the aliases of the one in the truth; no other change."
  )
  var asAlias = false

  func validate() throws {
    let ways = [speaker != nil, noSpeaker, remove, asKnown, asAlias].count { $0 }
    if ways > 1 {
      throw ValidationError(
        "--speaker, --no-speaker, --remove, --as-known, --as-alias: give one of them."
      )
    }
    if reason.allSatisfy(\.isWhitespace) {
      throw ValidationError("--reason: say why in a few words.")
    }
    if speaker?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("--speaker: a name is expected; --no-speaker gives none.")
    }
  }

  private var decision: TruthDecision {
    if remove { return .remove }
    if asKnown { return .asKnown }
    if asAlias { return .asAlias }
    if noSpeaker { return .accept(.nobody) }
    return .accept(speaker.map { .named($0) } ?? .found)
  }

  func run(on console: Console) async throws -> Int32 {
    guard !console.isAutomatic else { throw CIRefusal.error }
    guard var reviews = PendingReviews(paths, on: console) else { return 2 }
    do throws(FileError) {
      let (number, change) = try reviews.change(id, page: page, isForPage: asKnown)
      let truth = reviews.list[number].path
      let outcome = try reviews.list[number].decide(decision, on: change, reason: reason)
      DecisionNotes(console: console).tell(outcome, of: change, decision, truth)
      let waiting = reviews.list.reduce(0) { $0 + $1.changes.count }
      return console.finish(
        "\(truth): \(outcome.id) \(decision.done); \(waiting == 0 ? "nothing" : "\(waiting)") left to decide\n"
      )
    } catch {
      console.error(error.path, error.message)
      return 2
    }
  }
}

/// Why truths are not written in continuous integration.
enum CIRefusal {
  /// What is told.
  static var error: ValidationError {
    ValidationError(
      "The environment has CI, where truths are not changed: do it by hand, or unset CI."
    )
  }
}
