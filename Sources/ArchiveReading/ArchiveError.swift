/// Why a file could not be read as an archived page.
public struct ArchiveError: Error, Hashable, Sendable {
  /// What went wrong.
  public struct Code: Hashable, Sendable {
    private let id: UInt8
    private init(_ id: UInt8) { self.id = id }

    /// There is no file of that name.
    public static let noSuchFile = Code(1)
    /// The file may not be read.
    public static let noPermission = Code(2)
    /// It is a folder, a device, a pipe.
    public static let notRegularFile = Code(3)
    /// The file, or what it unpacks to, has no bytes.
    public static let empty = Code(4)
    /// The file passes a limit, as it is or unpacked.
    public static let tooLarge = Code(5)
    /// It unpacks to more than its size makes likely.
    public static let tooDense = Code(6)
    /// It is cut off or damaged.
    public static let damaged = Code(7)
    /// It is neither HTML nor text nor an archive that is known here.
    public static let binary = Code(8)
    /// The system could not read it, for a reason of its own.
    public static let unreadable = Code(9)
    /// The container holds more than allowed.
    public static let tooManyRecords = Code(10)
  }

  /// What went wrong.
  public let code: Code
  /// The file, as it was named.
  public let path: String
  /// A sentence for people, lower case: the file, what is wrong with it, and what to do.
  public let message: String
  /// The message without the file's name.
  let reason: String

  /// An error about a file; `reason` says what is wrong and what to do, without the file's name.
  init(_ code: Code, _ path: String, _ reason: String) {
    self.code = code
    self.path = path
    self.reason = reason
    message = "\(path): \(reason)"
  }
}

extension ArchiveError: CustomStringConvertible {
  /// The ``message``.
  public var description: String { message }
}
