/// How much a page may hold before it is refused.
public struct HTMLLimits: Hashable, Sendable {
  /// The bytes of one page's HTML, as given and as UTF-8.
  public let bytes: Int
  /// The number of elements nested in each other.
  public let depth: Int

  /// Limits of a page's size in bytes (at most 1 GiB) and its depth in elements.
  public init(bytes: Int = 64 << 20, depth: Int = 4096) {
    self.bytes = min(max(0, bytes), 1 << 30)
    self.depth = min(max(1, depth), 1 << 20)
  }
}
