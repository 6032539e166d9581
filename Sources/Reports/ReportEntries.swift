/// Takes what a page comes to in a report, and hands it on in pieces: no long page's report is held whole.
public final class ReportEntries {
  /// The UTF-8 bytes of a piece, more or less.
  private static let length = 1 << 16

  private let emit: (ReportPiece) -> Void
  private let keepsWhole: Bool
  private var text = ""
  private var isOpen = false
  private var hasBegun = false

  /// Hands pieces to `emit`; with `keepsWhole` each entry is one.
  init(keepsWhole: Bool, _ emit: @escaping (ReportPiece) -> Void) {
    self.emit = emit
    self.keepsWhole = keepsWhole
  }

  /// Begins an entry, which may stay empty.
  func begin() {
    flush()
    (isOpen, hasBegun) = (true, false)
  }

  /// Adds an entry.
  func add(_ entry: String) {
    begin()
    write(entry)
  }

  /// Adds text to the entry; the first begins one.
  func write(_ piece: String) {
    guard !piece.isEmpty else { return }
    isOpen = true
    // A long text is not copied.
    if text.isEmpty { text = piece } else { text += piece }
    if !keepsWhole, text.utf8.count >= Self.length { handOn() }
  }

  /// Counts entries for which there is no room.
  func omit(_ number: Int) {
    flush()
    if number > 0 { emit(.omitted(number)) }
  }

  /// Hands on what is left.
  func flush() {
    if isOpen, !hasBegun || !text.isEmpty { handOn() }
    isOpen = false
  }

  private func handOn() {
    emit(hasBegun ? .more(text) : .entry(text))
    hasBegun = true
    text = ""
  }
}
