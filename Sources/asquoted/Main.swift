import AsQuotedCommand
import CAllocator
import Dispatch
import Foundation

@main
struct Main {
  static func main() {
    callocator_return_large_blocks()
    let arguments = Array(CommandLine.arguments.dropFirst())
    Task.detached { exit(await CommandLineTool.run(arguments, on: .process)) }
    // The main thread waits instead of becoming Dispatch's own, where valgrind, with which the
    // instructions are counted, can't follow it.
    DispatchSemaphore(value: 0).wait()
  }
}
