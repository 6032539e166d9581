/// Why a page could not be turned into a tree.
public struct HTMLError: Error, Hashable, Sendable {
  /// What went wrong.
  public struct Code: Hashable, Sendable {
    private let id: UInt8
    private init(_ id: UInt8) { self.id = id }

    /// The page has more bytes than allowed.
    public static let tooLarge = Code(1)
    /// Elements nest deeper than allowed.
    public static let tooDeep = Code(2)
    /// The parser gave up before the end of the page.
    public static let stopped = Code(3)
  }

  /// What went wrong.
  public let code: Code
  /// The limit that the page passes, in bytes or in nested elements; nil if no limit was passed.
  public let limit: Int?
  /// A sentence for people, lower case, with the number and what to do. It does not name the file,
  /// which is not known here.
  public let message: String

  static func tooLarge(bytes: Int, limit: Int) -> HTMLError {
    HTMLError(
      code: .tooLarge,
      limit: limit,
      message: "the page's HTML has \(bytes) bytes, more than the \(limit) allowed;"
        + " raise --max-page-size if the file is to be trusted"
    )
  }

  static func tooDeep(limit: Int) -> HTMLError {
    HTMLError(
      code: .tooDeep,
      limit: limit,
      message: "the page nests its elements deeper than the \(limit) allowed;"
        + " no article does, so look at what the file holds, or raise --max-depth"
    )
  }

  static func stopped(_ reason: String) -> HTMLError {
    HTMLError(
      code: .stopped,
      limit: nil,
      message: "libxml2 gave up before the end of the page"
        + (reason.isEmpty ? "" : " (\(reason))")
        + "; nothing is read from half a page"
    )
  }
}

extension HTMLError: CustomStringConvertible {
  /// The ``message``.
  public var description: String { message }
}
