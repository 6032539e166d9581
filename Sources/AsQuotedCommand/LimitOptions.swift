import ArgumentParser
import AsQuoted

/// Options of every command that reads pages: how much a file or page may hold. Past one of them it can't
/// be checked.
struct LimitOptions: ParsableArguments {
  private static let usual = Limits()

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most bytes of a file that is not read piece by piece, such as 512M.",
      valueName: "size"
    )
  )
  var maxFileSize = ByteSize(bytes: Self.usual.fileBytes)

  @Option(
    name: .long,
    help: ArgumentHelp("The most bytes that a file may unpack to.", valueName: "size")
  )
  var maxUnpackedSize = ByteSize(bytes: Self.usual.unpackedBytes)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most bytes that a file may unpack to for each of its own.",
      valueName: "n"
    )
  )
  var maxRatio = Self.usual.unpackedRatio

  @Option(name: .long, help: ArgumentHelp("The most bytes of one page's HTML.", valueName: "size"))
  var maxPageSize = ByteSize(bytes: Self.usual.pageBytes)

  @Option(
    name: .long,
    help: ArgumentHelp("The most elements nested in each other.", valueName: "n")
  )
  var maxDepth = Self.usual.depth

  @Option(
    name: .long,
    help: ArgumentHelp("The most things that a container may hold.", valueName: "n")
  )
  var maxRecords = Self.usual.records

  @Option(name: .long, help: ArgumentHelp("The most quotations of a page.", valueName: "n"))
  var maxQuotations = Self.usual.quotations

  func validate() throws {
    let numbers = [
      ("--max-ratio", maxRatio), ("--max-depth", maxDepth), ("--max-records", maxRecords),
      ("--max-quotations", maxQuotations),
    ]
    for (option, number) in numbers where number < 1 {
      throw ValidationError("\(option): at least 1 is needed, not \(number).")
    }
  }

  /// The limits asked for.
  var limits: Limits {
    var limits = Limits()
    limits.fileBytes = maxFileSize.bytes
    limits.unpackedBytes = maxUnpackedSize.bytes
    limits.unpackedRatio = maxRatio
    limits.pageBytes = maxPageSize.bytes
    limits.depth = maxDepth
    limits.records = maxRecords
    limits.quotations = maxQuotations
    return limits
  }
}
