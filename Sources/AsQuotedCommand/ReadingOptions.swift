import ArgumentParser
import AsQuoted
import Foundation

/// Options of every command that reads many pages.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("How many pages are worked on at once.", valueName: "n")
  )
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(name: .long, help: "When text is coloured; auto heeds NO_COLOR.")
  var color: ColourChoice = .auto

  @OptionGroup var confidence: ConfidenceOption

  @OptionGroup var pages: PageOptions

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs: at least 1 is needed, not \(jobs).") }
  }

  /// An extractor that reads as the options say; `least` is the confidence if none is asked for.
  func extractor(
    makesDigests: Bool,
    least: Double = RuleCatalog.defaultMinimumConfidence,
    keepsTraces: Bool = false
  ) -> Extractor {
    pages.extractor(
      makesDigests: makesDigests,
      minimumConfidence: confidence.share ?? least,
      keepsTraces: keepsTraces
    )
  }
}
