import AsQuotedCommand
import Foundation

@main
struct Main {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(await CommandLineTool.run(arguments, on: .process))
  }
}
