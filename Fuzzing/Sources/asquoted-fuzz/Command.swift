import Foundation

/// What the command line asks for.
///
///     asquoted-fuzz TARGET [libFuzzer's own arguments]
///     asquoted-fuzz list
///     asquoted-fuzz seeds FOLDER FILE…
enum Command {
  /// The target to run; ends the process where something else is asked for.
  static func target(_ arguments: [String]) -> FuzzTarget {
    guard arguments.count > 1 else { fail("no target") }
    switch arguments[1] {
    case "list":
      for target in FuzzTarget.all { print(target.name, target.seeds) }
      exit(0)
    case "seeds" where arguments.count > 3:
      Seeds.write(files: Array(arguments[3...]), to: arguments[2])
      exit(0)
    case let name:
      guard let target = FuzzTarget.all.first(where: { $0.name == name }) else { fail(name) }
      return target
    }
  }

  private static func fail(_ name: String) -> Never {
    FileHandle.standardError.write(
      Data("asquoted-fuzz: \(name): give one of those that `asquoted-fuzz list` prints\n".utf8)
    )
    exit(64)
  }
}
