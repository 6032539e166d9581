/// Tells what a file holds by its bytes.
enum ContentSniffing {
  /// How far a file is looked at.
  private static let reach = 64 << 10

  /// First bytes that no HTML or text has, and what they tell. The last column says from which byte
  /// on they stand.
  private static let signatures: [(bytes: [UInt8], kind: String, offset: Int)] = [
    (Array("%PDF-".utf8), "a PDF document", 0),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image", 0),
    ([0xFF, 0xD8, 0xFF], "a JPEG image", 0),
    (Array("GIF8".utf8), "a GIF image", 0),
    (Array("RIFF".utf8), "a WebP image, a sound or a film", 0),
    (Array("ftyp".utf8), "a film or an AVIF image", 4),
    // A zip by itself is read; one that comes here was packed by gzip.
    ([0x50, 0x4B, 0x03, 0x04], "a zip file packed by gzip", 0),
    ([0x50, 0x4B, 0x05, 0x06], "an empty zip file", 0),
    (Array("filedesc://".utf8), "an ARC file, which came before WARC", 0),
    (Array("bplist00".utf8), "a binary property list", 0),
    (Array("WARC/".utf8), "a WARC file", 0),
    (Array("{\\rtf".utf8), "an RTF document", 0),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", 0),
    ([0x1F, 0x8B], "gzip within gzip", 0),
    (Array("BZh".utf8), "a bzip2 file", 0),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz file", 0),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file", 0),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z file", 0),
    (Array("Rar!".utf8), "a RAR file", 0),
    (Array("ustar".utf8), "a tar file", 257),
    (Array("SQLite format 3".utf8), "an SQLite database", 0),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", 0),
  ]

  /// What to do about kinds that other tools turn into pages, by the start of what they are called.
  private static let advice: [(kind: String, advice: String)] = [
    ("a zip file", "unpack it with gunzip and give the zip"),
    ("an ARC file", "turn it into WARC (warcio recompress does) and give that"),
    ("a HAR file", "save the page itself from the browser, or capture it as WARC, and give that"),
    ("a JSON file", "give the page as HTML, or the article's text as a .txt file"),
    ("gzip within gzip", "unpack it once with gunzip"),
    ("a bzip2 file", unpack), ("an xz file", unpack), ("a zstd file", unpack),
    ("a 7z file", unpack),
    ("a RAR file", unpack), ("a tar file", unpack),
  ]
  private static let unpack = "unpack it and give what is in it"

  /// Whether a kind is one of text, which a person may want to be read as it is.
  static func isText(_ kind: String) -> Bool { kind.contains("JSON") || kind.contains("HAR") }

  /// What a person does about a file of a kind, or nil where nothing is known.
  static func advice(on kind: String?) -> String? {
    kind.flatMap { kind in advice.first { kind.hasPrefix($0.kind) }?.advice }
  }

  /// Elements whose tag makes a file HTML.
  private static let tags: [[UInt8]] = [
    "!doctype", "!--", "html", "head", "body", "title", "meta", "link", "script", "style", "base",
    "p", "div", "span", "a", "br", "h1", "h2", "h3", "article", "section", "main", "header",
    "blockquote", "q", "ul", "ol", "li", "table", "img", "figure", "b", "i", "em", "strong",
  ].map { Array($0.utf8) }

  /// What a file is that is neither HTML nor text, or nil if it may be one of these.
  static func binaryKind(_ bytes: [UInt8]) -> String? {
    for (signature, kind, offset) in signatures
    where bytes.dropFirst(offset).starts(with: signature) {
      return kind
    }
    if let kind = jsonKind(bytes) { return kind }
    var controls = 0
    let sample = bytes.prefix(8 << 10)
    for byte in sample where byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B {
      controls += 1
    }
    // A stray NUL in a page is no more than a blemish.
    return controls * 20 > sample.count ? "binary data of a kind not known here" : nil
  }

  /// What kind of JSON a file is, or nil: an object that opens with a member, or a list of such.
  private static func jsonKind(_ bytes: [UInt8]) -> String? {
    var rest = bytes.prefix(reach)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    func skipSpace() { rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    skipSpace()
    if rest.first == 0x5B {
      rest = rest.dropFirst()
      skipSpace()
    }
    guard rest.popFirst() == 0x7B else { return nil }
    skipSpace()
    guard rest.popFirst() == 0x22, let end = rest.firstIndex(of: 0x22), rest[..<end].count < 200
    else { return nil }
    let name = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[(end + 1)...]
    skipSpace()
    guard rest.first == 0x3A else { return nil }
    let isHAR = name == "log" && ByteSearch("\"entries\"").first(in: rest, from: end) != nil
    return isHAR ? "a HAR file, a record of what a browser fetched" : "a JSON file"
  }

  /// Whether a file is UTF-16: it has its mark, or starts with a tag in it.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    let head = Array(bytes.prefix(4))
    if head.starts(with: [0xFF, 0xFE]) { return true }
    if head.starts(with: [0xFE, 0xFF]) { return true }
    return head[0] == 0x3C && head[1] == 0 && head[2] != 0 && head[3] == 0
      || head[0] == 0 && head[1] == 0x3C && head[2] == 0 && head[3] != 0
  }

  /// Whether one of HTML's tags stands in the first part of a file.
  static func holdsMarkup(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(reach)
    var at = 0
    while let open = head[at...].firstIndex(of: 0x3C) {
      at = open + 1
      let name = head[at...].prefix(10).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if tags.contains(where: { isTag($0, in: name) }) { return true }
    }
    return false
  }

  /// Whether bytes start as markup does, white space and a mark of UTF-8 left out of account.
  static func startsWithMarkup(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = Array(bytes.prefix(1024))[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard rest.first == 0x3C, let second = rest.dropFirst().first else { return false }
    return second == 0x21 || second == 0x3F || (0x61...0x7A).contains(second | 0x20)
  }

  private static func isTag(_ tag: [UInt8], in name: [UInt8]) -> Bool {
    guard name.starts(with: tag) else { return false }
    if tag == Array("!--".utf8) { return true }
    guard name.count > tag.count else { return false }
    return [0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x2F, 0x3E].contains(name[tag.count])
  }
}
