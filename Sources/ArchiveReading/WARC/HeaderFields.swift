/// The fields of a header in the manner of mail, as HTTP and WARC have it: `Name: value`, a line each.
struct HeaderFields: Hashable, Sendable {
  private var fields: [(name: String, value: String)] = []

  /// The fields of a header's lines. A line that starts with white space goes on with the one before
  /// (RFC 9112, 5.2 calls that obsolete, yet old captures have it); a line without a colon is no field.
  init(lines: some Sequence<some Collection<UInt8>>) {
    for line in lines {
      if line.first == 0x20 || line.first == 0x09 {
        if let last = fields.indices.last {
          fields[last].value = "\(fields[last].value) \(Self.text(line))".trimmingSpaces()
        }
        continue
      }
      guard let colon = line.firstIndex(of: 0x3A) else { continue }
      fields.append(
        (Self.text(line[..<colon]).lowercased(), Self.text(line[line.index(after: colon)...]))
      )
    }
  }

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
