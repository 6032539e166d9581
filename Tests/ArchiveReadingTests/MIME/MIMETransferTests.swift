import Testing

@testable import ArchiveReading

@Suite struct MIMETransferTests {
  @Test(arguments: [
    ("=E2=80=9CYes=e2=80=9d", "“Yes”"), ("a=\r\nb=\nc= \r\nd", "abcd"),
    ("a  \r\nb\t\nc ", "a\r\nb\nc "),
    ("1=3D1 a=b =", "1=1 a=b "), ("=", ""), ("=4", "=4"), ("", ""),
  ])
  func quotedPrintableIsRead(_ text: String, _ decoded: String) {
    let bytes = MIMETransfer.quotedPrintable(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == decoded)
  }

  @Test(arguments: [
    ("PHA+T25l", "<p>One"), ("PHA+T2\r\n5l\r\n", "<p>One"), ("T25lIQ==", "One!"),
    ("T25lIQ", "One!"),
    ("T24=T24=", "OnOn"), ("", ""), ("T", ""), ("*T*2*4*=", "On"),
  ])
  func base64IsRead(_ text: String, _ decoded: String) {
    let bytes = MIMETransfer.base64(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == decoded)
  }

  @Test(arguments: [
    (nil, "a=3D"), ("8bit", "a=3D"), ("Quoted-Printable", "a="), ("binary", "a=3D"),
  ])
  func theEncodingIsThatOfTheHeader(_ encoding: String?, _ decoded: String) {
    let bytes = MIMETransfer.decode(Array("a=3D".utf8)[...], encoding: encoding)
    #expect(String(decoding: bytes, as: UTF8.self) == decoded)
  }
}
