import Foundation
import Testing

@testable import ArchiveReading

@Suite struct ContentCodingTests {
  private static let page = [UInt8](
    repeatElement(Array("<html><p>One.</p></html>".utf8), count: 40).joined()
  )
  /// ``page``, packed by Brotli's own program.
  private static let brotli = [UInt8](
    Data(base64Encoded: "G78D+J0Hdkx5WgnZ5VryPLnlCxpcuZS1D1sbnagwTrBYnZiOoRM=") ?? Data()
  )

  @Test(arguments: [
    ("gzip", Packing.gzip(page)), ("x-gzip", Packing.gzip(page)), ("deflate", Packing.zlib(page)),
    ("deflate", Packing.deflate(page)), ("br", brotli),
  ])
  func eachCodingIsUndone(_ coding: String, _ packed: [UInt8]) throws {
    let body = try ContentCoding.unpack(packed, [coding], limits: ArchiveLimits())
    #expect(body.bytes == Self.page)
    #expect(body.notice == nil)
  }

  @Test func severalCodingsAreUndoneFromTheLastOn() throws {
    let packed = Packing.zlib(Packing.gzip(Self.page))
    let body = try ContentCoding.unpack(packed, ["gzip", "deflate"], limits: ArchiveLimits())
    #expect(body.bytes == Self.page)
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd", "exi"])
  func aBodyThatIsUnpackedThoughItsHeadSaysPackedIsTakenAsItIs(_ coding: String) throws {
    for text in ["<html><p>One.</p></html>", "\u{FEFF}\n<!doctype html>", ""] {
      let body = try ContentCoding.unpack(Array(text.utf8), [coding], limits: ArchiveLimits())
      #expect(body.bytes == Array(text.utf8))
      #expect(body.notice == nil)
    }
  }

  @Test(arguments: [("gzip", Packing.gzip(page)), ("deflate", Packing.zlib(page))])
  func whatBreaksOffIsKeptAndSaid(_ coding: String, _ packed: [UInt8]) throws {
    let cut = Array(packed.prefix(200))
    let body = try ContentCoding.unpack(cut, [coding], limits: ArchiveLimits())
    #expect(Self.page.starts(with: body.bytes) && body.bytes.count > 150)
    #expect(body.notice?.contains(coding) == true)
  }

  @Test(
    arguments: [
      ("deflate", [0x78, 0x9C, 0xFF, 0xFF, 0, 1]), ("br", [0xFF, 0xFF, 0, 1, 2]),
      ("zstd", [0x28, 0xB5, 0x2F, 0xFD, 0]), ("exi", [0, 1, 2]),
    ] as [(String, [UInt8])]
  )
  func whatCannotBeUnpackedIsSaid(_ coding: String, _ packed: [UInt8]) {
    let failure = #expect(throws: ContentCoding.Failure.self) {
      try ContentCoding.unpack(packed, [coding], limits: ArchiveLimits())
    }
    #expect(failure?.message.contains(coding) == true)
  }

  @Test func aPagePastTheLimitIsRefusedWithTheNumber() {
    let failure = #expect(throws: ContentCoding.Failure.self) {
      try ContentCoding.unpack(Self.brotli, ["br"], limits: ArchiveLimits(pageBytes: 900))
    }
    #expect(failure?.message.contains("more than the 900 bytes allowed for a page") == true)
  }

  @Test func aBrotliBombIsRefused() {
    // 3 MiB of NUL.
    let bomb = [UInt8](Data(base64Encoded: "m///L/gnAOKxQCD3/gU=") ?? Data())
    let failure = #expect(throws: ContentCoding.Failure.self) {
      try ContentCoding.unpack(bomb, ["br"], limits: ArchiveLimits())
    }
    #expect(failure?.message.contains("200 bytes a byte") == true)
  }
}
