/// A page as UTF-8, its encoding decided before libxml2 sees a byte.
public struct DecodedPage: Hashable, Sendable {
  /// Valid UTF-8 without a byte order mark and without NUL.
  public let bytes: [UInt8]
  /// The encoding in which the page was read.
  public let encoding: PageEncoding

  /// Reads plain text: as a page of HTML, but no declaration is looked for in it.
  public init(plainText text: [UInt8], transportCharset: String? = nil) {
    self.init(Self.decode(text, transportCharset: transportCharset, isHTML: false))
  }

  /// Decides by, in this order: the byte order mark; the encoding that came with the page; the
  /// page's own declaration; whether the bytes are UTF-8; else windows-1252. Bytes that clearly are
  /// UTF-8 are read so even if an encoding of one byte a character is declared: saved pages are
  /// often written anew as UTF-8 with their old declaration. Bytes that clearly are windows-1252 are read so
  /// even if UTF-8 is declared, since no quotation mark would be left of them.
  init(_ page: [UInt8], transportCharset: String?) {
    self.init(Self.decode(page, transportCharset: transportCharset, isHTML: true))
  }

  private init(_ decoded: DecodedPage) {
    encoding = decoded.encoding
    // HTML leaves NUL out of text; libxml2 takes it for the end of the page.
    bytes =
      IconvDecoding.hasNUL(decoded.bytes) ? decoded.bytes.filter { $0 != 0 } : decoded.bytes
  }

  private init(
    _ bytes: [UInt8],
    _ label: EncodingLabel,
    _ evidence: PageEncoding.Evidence,
    _ broken: Int,
    mistaken: EncodingLabel? = nil
  ) {
    self.bytes = bytes
    encoding = PageEncoding(
      name: label.name,
      decidedBy: evidence,
      replacements: broken,
      mistaken: mistaken?.name
    )
  }

  private static func decode(
    _ page: [UInt8],
    transportCharset: String?,
    isHTML: Bool
  ) -> DecodedPage {
    if page.starts(with: [0xEF, 0xBB, 0xBF]) {
      let marked = Array(page.dropFirst(3))
      return utf8(marked, UTF8Repair(marked.span), .byteOrderMark)
    }
    if page.starts(with: [0xFF, 0xFE]) {
      return utf16(page.dropFirst(2), .utf16le, .byteOrderMark)
    }
    if page.starts(with: [0xFE, 0xFF]) {
      return utf16(page.dropFirst(2), .utf16be, .byteOrderMark)
    }
    let transport = transportCharset.flatMap { EncodingLabel.named($0.utf8) }
    if let transport, [.utf16le, .utf16be].contains(transport) {
      return utf16(page[...], transport, .transport)
    }
    if let label = utf16Label(page) { return utf16(page[...], label, .content) }

    let declared = transport ?? (isHTML ? EncodingDeclaration.find(in: page.span) : nil)
    let evidence = transport == nil ? PageEncoding.Evidence.declaration : .transport
    let repair = UTF8Repair(page.span)
    if declared == .utf8 {
      guard repair.isWindows1252 else { return utf8(page, repair, evidence) }
      let text = SingleByteEncoding.windows1252.decode(page).utf8
      return DecodedPage(text, .windows1252, .content, 0, mistaken: .utf8)
    }
    if repair.isASCII { return legacy(page, declared, evidence) ?? utf8(page, repair, .content) }
    // Text in one byte a character is hardly ever UTF-8 too; in two bytes it may be.
    if declared?.isSingleByte ?? true, repair.sequences > 4 * repair.broken {
      return utf8(page, repair, .content)
    }
    return legacy(page, declared, evidence)
      ?? DecodedPage(SingleByteEncoding.windows1252.decode(page).utf8, .windows1252, .fallback, 0)
  }

  private static func utf8(
    _ page: [UInt8],
    _ repair: UTF8Repair,
    _ evidence: PageEncoding.Evidence
  ) -> DecodedPage {
    DecodedPage(repair.repaired(page), .utf8, evidence, repair.broken)
  }

  private static func legacy(
    _ page: [UInt8],
    _ declared: EncodingLabel?,
    _ evidence: PageEncoding.Evidence
  ) -> DecodedPage? {
    guard let declared else { return nil }
    if declared == .replacement {
      return DecodedPage(Array("\u{FFFD}".utf8), declared, evidence, 1)
    }
    let table =
      declared == .windows1252
      ? SingleByteEncoding.windows1252 : SingleByteEncoding(named: declared.name)
    let decoded = table?.decode(page) ?? IconvDecoding.decode(page, in: declared)
    guard let (text, broken) = decoded else { return nil }
    return DecodedPage(text, declared, evidence, broken)
  }

  private static func utf16(
    _ page: ArraySlice<UInt8>,
    _ label: EncodingLabel,
    _ evidence: PageEncoding.Evidence
  ) -> DecodedPage {
    let high = label == .utf16be ? 0 : 1
    var units: [UInt16] = []
    units.reserveCapacity(page.count / 2 + 1)
    var at = page.startIndex
    while at + 1 < page.endIndex {
      units.append(UInt16(page[at + high]) << 8 | UInt16(page[at + 1 - high]))
      at += 2
    }
    // Half a unit at the end is a broken character.
    if at < page.endIndex { units.append(0xFFFD) }
    let text = Array(String(decoding: units, as: UTF16.self).utf8)
    return DecodedPage(text, label, evidence, 0)
  }

  /// UTF-16 without its mark: the first character of a page is `<`, which is one byte elsewhere.
  private static func utf16Label(_ page: [UInt8]) -> EncodingLabel? {
    guard page.count >= 4 else { return nil }
    if page[0] == 0x3C, page[1] == 0, page[2] != 0, page[3] == 0 { return .utf16le }
    if page[0] == 0, page[1] == 0x3C, page[2] == 0, page[3] != 0 { return .utf16be }
    return nil
  }
}
