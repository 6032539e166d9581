/// JSON as pages really carry it: read as far as it makes sense, never refused.
///
/// Raw line ends and quotation marks in strings, missing brackets and trailing commas are read over; a
/// script that is cut off gives what came before the cut. The items stand in document order, an item's contents
/// up to its ``Item/end``, so nothing recurses however deep it nests.
struct LooseJSON {
  /// A value.
  struct Item {
    enum Kind { case object, array, string, literal }

    // A script may hold very many: 28 bytes each.
    private let keyBytes: Range<Int32>
    private let valueBytes: Range<Int32>
    private let outer: Int32
    private var last: Int32
    let kind: Kind

    init(kind: Kind, key: Range<Int>, value: Range<Int>, parent: Int, end: Int) {
      keyBytes = Int32(key.lowerBound)..<Int32(key.upperBound)
      valueBytes = Int32(value.lowerBound)..<Int32(value.upperBound)
      outer = Int32(parent)
      last = Int32(end)
      self.kind = kind
    }

    /// The name of the member that this is the value of, without marks; empty for others.
    var key: Range<Int> { Int(keyBytes.lowerBound)..<Int(keyBytes.upperBound) }
    /// Where a string's text, without marks, or a literal stands in the bytes.
    var value: Range<Int> { Int(valueBytes.lowerBound)..<Int(valueBytes.upperBound) }
    /// The index of the object or array around it, or -1.
    var parent: Int { Int(outer) }
    /// The index behind the last item inside it.
    var end: Int {
      get { Int(last) }
      set { last = Int32(newValue) }
    }
  }

  /// More items are not read, and none that nests deeper: what a page says of an article is far less.
  private static let mostItems = 500_000
  private static let mostNesting = 10_000

  private let bytes: [UInt8]
  private(set) var items: [Item] = []

  /// Reads the values in a part of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    var open: [Int] = []
    var key = 0..<0
    var index = range.lowerBound
    let end = range.upperBound
    while index < end, items.count < Self.mostItems, open.count < Self.mostNesting {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x7B, 0x5B:
        open.append(items.count)
        add(byte == 0x7B ? .object : .array, key, 0..<0, parent: open.dropLast().last)
        key = 0..<0
      case 0x7D, 0x5D:
        if let closed = open.popLast() { items[closed].end = items.count }
        key = 0..<0
      case 0x22:
        let start = index
        while index < end, bytes[index] != 0x22 || isInString(index, end) {
          index += bytes[index] == 0x5C ? 2 : 1
        }
        let text = start..<min(index, end)
        index += 1
        var next = index
        while next < end, bytes[next] <= 0x20 { next += 1 }
        if next < end, bytes[next] == 0x3A {
          key = text
          index = next + 1
        } else {
          add(.string, key, text, parent: open.last)
          key = 0..<0
        }
      case 0x2C: key = 0..<0
      case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        let start = index - 1
        while index < end, Self.isLiteral(bytes[index]) { index += 1 }
        add(.literal, key, start..<index, parent: open.last)
        key = 0..<0
      default: break
      }
    }
    for item in open { items[item].end = items.count }
  }

  /// Whether the mark at a place is one that its author forgot to escape: words follow it, not what
  /// follows a string.
  private func isInString(_ mark: Int, _ end: Int) -> Bool {
    func next(_ place: Int) -> Int {
      var place = place
      while place < end, bytes[place] <= 0x20 { place += 1 }
      return place
    }
    var place = next(mark + 1)
    guard place < end else { return false }
    guard bytes[place] == 0x2C else { return Self.isWordByte(bytes[place]) }
    place = next(place + 1)
    guard place < end, Self.isWordByte(bytes[place]), bytes[place] &- 0x30 >= 10 else {
      return false
    }
    // What may follow a comma outside of strings: `true`, `false`, `null`.
    return ![0x74, 0x66, 0x6E].contains(bytes[place])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte >= 0x80 }

  private mutating func add(
    _ kind: Item.Kind,
    _ key: Range<Int>,
    _ value: Range<Int>,
    parent: Int?
  ) {
    items.append(
      Item(kind: kind, key: key, value: value, parent: parent ?? -1, end: items.count + 1)
    )
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The index of an object's member of a name, or nil.
  func member(_ name: String, of object: Int) -> Int? {
    var index = object + 1
    while index < items[object].end {
      let key = items[index].key
      if key.count == name.utf8.count, bytes.matches(name, at: key.lowerBound) { return index }
      index = items[index].end
    }
    return nil
  }

  /// Whether an item is the value of a member of a name.
  func isMember(_ name: String, _ item: Int) -> Bool {
    let key = items[item].key
    return key.count == name.utf8.count && bytes.matches(name, at: key.lowerBound)
  }

  /// The indices of an array's items; the item itself if it is no array.
  func elements(of item: Int) -> [Int] {
    guard items[item].kind == .array else { return [item] }
    var found: [Int] = []
    var index = item + 1
    while index < items[item].end {
      found.append(index)
      index = items[index].end
    }
    return found
  }

  /// The bytes of a string as they stand in the script, or nil for another kind of value.
  func raw(_ item: Int) -> ArraySlice<UInt8>? {
    items[item].kind == .string ? bytes[items[item].value] : nil
  }

  /// Whether a literal (`true`, `false`, a number) or a string reads `text`, whatever its capitals.
  func reads(_ item: Int, _ text: String) -> Bool {
    let value = items[item].value
    return value.count == text.utf8.count && bytes.matches(text, at: value.lowerBound)
  }

  /// The text of a string with its escapes resolved, or nil for another kind of value.
  ///
  /// Escaped line ends and tabs become spaces, unless line ends are to be kept.
  func string(_ item: Int, keepsLines: Bool = false) -> String? {
    guard let raw = raw(item) else { return nil }
    guard raw.contains(0x5C) else { return String(decoding: raw, as: UTF8.self) }
    var units: [UInt16] = []
    var text = ""
    var plain: [UInt8] = []
    var rest = raw
    func finishPlain() {
      text += String(decoding: plain, as: UTF8.self)
      plain.removeAll()
    }
    func finishUnits() {
      text += String(decoding: units, as: UTF16.self)
      units.removeAll()
    }
    while let byte = rest.popFirst() {
      guard byte == 0x5C, let escaped = rest.popFirst() else {
        if !units.isEmpty { finishUnits() }
        plain.append(byte)
        continue
      }
      if escaped == 0x75, rest.count >= 4,
        let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16)
      {
        finishPlain()
        units.append(unit)
        rest = rest.dropFirst(4)
        continue
      }
      if !units.isEmpty { finishUnits() }
      switch escaped {
      case 0x6E where keepsLines: plain.append(0x0A)
      case 0x6E, 0x72, 0x74, 0x62, 0x66: plain.append(0x20)
      default: plain.append(escaped)
      }
    }
    finishPlain()
    finishUnits()
    return text
  }
}
