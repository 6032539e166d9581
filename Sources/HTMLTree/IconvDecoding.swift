import CHTMLTree

/// Turns bytes into UTF-8 by the system's iconv.
enum IconvDecoding {
  /// The page as UTF-8 and the number of U+FFFD put in, or nil if iconv knows none of the names.
  static func decode(
    _ page: [UInt8],
    in label: EncodingLabel
  ) -> (utf8: [UInt8], replacements: Int)? {
    // What browsers read in a byte that no iconv knows.
    let for80: String? =
      switch label.name {
      case "gbk", "gb18030": "€"
      case "shift_jis": "\u{80}"
      default: nil
      }
    let page = label.name == "iso-2022-jp" ? ISO2022JP.eucJP(page) : page
    let exceptions = PairTable(named: label.name)?.exceptions(in: page) ?? []
    for name in label.iconvNames {
      var count = 0
      var replacements: Int64 = 0
      let converted = unsafe page.withUnsafeBytes { bytes in
        unsafe chtmltree_convert(
          name,
          bytes.assumingMemoryBound(to: CChar.self).baseAddress,
          bytes.count,
          exceptions,
          exceptions.count,
          for80,
          &count,
          &replacements
        )
      }
      guard let converted = unsafe converted else { continue }
      defer { unsafe chtmltree_free_bytes(converted) }
      let unread = exceptions.count { $0.text == PairTable.unread }
      return (
        unsafe Array(UnsafeRawBufferPointer(start: converted, count: count)),
        Int(replacements) + unread
      )
    }
    return nil
  }

  /// Whether a page holds a NUL byte.
  static func hasNUL(_ page: [UInt8]) -> Bool {
    unsafe page.withUnsafeBytes {
      unsafe chtmltree_has_nul($0.assumingMemoryBound(to: CChar.self).baseAddress, $0.count)
    }
  }
}
