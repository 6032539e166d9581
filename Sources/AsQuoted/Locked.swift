import Foundation

/// A value that only one thread at a time can touch.
///
/// Its lock is one that the thread sanitizer sees. It takes every use of `Synchronization.Mutex` for a race:
/// on Linux that is a futex, out of its sight.
final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }

  /// What `body` makes of the value, which nobody else touches meanwhile.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return body(&value)
  }
}
