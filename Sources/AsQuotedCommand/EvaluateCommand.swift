import ArgumentParser
import AsQuoted
import Foundation
import Reports

/// Scores the rules against an annotated corpus.
struct EvaluateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the rules against an annotated corpus.",
    discussion: """
      Labels of who said what are JSON Lines, an article a line; their offsets count Unicode scalars of \
      the texts. With --pages the rules read saved pages of the same articles instead, and quotations \
      are matched by their words. A brat corpus is a folder with the folders text and attributions, or \
      one of texts with their annotations beside them.

      asquoted evaluate --labels who-said.jsonl --texts text
      asquoted evaluate --labels who-said.jsonl --texts text --pages html --part check
      asquoted evaluate --brat train --errors --worst 20
      asquoted evaluate --brat train --min-confidence 0 --format evidence

      Exit status: 0 scored, 2 something of the corpus can't be read, 64 wrong usage.
      """
  )

  /// A part of a corpus by its name.
  enum Part: String, CaseIterable {
    case read, check

    var part: CorpusPart {
      switch self {
      case .read: .read
      case .check: .check
      }
    }
  }

  @Option(name: .long, help: ArgumentHelp("Labels of who said what.", valueName: "file"))
  var labels: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The texts that the labels are about.", valueName: "folder")
  )
  var texts: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Saved pages of the labelled articles.", valueName: "folder")
  )
  var pages: String?

  @Option(
    name: .long,
    help: ArgumentHelp("A corpus of attributions annotated with brat.", valueName: "folder")
  )
  var brat: String?

  @Option(
    name: .long,
    help: "Only a part of the articles: read (two thirds) or check (the other third).",
    transform: choice
  )
  var part: Part?

  @OptionGroup var confidence: ConfidenceOption

  @Option(name: .long, parsing: .singleValue, help: FormatChoice.help(EvaluationFormat.all))
  var format: [String] = []

  @ArgumentParser.Flag(
    name: .long,
    help: "List each mistake, with its words and what the rules tried."
  )
  var errors = false

  @Option(
    name: .long,
    help: ArgumentHelp("How many of the worst articles are named.", valueName: "n")
  )
  var worst: Int = 10

  @Option(
    name: .long,
    help: ArgumentHelp("How many articles are worked on at once.", valueName: "n")
  )
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(name: .long, help: "When text is coloured; auto heeds NO_COLOR.")
  var color: ColourChoice = .auto

  func validate() throws {
    _ = try reports(hasColour: false)
    guard jobs >= 1 else { throw ValidationError("--jobs: at least 1 is needed, not \(jobs).") }
    guard worst >= 0 else { throw ValidationError("--worst: at least 0 is needed, not \(worst).") }
    switch (labels, brat) {
    case (nil, nil), (_?, _?):
      throw ValidationError("Name a corpus: either --labels with --texts, or --brat.")
    case (_?, nil) where texts == nil:
      throw ValidationError("--labels needs --texts: the folder of the texts that they are about.")
    case (nil, _?) where texts != nil || pages != nil:
      throw ValidationError("--texts and --pages go with --labels, not with --brat.")
    default: break
    }
  }

  func run(on console: Console) async throws -> Int32 {
    let reports = try reports(hasColour: console.hasColour(color))
    let corpus: AnnotatedCorpus
    do {
      corpus =
        if let brat {
          try AnnotatedCorpus(brat: brat, part: part?.part)
        } else {
          try AnnotatedCorpus(
            labels: labels ?? "",
            texts: texts ?? "",
            pages: pages,
            part: part?.part
          )
        }
    } catch {
      console.error(error.place, error.message)
      return 2
    }
    return await EvaluateRun(
      reports: reports,
      worst: worst,
      jobs: jobs,
      engine: AttributionEngine(minimumConfidence: confidence.minimum),
      console: console
    ).run(corpus)
  }

  private func reports(
    hasColour: Bool
  ) throws -> [ReportChoice<ArticleEvaluation, EvaluationReport>] {
    let options = ReportOptions(showsErrors: errors, hasColour: hasColour)
    return try FormatChoice.reports(format, of: EvaluationFormat.all, options)
  }
}
