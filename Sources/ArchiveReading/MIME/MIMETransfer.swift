/// The ways in which the bytes of a part are written (RFC 2045, 6).
enum MIMETransfer {
  /// The bytes that a stretch stands for, by the part's `Content-Transfer-Encoding`.
  ///
  /// What is wrong in them is kept as it stands, or left out where it can't stand for anything.
  static func decode(_ bytes: ArraySlice<UInt8>, encoding: String?) -> [UInt8] {
    switch encoding?.lowercased() {
    case "quoted-printable": quotedPrintable(bytes)
    case "base64": base64(bytes)
    // 7bit, 8bit, binary.
    default: Array(bytes)
    }
  }

  /// RFC 2045, 6.7: `=93` is a byte, `=` at the end of a line joins it with the next.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    // How much of what is written already are spaces that may stand at the end of a line.
    var spaces = 0
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x3D:
        spaces = 0
        if let next = lineEnd(bytes, behind: at) {
          at = next
        } else if at + 1 < bytes.endIndex, let high = digit(bytes[at]),
          let low = digit(bytes[at + 1])
        {
          decoded.append(high << 4 | low)
          at += 2
        } else {
          decoded.append(byte)
        }
      case 0x20, 0x09:
        spaces += 1
        decoded.append(byte)
      case 0x0A, 0x0D:
        // Spaces at the end of a line were put there on the way.
        decoded.removeLast(spaces)
        spaces = 0
        decoded.append(byte)
      default:
        spaces = 0
        decoded.append(byte)
      }
    }
    return decoded
  }

  /// The offset behind a line's end that follows, spaces before it aside, or nil.
  private static func lineEnd(_ bytes: ArraySlice<UInt8>, behind start: Int) -> Int? {
    var at = start
    while at < bytes.endIndex, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    guard at < bytes.endIndex else { return at }
    if bytes[at] == 0x0A { return at + 1 }
    guard bytes[at] == 0x0D else { return nil }
    return at + 1 < bytes.endIndex && bytes[at + 1] == 0x0A ? at + 2 : at + 1
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// The values of base64's letters by their bytes; 64 for all others.
  private static let base64Values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in letters.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// RFC 2045, 6.8: all other characters are passed over, and padding ends a group.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var group: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value = base64Values[Int(byte)]
      if value == 64 {
        // A group that is cut short has one or two bytes, and the next starts anew.
        if byte == 0x3D {
          append(group, count, to: &decoded)
          count = 0
        }
        continue
      }
      group = group << 6 | UInt32(value)
      count += 1
      if count == 4 {
        append(group, count, to: &decoded)
        count = 0
      }
    }
    append(group, count, to: &decoded)
    return decoded
  }

  /// The bytes of a group of which two, three or four letters were there.
  private static func append(_ group: UInt32, _ count: Int, to decoded: inout [UInt8]) {
    guard count > 1 else { return }
    let whole = group << UInt32(6 * (4 - count))
    decoded.append(UInt8(truncatingIfNeeded: whole >> 16))
    if count > 2 { decoded.append(UInt8(truncatingIfNeeded: whole >> 8)) }
    if count > 3 { decoded.append(UInt8(truncatingIfNeeded: whole)) }
  }
}
