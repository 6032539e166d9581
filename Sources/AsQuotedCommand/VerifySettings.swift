import ArgumentParser
import AsQuoted

/// What `verify` does in a repository without being told: the arguments that its settings stand for.
struct VerifySettings {
  /// The keys that settings may have: cases and formats, and of the other options those that are the same
  /// in each run.
  static let keys = [
    "cases", "formats", "fail-on", "all", "jobs", "max-file-size", "max-unpacked-size",
    "max-ratio", "max-page-size", "max-depth", "max-records", "max-quotations",
  ]

  private let path: String
  private var cases: [String] = []
  private var formats: [String] = []
  private var others: [String] = []

  /// The settings in a file.
  init(_ path: String) throws(TruthFileError) {
    self.path = path
    let settings = try SettingsFile.read(path, known: Self.keys)
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = String(path.dropLast(name.count))
    var errors: [TruthDiagnostic] = []
    for setting in settings {
      do {
        try add(setting, in: folder)
      } catch {
        let message = VerifyCommand.message(for: error)
        errors.append(setting.error("\(setting.key): \(message)", in: path))
      }
    }
    guard errors.isEmpty else { throw .content(TruthError(errors)) }
  }

  /// The arguments of a run that was given some itself, which prevail. `command` is what they alone ask for.
  ///
  /// - Throws: ``TruthFileError`` where neither names a case.
  func arguments(
    joining given: [String],
    of command: VerifyCommand
  ) throws(TruthFileError) -> [String] {
    if command.paths.isEmpty, cases.isEmpty {
      throw .file(FileError(path, "names no cases; add the key cases, or give the command a path"))
    }
    return others + (command.format.isEmpty ? formats : []) + given
      + (command.paths.isEmpty ? cases : [])
  }

  private mutating func add(_ setting: Setting, in folder: String) throws {
    switch setting.key {
    case "cases": cases += setting.values.map { Self.path($0, in: folder) }
    case "formats": for value in setting.values { formats += try Self.format(value, in: folder) }
    case "all":
      switch setting.values {
      case ["true"]: others.append("--all")
      case ["false"]: break
      default: throw ValidationError("expected true or false.")
      }
    default:
      guard let value = setting.values.first, setting.values.count == 1 else {
        throw ValidationError("expected one value.")
      }
      let option = ["--\(setting.key)", value]
      _ = try VerifyCommand.parse(option)
      others += option
    }
  }

  private static func format(_ argument: String, in folder: String) throws -> [String] {
    _ = try VerifyCommand.parse(["--format", argument])
    let choice = try FormatChoice(argument)
    let file = choice.file.map { "=" + path($0, in: folder) } ?? ""
    return ["--format", choice.identifier + file]
  }

  /// A path of the settings from where the command runs.
  private static func path(_ written: String, in folder: String) -> String {
    if written.hasPrefix("/") { return written }
    let path = folder + written
    return path.hasPrefix("-") ? "./" + path : path
  }
}
