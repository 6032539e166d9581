/// Mends the character references that libxml2 does not read as HTML says: numbers that mean
/// windows-1252, names newer than HTML 4, names without their semicolon.
enum CharacterReferences {
  /// Where a reference stands: in an attribute fewer are read without their semicolon, so that
  /// `?a=1&copy=2` stays an address.
  enum Place { case text, attribute }

  /// The longest name that HTML reads without a semicolon.
  private static let longestBareName = 6
  private static let longestName = 32

  /// Mends the reference, if it is one, whose `&` is at an offset, and gives the offset behind it.
  static func mend(
    _ page: Span<UInt8>,
    at start: Int,
    in place: Place,
    _ patches: inout Patches
  ) -> Int {
    guard start + 1 < page.count else { return start + 1 }
    let next = page[start + 1]
    if next == 0x23 { return mendNumber(page, start, &patches) }
    return next.isASCIILetter ? mendName(page, start, place, &patches) : start + 1
  }

  private static func mendNumber(
    _ page: Span<UInt8>,
    _ start: Int,
    _ patches: inout Patches
  ) -> Int {
    var at = start + 2
    let isHex = at < page.count && page[at] | 0x20 == 0x78
    if isHex { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < page.count, let digit = page[at].hexValue, isHex || digit < 10 {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      at += 1
    }
    guard at > digits else {
      patches.replace(start..<(start + 1), with: "&amp;")
      return at
    }
    if at < page.count, page[at] == 0x3B { at += 1 }
    var text: [UInt8] = []
    if value & ~0x1F == 0x80 {
      text.append(utf8: SingleByteEncoding.windows1252.codePoint(UInt8(value)))
    } else if value == 0 || Unicode.Scalar(value) == nil {
      text.append(utf8: 0xFFFD)
    } else {
      return at
    }
    patches.replace(start..<at, with: text)
    return at
  }

  private static func mendName(
    _ page: Span<UInt8>,
    _ start: Int,
    _ place: Place,
    _ patches: inout Patches
  ) -> Int {
    let name = start + 1
    var end = name
    while end < page.count, page[end].isASCIIAlphanumeric, end - name < longestName { end += 1 }
    let next = end < page.count ? page[end] : 0
    if next == 0x3B {
      if isEveryday(page, name, end) { return end + 1 }
      if let found = NamedReferences.find(page.extracting(name..<end)) {
        if !found.isReadByLibxml2 { patches.replace(start..<(end + 1), with: found.text) }
        return end + 1
      }
    }
    if place == .attribute {
      // What HTML reads without a semicolon must end the word here.
      guard next != 0x3B, next != 0x3D, !next.isASCIIAlphanumeric, end - name <= longestBareName,
        let found = NamedReferences.find(page.extracting(name..<end)), found.needsNoSemicolon
      else { return end }
      patches.replace(start..<end, with: found.text)
      return end
    }
    var prefix = min(end - name, longestBareName)
    while prefix >= 2 {
      let found = NamedReferences.find(page.extracting(name..<(name + prefix)))
      if let found, found.needsNoSemicolon {
        patches.replace(start..<(name + prefix), with: found.text)
        return name + prefix
      }
      prefix -= 1
    }
    return end
  }

  /// Whether a name is one of those that pages are full of, which libxml2 reads well.
  private static func isEveryday(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    switch (end - start, page[start], page[end - 1]) {
    case (2, 0x6C, 0x74), (2, 0x67, 0x74): true  // lt, gt
    case (3, 0x61, 0x70): page[start + 1] == 0x6D  // amp
    case (4, 0x6E, 0x70): page[start + 1] == 0x62 && page[start + 2] == 0x73  // nbsp
    case (4, 0x71, 0x74): page[start + 1] == 0x75 && page[start + 2] == 0x6F  // quot
    default: false
    }
  }
}

extension NamedReferences {
  /// What a name stands for.
  struct Entry {
    /// Whether libxml2 reads the name with its semicolon as HTML says.
    let isReadByLibxml2: Bool
    /// Whether HTML reads the name without a semicolon.
    let needsNoSemicolon: Bool
    /// The characters as UTF-8, with ASCII as numeric references, so that none becomes markup.
    let text: [UInt8]
  }

  /// Finds a name by halving the list, which needs no table to be built when the command starts.
  static func find(_ name: Span<UInt8>) -> Entry? {
    let names = list.utf8Span.span
    var low = 0
    var high = names.count
    while low < high {
      var start = (low + high) / 2
      while start > low, names[start - 1] > 0x20 { start -= 1 }
      var at = start
      var index = 0
      while at < high, index < name.count, names[at] == name[index] {
        at += 1
        index += 1
      }
      let isWhole = at >= names.count || !names[at].isASCIIAlphanumeric
      if isWhole && index == name.count { return entry(names, at) }
      var end = at
      while end < high, names[end] > 0x20 { end += 1 }
      if isWhole || (index < name.count && names[at] < name[index]) {
        low = end + 1
      } else {
        high = start
      }
    }
    return nil
  }

  private static func entry(_ names: Span<UInt8>, _ separator: Int) -> Entry {
    let mark = separator < names.count ? names[separator] : 0x20
    var text: [UInt8] = []
    var at = separator
    while at < names.count, names[at] > 0x20 {
      at += 1
      var value: UInt32 = 0
      while at < names.count, let digit = names[at].hexValue {
        value = value * 16 + digit
        at += 1
      }
      if value < 0x80 {
        text.append(contentsOf: "&#\(value);".utf8)
      } else {
        text.append(utf8: value)
      }
    }
    return Entry(
      isReadByLibxml2: mark != 0x3D && mark != 0x2A,
      needsNoSemicolon: mark == 0x3A || mark == 0x2A,
      text: text
    )
  }
}
