import ArgumentParser
import AsQuoted

/// Writes a truth file in another format.
struct ConvertCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a truth file as YAML, JSON or CSV.",
    discussion: """
      A table (CSV) has a line for each quotation, its speaker written out, and is read back; what it has \
      no place for is told on standard error. A cell that a spreadsheet would run as a formula has an \
      apostrophe before it. Comments are YAML's own: no other format carries them.

      Exit status: 0 written, 2 a file can't be read or written, 64 wrong usage.
      """
  )

  @Argument(
    help: "A truth file, or - for standard input; one in .csv is a table.",
    completion: .file()
  )
  var file: String

  @Option(name: .long, help: "The format to write: yaml, json or csv.", transform: choice)
  var to: TruthFormat

  @Option(
    name: .long,
    help: "The format to read: yaml, json or csv; by the file's name otherwise.",
    transform: choice
  )
  var from: TruthFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output otherwise.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @ArgumentParser.Flag(name: .long, help: "Write over a file that is there.")
  var force = false

  func validate() throws {
    if force, output == nil { throw ValidationError("--force goes with --output.") }
  }

  func run(on console: Console) async throws -> Int32 {
    let source = from ?? (file.lowercased().hasSuffix(".csv") ? .csv : .yaml)
    let conversion: TruthFile.Conversion
    do {
      conversion = try TruthFile.convert(file, from: source, to: to)
    } catch {
      console.error(error)
      return 2
    }
    if !conversion.losses.isEmpty {
      let what = conversion.losses.joined(separator: ", ")
      console.note(file, "\(to.rawValue) has no place for: \(what)")
    }
    guard let output else { return console.finish(conversion.text) }
    do {
      if force {
        try TruthFile.replace(conversion.text, at: output)
      } else {
        try TruthFile.writeNew(conversion.text, to: output)
      }
      return 0
    } catch {
      let hint = FileKind(path: output) == .file && !force ? ", or write over it with --force" : ""
      console.error(error.path, error.message + hint)
      return 2
    }
  }
}
