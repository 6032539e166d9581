import ArgumentParser
import AsQuoted

/// The command as a function, so that the program and the tests run the same.
public enum CommandLineTool {
  /// Runs the command with its arguments, the program's name left out, and gives its exit status.
  public static func run(_ arguments: [String], on console: Console) async -> Int32 {
    do {
      var command = try self.command(arguments)
      if let command = command as? any ConsoleCommand {
        return try await command.run(on: console)
      }
      try command.run()
      return 0
    } catch let error as TruthFileError {
      console.error(error)
      return 2
    } catch {
      return report(error, on: console)
    }
  }

  /// The command that the arguments, and where it takes them the repository's settings, ask for.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let command = try RootCommand.parseAsRoot(arguments)
    guard let verify = command as? VerifyCommand else { return command }
    let given = Array(arguments.drop { $0 != VerifyCommand.name }.dropFirst())
    guard let joined = try verify.joiningSettings(given) else { return command }
    return try RootCommand.parseAsRoot([VerifyCommand.name] + joined)
  }

  private static func report(_ error: any Error, on console: Console) -> Int32 {
    let status = RootCommand.exitCode(for: error)
    let message = RootCommand.fullMessage(for: error)
    guard !message.isEmpty else { return status.rawValue }
    if status.isSuccess { return console.finish(message + "\n") }
    console.writeError(message + "\n")
    return status.rawValue
  }
}

/// A subcommand that writes to a console.
protocol ConsoleCommand: ParsableCommand {
  /// Runs and gives the exit status.
  func run(on console: Console) async throws -> Int32
}
