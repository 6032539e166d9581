import ArgumentParser
import AsQuoted

/// Options of every command that reads pages.
struct PageOptions: ParsableArguments {
  @Option(name: .long, help: "What files are taken for: auto, html or text.", transform: choice)
  var input: Extractor.Input = .auto

  @OptionGroup(title: "Files with several pages") var container: ContainerOptions

  @OptionGroup(title: "Limits")
  var limits: LimitOptions

  /// An extractor that reads as the options say; only what prints what the rules tried has it kept.
  func extractor(
    makesDigests: Bool,
    minimumConfidence: Double = 0,
    keepsTraces: Bool = false
  ) -> Extractor {
    Extractor(
      input: input,
      makesDigests: makesDigests,
      minimumConfidence: minimumConfidence,
      limits: limits.limits,
      ignoresDigests: container.ignoreDigests,
      keepsTraces: keepsTraces
    )
  }
}
