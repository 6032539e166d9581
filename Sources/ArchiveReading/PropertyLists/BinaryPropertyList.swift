/// A property list in Apple's binary form, of which single objects are read where they stand.
///
/// Foundation's reader makes all of it at once, and of a file of a few hundred bytes whose lists name each
/// other twice a tree that never ends. The layout is told in CoreFoundation's `CFBinaryPList.c`: a
/// mark, objects, a table of their offsets, and 32 bytes that say where the table is.
struct BinaryPropertyList: Sendable {
  private let bytes: [UInt8]
  private let offsetSize: Int
  private let referenceSize: Int
  private let count: Int
  private let table: Int
  /// The number of the object that holds all others.
  let top: Int

  /// How many bytes the list has.
  var byteCount: Int { bytes.count }

  /// Dictionaries with more keys are looked at no further.
  private static let mostKeys = 256
  /// Strings of more bytes or units are not read: addresses and names are short, and a thousand frames may
  /// name one string.
  private static let mostText = 64 << 10

  /// Whether bytes start as such a list does.
  static func isMarked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("bplist0".utf8)) }

  /// Reads where the objects are; nil if bytes are no such list or cut off.
  init?(_ bytes: [UInt8]) {
    guard Self.isMarked(bytes), bytes.count >= 40 else { return nil }
    let trailer = bytes.count - 32
    self.bytes = bytes
    offsetSize = Int(bytes[trailer + 6])
    referenceSize = Int(bytes[trailer + 7])
    guard (1...8).contains(offsetSize), (1...8).contains(referenceSize),
      let count = Self.number(bytes[(trailer + 8)..<(trailer + 16)]),
      let top = Self.number(bytes[(trailer + 16)..<(trailer + 24)]),
      let table = Self.number(bytes[(trailer + 24)..<(trailer + 32)]),
      table <= trailer, count <= (trailer - table) / offsetSize, top < count
    else { return nil }
    self.count = count
    self.top = top
    self.table = table
  }

  /// The number of the object that a key of a dictionary names, or nil.
  func value(_ key: String, of dictionary: Int) -> Int? {
    guard let (kind, keys, start) = object(dictionary), kind == 0xD else { return nil }
    let wanted = Array(key.utf8)
    // All keys stand before all values.
    for index in 0..<min(keys, Self.mostKeys) {
      guard let name = reference(at: start, index), let (kind, length, text) = object(name),
        kind == 0x5, bytes[text..<(text + length)].elementsEqual(wanted)
      else { continue }
      return reference(at: start, keys + index)
    }
    return nil
  }

  /// The numbers of the objects of an array, `most` at most; empty if it is none.
  func elements(of array: Int, most: Int) -> [Int] {
    guard let (kind, length, start) = object(array), kind == 0xA else { return [] }
    return (0..<min(length, most)).compactMap { reference(at: start, $0) }
  }

  /// The text of a string, or nil if the object is none.
  func string(_ number: Int) -> String? {
    guard let (kind, length, start) = object(number), length <= Self.mostText else { return nil }
    switch kind {
    case 0x5: return bytes.text(start..<(start + length))
    case 0x6:
      let units = (0..<length).map { index in
        UInt16(bytes[start + 2 * index]) << 8 | UInt16(bytes[start + 2 * index + 1])
      }
      return String(decoding: units, as: UTF16.self)
    default: return nil
    }
  }

  /// Where the bytes of a data object stand, or nil if the object is none.
  func data(_ number: Int) -> ArraySlice<UInt8>? {
    guard let (kind, length, start) = object(number), kind == 0x4 else { return nil }
    return bytes[start..<(start + length)]
  }

  // MARK: - Objects

  /// An object's kind, how many bytes, units or references it has, and where these start; nil if it
  /// doesn't fit into the list.
  private func object(_ number: Int) -> (kind: UInt8, length: Int, start: Int)? {
    guard number < count else { return nil }
    let entry = table + number * offsetSize
    guard let offset = Self.number(bytes[entry..<(entry + offsetSize)]), offset < table else {
      return nil
    }
    let kind = bytes[offset] >> 4
    var length = Int(bytes[offset] & 0xF)
    var start = offset + 1
    if length == 0xF {
      // The length is an integer object of its own: 0x1 and a power of two of bytes.
      guard start < table, bytes[start] >> 4 == 0x1, bytes[start] & 0xF <= 3 else { return nil }
      let size = 1 << Int(bytes[start] & 0xF)
      guard start + 1 + size <= table,
        let long = Self.number(bytes[(start + 1)..<(start + 1 + size)])
      else { return nil }
      length = long
      start += 1 + size
    }
    let unit =
      switch kind {
      case 0x4, 0x5: 1
      case 0x6: 2
      case 0xA: referenceSize
      case 0xD: 2 * referenceSize
      default: 0
      }
    guard unit > 0, length <= (table - start) / unit else { return nil }
    return (kind, length, start)
  }

  private func reference(at start: Int, _ index: Int) -> Int? {
    let place = start + index * referenceSize
    return Self.number(bytes[place..<(place + referenceSize)])
  }

  /// A big-endian number, or nil if it is larger than any place in a file.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number: UInt64 = 0
    for byte in bytes { number = number << 8 | UInt64(byte) }
    return number < 1 << 48 ? Int(number) : nil
  }
}
