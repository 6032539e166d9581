/// Text in headers that is not ASCII (RFC 2047): `=?utf-8?Q?A_caf=C3=A9?=`.
enum MIMEWords {
  /// The text of a header's value.
  ///
  /// Words in an encoding other than UTF-8 and Latin-1 stay as they are written.
  static func decode(_ value: String) -> String {
    let bytes = Array(value.utf8)
    var text: [UInt8] = []
    var at = 0
    // Where the last encoded word ended, so that spaces between two can go.
    var behindWord: Int?
    // The bytes of words of one encoding are joined first: a character may be cut between two.
    var pending: (isUTF8: Bool, bytes: [UInt8])?
    func flush() {
      guard let word = pending else { return }
      text += word.isUTF8 ? word.bytes : Array(latin1(word.bytes).utf8)
      pending = nil
    }
    while at < bytes.count {
      if let word = Word(bytes, at: at) {
        if pending?.isUTF8 != word.isUTF8 { flush() }
        pending = (word.isUTF8, (pending?.bytes ?? []) + word.bytes)
        at = word.end
        behindWord = at
        continue
      }
      if behindWord != nil, let next = nextWord(bytes, at) {
        at = next
        continue
      }
      flush()
      behindWord = nil
      text.append(bytes[at])
      at += 1
    }
    flush()
    return String(decoding: text, as: UTF8.self)
  }

  /// The offset of the word that follows with nothing but spaces before it, or nil.
  private static func nextWord(_ bytes: [UInt8], _ start: Int) -> Int? {
    let next = bytes[start...].firstIndex { $0 != 0x20 && $0 != 0x09 }
    guard let next, next > start, Word(bytes, at: next) != nil else { return nil }
    return next
  }

  private static func latin1(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private struct Word {
    let isUTF8: Bool
    let bytes: [UInt8]
    let end: Int

    /// The word that starts at an offset. Words are short (75 characters): no more is looked at than
    /// some that break the rule.
    init?(_ bytes: [UInt8], at start: Int) {
      let reach = bytes[start...].prefix(1024)
      guard reach.starts(with: [0x3D, 0x3F]) else { return nil }
      let fields = reach.dropFirst(2).split(
        separator: 0x3F,
        maxSplits: 3,
        omittingEmptySubsequences: false
      )
      guard fields.count == 4, fields[3].first == 0x3D, fields[1].count == 1 else { return nil }
      // `utf-8*en` names the language too (RFC 2231, 5).
      let label = String(decoding: fields[0].prefix { $0 != 0x2A }, as: UTF8.self).lowercased()
      switch label {
      case "utf-8", "utf8", "us-ascii", "ascii": isUTF8 = true
      case "iso-8859-1", "latin1", "windows-1252": isUTF8 = false
      default: return nil
      }
      switch fields[1].first {
      case UInt8(ascii: "B"), UInt8(ascii: "b"): self.bytes = MIMETransfer.base64(fields[2])
      case UInt8(ascii: "Q"), UInt8(ascii: "q"):
        let spaced = fields[2].map { $0 == 0x5F ? 0x20 : $0 }
        self.bytes = MIMETransfer.quotedPrintable(spaced[...])
      default: return nil
      }
      end = fields[3].startIndex + 1
    }
  }
}
