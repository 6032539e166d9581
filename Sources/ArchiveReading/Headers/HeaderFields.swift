/// The fields of a header in the manner of mail, as messages, HTTP and WARC have it: `Name: value`, a line
/// each (RFC 5322, 2.2; RFC 9110, 5; ISO 28500, 4).
struct HeaderFields: Hashable, Sendable {
  private var fields: [(name: String, value: String)] = []

  /// No field.
  init() {}

  /// The fields of a header's lines. A line that starts with white space goes on with the one before
  /// (RFC 5322, 2.2.3; RFC 9112, 5.2 calls that obsolete, yet old captures have it); a line without a colon
  /// is no field.
  init(lines: some Sequence<some Collection<UInt8>>) {
    // Joined as bytes: a field of very many lines must not be copied for each.
    var field: [UInt8] = []
    for line in lines {
      if line.first == 0x20 || line.first == 0x09 {
        if !field.isEmpty { field += [0x20] + line.drop { $0 == 0x20 || $0 == 0x09 } }
        continue
      }
      add(field)
      field.removeAll(keepingCapacity: true)
      if line.contains(0x3A) { field += line }
    }
    add(field)
  }

  private mutating func add(_ field: [UInt8]) {
    guard let colon = field.firstIndex(of: 0x3A) else { return }
    fields.append((Self.text(field[..<colon]).lowercased(), Self.text(field[(colon + 1)...])))
  }

  /// Whether there is none.
  var isEmpty: Bool { fields.isEmpty }

  /// The value of the first field of a name in lower case; nil if there is none or it is empty.
  subscript(name: String) -> String? {
    guard let value = fields.first(where: { $0.name == name })?.value, !value.isEmpty else {
      return nil
    }
    return value
  }

  /// The items of all fields of a name in lower case, which commas part.
  func list(_ name: String) -> [String] {
    fields.filter { $0.name == name }
      .flatMap { $0.value.split(separator: ",") }
      .map { $0.trimmingSpaces().lowercased() }
      .filter { !$0.isEmpty }
  }

  private static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingSpaces()
  }

  static func == (one: HeaderFields, other: HeaderFields) -> Bool {
    one.fields.elementsEqual(other.fields) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.name)
      hasher.combine(field.value)
    }
  }
}

extension StringProtocol {
  /// The text without ASCII white space at its ends.
  func trimmingSpaces() -> String {
    let isSpace = { (unit: UInt8) in unit == 0x20 || (0x09...0x0D).contains(unit) }
    var text = Substring(self).utf8
    while let first = text.first, isSpace(first) { text.removeFirst() }
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(Substring(text))
  }
}
