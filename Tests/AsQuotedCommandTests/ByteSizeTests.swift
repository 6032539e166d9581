import Testing

@testable import AsQuotedCommand

struct ByteSizeTests {
  @Test(arguments: [("65536", 65536), ("64K", 64 << 10), ("512M", 512 << 20), ("1g", 1 << 30)])
  func aSizeMayEndInALetter(_ argument: String, _ bytes: Int) {
    #expect(ByteSize(argument: argument)?.bytes == bytes)
  }

  @Test(arguments: ["", "M", "-1M", "0", "1.5G", "12T", "9999999999999G", "64 K"])
  func whatIsNoSizeIsRefused(_ argument: String) {
    #expect(ByteSize(argument: argument) == nil)
  }

  @Test(arguments: [(1 << 30, "1G"), (256 << 20, "256M"), (1000, "1000")])
  func theHelpShowsItShort(_ bytes: Int, _ text: String) {
    #expect(ByteSize(bytes: bytes).defaultValueDescription == text)
  }
}
