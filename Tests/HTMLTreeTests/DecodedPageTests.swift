import TestSupport
import Testing

@testable import HTMLTree

@Suite struct DecodedPageTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let page: [UInt8]
    var transport: String?
    let text: String
    let encoding: String
    let evidence: PageEncoding.Evidence

    var testDescription: String { name }
  }

  private static func bytes(_ before: String, _ middle: [UInt8], _ after: String = "") -> [UInt8] {
    Array(before.utf8) + middle + Array(after.utf8)
  }

  static let cases: [Case] = [
    Case(
      name: "curly quotes under latin1",
      page: bytes("<meta charset=iso-8859-1><p>", [0x93, 0x61, 0x94]),
      text: "“a”",
      encoding: "windows-1252",
      evidence: .declaration
    ),
    Case(
      name: "curly quotes under nothing",
      page: bytes("<p>", [0x93, 0x61, 0x94]),
      text: "“a”",
      encoding: "windows-1252",
      evidence: .fallback
    ),
    Case(
      name: "bytes that windows-1252 leaves open",
      page: bytes("<p>", [0x81, 0x8D, 0x8F, 0x90, 0x9D], "a"),
      text: "\u{81}\u{8D}\u{8F}\u{90}\u{9D}a",
      encoding: "windows-1252",
      evidence: .fallback
    ),
    Case(
      name: "UTF-8 under nothing",
      page: Array("<p>“é”".utf8),
      text: "“é”",
      encoding: "utf-8",
      evidence: .content
    ),
    Case(
      name: "UTF-8 under a wrong declaration",
      page: Array("<meta charset=latin1><p>“é”".utf8),
      text: "“é”",
      encoding: "utf-8",
      evidence: .content
    ),
    Case(
      name: "text before the declaration",
      page: Array("<title>“é”</title><meta charset=utf-8><p>“b”".utf8),
      text: "“é”“b”",
      encoding: "utf-8",
      evidence: .declaration
    ),
    Case(
      name: "a declaration behind much else",
      page: bytes(
        "<!--\(String(repeating: "x", count: 3000))--><meta charset=windows-1251><p>",
        [0xCF, 0xF0, 0xE8]
      ),
      text: "При",
      encoding: "windows-1251",
      evidence: .declaration
    ),
    Case(
      name: "UTF-8 with its mark",
      page: bytes("", [0xEF, 0xBB, 0xBF], "<meta charset=latin1><p>é"),
      text: "é",
      encoding: "utf-8",
      evidence: .byteOrderMark
    ),
    Case(
      name: "UTF-16 with its mark, little end first",
      page: [0xFF, 0xFE] + "<p>“é”".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      text: "“é”",
      encoding: "utf-16le",
      evidence: .byteOrderMark
    ),
    Case(
      name: "UTF-16 with its mark, big end first, cut off",
      page: [0xFE, 0xFF] + "<p>“é”".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + [0x20],
      text: "“é”\u{FFFD}",
      encoding: "utf-16be",
      evidence: .byteOrderMark
    ),
    Case(
      name: "UTF-16 without its mark",
      page: "<p>“é”".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      text: "“é”",
      encoding: "utf-16le",
      evidence: .content
    ),
    Case(
      name: "one broken byte in UTF-8",
      page: bytes("<meta charset=utf-8><p>“a", [0xFF], "é”“b”"),
      text: "“a\u{FFFD}é”“b”",
      encoding: "utf-8",
      evidence: .declaration
    ),
    Case(
      name: "one broken byte in UTF-8 that is not declared",
      page: bytes("<p>“a", [0xE2, 0x80], "é”“b”"),
      text: "“a\u{FFFD}é”“b”",
      encoding: "utf-8",
      evidence: .content
    ),
    Case(
      name: "the transport's charset goes before the page's",
      page: bytes("<meta charset=windows-1251><p>", [0xE9]),
      transport: "ISO-8859-2",
      text: "é",
      encoding: "iso-8859-2",
      evidence: .transport
    ),
    Case(
      name: "a charset that nobody knows counts for nothing",
      page: bytes("<meta charset=koi8-r><p>", [0xC1]),
      transport: "x-nonsense",
      text: "а",
      encoding: "koi8-r",
      evidence: .declaration
    ),
    Case(
      name: "two bytes a character, one broken",
      page: bytes("<meta charset=gb2312><p>", [0xC4, 0xE3, 0xFF, 0xBA, 0xC3]),
      text: "你\u{FFFD}好",
      encoding: "gbk",
      evidence: .declaration
    ),
    Case(
      name: "Japanese by escapes",
      page: bytes(
        "<meta charset=iso-2022-jp><p>",
        [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42],
        "a"
      ),
      text: "あa",
      encoding: "iso-2022-jp",
      evidence: .declaration
    ),
    Case(
      name: "an encoding that browsers read no more",
      page: bytes("<meta charset=hz-gb-2312><p>", [0x7E, 0x7B], "VPND~}"),
      text: "\u{FFFD}",
      encoding: "replacement",
      evidence: .declaration
    ),
    Case(
      name: "an encoding of private signs, by its transport",
      page: bytes("<p>", [0x80]),
      transport: "x-user-defined",
      text: "\u{F780}",
      encoding: "x-user-defined",
      evidence: .transport
    ),
    Case(
      name: "an encoding of private signs, by the page itself",
      page: bytes("<meta charset=x-user-defined><p>", [0x80]),
      text: "€",
      encoding: "windows-1252",
      evidence: .declaration
    ),
    Case(
      name: "windows-1252 under UTF-8",
      page: bytes("<meta charset=utf-8><p>", [0x93, 0x45, 0xE9, 0x94, 0x20, 0x97, 0xC9, 0x2E]),
      text: "“Eé” —É.",
      encoding: "windows-1252",
      evidence: .content
    ),
    Case(
      name: "windows-1252 under a transport that says UTF-8",
      page: bytes("<p>", [0x91, 0x61, 0x92]),
      transport: "utf-8",
      text: "‘a’",
      encoding: "windows-1252",
      evidence: .content
    ),
    Case(
      name: "windows-1252 under UTF-8, two of its characters like one of UTF-8's",
      page: bytes(
        "<meta charset=utf-8><p>",
        (0..<5).flatMap { _ in [0x93, 0x61, 0x92, 0x20] as [UInt8] }
      )
        + [0x93, 0xC9, 0x94],
      text: "“a’ “a’ “a’ “a’ “a’ “É”",
      encoding: "windows-1252",
      evidence: .content
    ),
    Case(
      name: "a stray mark of windows-1252 in UTF-8",
      page: bytes("<meta charset=utf-8><p>“a” ", [0x93]),
      text: "“a” \u{FFFD}",
      encoding: "utf-8",
      evidence: .declaration
    ),
    Case(
      name: "broken bytes under UTF-8 that are no marks",
      page: bytes("<meta charset=utf-8><p>a", [0xFF, 0xE9]),
      text: "a\u{FFFD}\u{FFFD}",
      encoding: "utf-8",
      evidence: .declaration
    ),
    Case(
      name: "a mark of windows-1252 beside a byte that it leaves open",
      page: bytes("<meta charset=utf-8><p>a", [0x93, 0x61, 0x81]),
      text: "a\u{FFFD}a\u{FFFD}",
      encoding: "utf-8",
      evidence: .declaration
    ),
    Case(
      name: "NUL is left out",
      page: bytes("<p>a", [0], "b<p>c"),
      text: "abc",
      encoding: "utf-8",
      evidence: .content
    ),
  ]

  @Test(arguments: cases) func theEncodingIsDecidedFirst(_ example: Case) throws {
    let document = try HTMLDocument(parsing: example.page, transportCharset: example.transport)
    #expect(text(document.copyTree()) == example.text)
    #expect(document.encoding.name == example.encoding)
    #expect(document.encoding.decidedBy == example.evidence)
  }

  @Test func plainTextDeclaresNothing() {
    let text = DecodedPage(plainText: Self.bytes("<meta charset=koi8-r> ", [0x93, 0x61, 0x94]))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "<meta charset=koi8-r> “a”")
    #expect(text.encoding == PageEncoding(name: "windows-1252", decidedBy: .fallback))
  }

  @Test func theByteOrderMarkIsNoneOfThePage() {
    let page = DecodedPage([0xEF, 0xBB, 0xBF, 0x61], transportCharset: nil)
    #expect(page.bytes == [0x61])
  }

  @Test func brokenSequencesAreCounted() throws {
    let page = Self.bytes("<meta charset=utf-8><p>", [0xFF, 0xE2, 0x80], "é")
    let encoding = try HTMLDocument(parsing: page).encoding
    #expect(encoding.replacements == 2)
  }

  @Test func sequencesAreRepairedAsTheStandardLibraryDoes() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let page = (0..<12).map { _ in
        [0x41, 0x80, 0xBF, 0xC1, 0xC3, 0xE0, 0xA0, 0xED, 0x9F, 0xE2, 0xF0, 0x90, 0xF4, 0x8F, 0xFF]
          .randomElement(using: &generator) ?? UInt8(0)
      }
      let repaired = UTF8Repair(page.span).repaired(page)
      #expect(repaired == Array(String(decoding: page, as: UTF8.self).utf8), "\(page)")
    }
  }
}
