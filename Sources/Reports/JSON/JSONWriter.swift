/// Writes JSON piece by piece, the same bytes that ``JSONText`` gives for the same value.
///
/// For records of which a page may have very many: nothing is held but the text. Keys are written in
/// the order in which they are given, so callers give them sorted.
struct JSONWriter {
  /// A text at least this long is handed on, where there is someone to take it.
  private static let length = 1 << 16

  /// What is written so far, and not handed on.
  private(set) var text = ""
  private let take: ((String) -> Void)?
  /// The columns by which lines are moved right; nil for one line without layout.
  private let columns: Int?
  private var depth = 0
  private var isEmpty = true

  /// A writer on one line, or over lines of which every one but the first is moved right by `columns`.
  /// Room for `capacity` bytes is taken at once, as growing holds the text twice.
  init(indentedBy columns: Int? = nil, capacity: Int = 0) {
    self.columns = columns
    take = nil
    text.reserveCapacity(capacity)
  }

  /// A writer that hands what it has written to `take`, piece by piece, the last at ``finish()``.
  init(indentedBy columns: Int? = nil, to take: @escaping (String) -> Void) {
    self.columns = columns
    self.take = take
  }

  /// Hands on what is left.
  mutating func finish() {
    take?(text)
    text = ""
  }

  /// Writes white space around a value.
  mutating func layout(_ space: String) { text += space }

  /// Writes an object; `members` writes what is in it.
  mutating func object(_ members: (inout JSONWriter) -> Void) { group("{", "}", members) }

  /// Writes an array; `write` is called for each element.
  mutating func array<Elements: Sequence>(
    _ elements: Elements,
    _ write: (Elements.Element, inout JSONWriter) -> Void
  ) {
    group("[", "]") { writer in
      for element in elements {
        writer.separate()
        write(element, &writer)
        if writer.take != nil, writer.text.utf8.count >= Self.length { writer.finish() }
      }
    }
  }

  /// Writes a key; its value must be written next. Keys are plain letters.
  mutating func key(_ key: String) {
    separate()
    text += "\""
    text += key
    text += columns == nil ? "\":" : "\" : "
  }

  /// Writes a string, or null.
  mutating func value(_ value: String?) {
    guard let value else { return null() }
    guard value.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      text += "\""
      text += value
      text += "\""
      return
    }
    text += JSONText.line(value)
  }

  /// Writes a number, or null.
  mutating func value(_ value: Int?) {
    guard let value else { return null() }
    text += String(value)
  }

  /// Writes a number, or null.
  mutating func value(_ value: Double?) {
    guard let value else { return null() }
    guard value.isFinite else {
      text += JSONText.line(value)
      return
    }
    let number = value.description
    text += number.hasSuffix(".0") ? String(number.dropLast(2)) : number
  }

  /// Writes a key with a string, or null.
  mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with a number, or null.
  mutating func member(_ key: String, _ value: Int?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with a number, or null.
  mutating func member(_ key: String, _ value: Double?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with true or false.
  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    text += value ? "true" : "false"
  }

  /// Writes a key with a small record, as the encoder writes it.
  mutating func member(_ key: String, encoding value: some Encodable) {
    self.key(key)
    text += columns.map { JSONText.indented(value, by: $0 + 2 * depth) } ?? JSONText.line(value)
  }

  private mutating func null() { text += "null" }

  // MARK: - Layout

  private mutating func group(
    _ opening: String,
    _ closing: String,
    _ members: (inout JSONWriter) -> Void
  ) {
    text += opening
    depth += 1
    isEmpty = true
    members(&self)
    depth -= 1
    if !isEmpty { newLine() }
    isEmpty = false
    text += closing
  }

  /// Begins a member or an element.
  private mutating func separate() {
    if !isEmpty { text += "," }
    isEmpty = false
    newLine()
  }

  private mutating func newLine() {
    guard let columns else { return }
    text += "\n"
    for _ in 0..<(columns / 2 + depth) { text += "  " }
    if columns % 2 == 1 { text += " " }
  }
}
