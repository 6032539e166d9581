import ArgumentParser
import AsQuoted
import Reports

/// Steps through pending changes.
struct ReviewCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Steps through the changes that verify --pending left, a decision each.",
    discussion: """
      Each decision is a letter and a line end: a takes the page's words and speaker into the truth, \
      k lists under pages: that this copy gives that, n adds the page's name to those of the truth's \
      speaker, d removes a quotation that the page lacks, r leaves \
      the truth as it is, e names another speaker first, s leaves the change for later, q ends. Decisions \
      are carried out at once: comments, order and layout of the truth stay, and truth.log.jsonl records \
      each. Nothing is written where the environment has CI.

      Exit status: 0 nothing is left to decide, 1 something is, 2 a file can't be read, 64 wrong usage.
      """
  )

  private static let leastWidth = 20
  private static let usualWidth = 100
  /// Wider columns are hard to read.
  private static let mostWidth = 160

  @Argument(help: "Truths or folders; this folder otherwise.", completion: .file())
  var paths: [String] = ["."]

  @Option(name: .long, help: "Why, for the log, of all decisions; asked for otherwise.")
  var reason: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The width to write for, instead of the terminal's.", valueName: "n")
  )
  var width: Int?

  @Option(name: .long, help: "When text is coloured; auto heeds NO_COLOR.")
  var color: ColourChoice = .auto

  func validate() throws {
    if let width, width < Self.leastWidth {
      throw ValidationError("--width: at least \(Self.leastWidth) is needed, not \(width).")
    }
  }

  func run(on console: Console) async throws -> Int32 {
    guard !console.isAutomatic else { throw CIRefusal.error }
    guard var reviews = PendingReviews(paths, on: console) else { return 2 }
    guard !reviews.list.isEmpty else { return console.finish("Nothing waits for a decision.\n") }
    let columns = width ?? console.terminalWidth ?? Self.usualWidth
    let text = PendingText(
      hasColour: console.hasColour(color),
      width: min(max(Self.leastWidth, columns), Self.mostWidth)
    )
    let run = ReviewRun(console: console, text: text, reason: reason)
    for number in reviews.list.indices {
      guard run.review(&reviews.list[number]) else { break }
    }
    let waiting = reviews.list.reduce(0) { $0 + $1.changes.count }
    let line = waiting == 0 ? "All is decided.\n" : "\(waiting) left to decide.\n"
    return console.finish(line, status: waiting == 0 ? 0 : 1)
  }
}
