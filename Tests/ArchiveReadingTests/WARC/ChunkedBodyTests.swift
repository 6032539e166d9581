import Testing

@testable import ArchiveReading

@Suite struct ChunkedBodyTests {
  private func joined(_ text: String) -> ChunkedBody? { ChunkedBody(Array(text.utf8)[...]) }

  @Test(arguments: [
    ("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "abcde"), ("3\nabc\n0\n\n", "abc"),
    ("003;name=\"v\"\r\nabc\r\n0\r\nTrailer: x\r\n\r\n", "abc"),
    ("A \r\n0123456789\r\n0\r\n", "0123456789"),
    ("a\r\n0123456789\r\n00\r\n\r\n", "0123456789"), ("0\r\n\r\n", ""),
  ])
  func chunksAreJoined(_ text: String, _ content: String) throws {
    let body = try #require(joined(text))
    #expect(body.bytes == Array(content.utf8))
    #expect(body.isWhole)
  }

  @Test(arguments: [
    ("3\r\nabc\r\n", "abc"), ("5\r\nabc", "abc"), ("3\r\nabc\r\nxyz\r\n", "abc"),
    ("3\r\nabc", "abc"),
    ("7fffffffffffffff\r\nabc", "abc"), ("ffffffffffffffffffffffff\r\nabc", "abc"),
  ])
  func whatBreaksOffIsKeptAndSaid(_ text: String, _ content: String) throws {
    let body = try #require(joined(text))
    #expect(body.bytes == Array(content.utf8))
    #expect(!body.isWhole)
  }

  @Test(arguments: ["<html>\r\n", "", "\r\nabc", "-3\r\nabc", "+3\r\nabc", "3"])
  func whatHasNoChunksIsNone(_ text: String) {
    #expect(joined(text) == nil)
  }

  @Test func aLineWithoutEndIsLookedAtNoFurther() {
    #expect(ChunkedBody([UInt8](repeating: 0x31, count: 1 << 20)[...]) == nil)
  }
}
