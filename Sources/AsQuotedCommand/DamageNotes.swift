import AsQuoted

/// What is told of parts of a file that can't be read, when it is read for its pages.
struct DamageNotes: Sendable {
  private static let limit = 10

  private var messages: [String] = []
  private var count = 0

  /// Whether all could be read.
  var isEmpty: Bool { count == 0 }

  /// Takes in a part that can't be read.
  mutating func add(_ damage: ArchiveDamage) {
    count += 1
    if messages.count < Self.limit { messages.append(damage.message) }
  }

  /// Leaves out what a reason tells already, where that is all.
  mutating func leaveOut(toldBy reason: String?) {
    guard count == 1, let message = messages.first, reason?.contains(message) == true else {
      return
    }
    self = DamageNotes()
  }

  /// Tells of them, and of how many more there are.
  func tell(of path: String, _ error: (_ path: String, _ message: String) -> Void) {
    for message in messages { error(path, message) }
    if count > messages.count {
      error(path, "\(count - messages.count) more parts can't be read; asquoted inspect lists them")
    }
  }
}
