import Synchronization

private let target = Mutex<FuzzTarget?>(nil)

/// What libFuzzer's main function calls first: takes the command line's first word for itself.
///
/// With ``fuzzOneInput(_:_:)`` the only place of `unsafe` here; both names are libFuzzer's
/// (https://llvm.org/docs/LibFuzzer.html).
@c(LLVMFuzzerInitialize)
public func initializeFuzzing(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> Int32 {
  let words = unsafe (0..<Int(count.pointee)).map { index in
    unsafe arguments.pointee?[index].map { unsafe String(cString: $0) } ?? ""
  }
  let chosen = Command.target(words)
  target.withLock { $0 = chosen }
  // The target's name is gone when libFuzzer reads on.
  for index in 1..<max(1, words.count - 1) {
    unsafe arguments.pointee?[index] = arguments.pointee?[index + 1]
  }
  unsafe count.pointee -= 1
  return 0
}

/// What libFuzzer calls with each input.
@c(LLVMFuzzerTestOneInput)
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  // -1 keeps an input that is of no interest out of the corpus.
  return target.withLock { $0 }?.run(input) ?? false ? 0 : -1
}
