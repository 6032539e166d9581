import Testing

@testable import HTMLTree

@Suite struct EncodingLabelTests {
  @Test(arguments: [
    ("utf8", "utf-8"), (" ISO-8859-1\n", "windows-1252"), ("us-ascii", "windows-1252"),
    ("l5", "windows-1254"), ("iso_8859-5:1988", "iso-8859-5"), ("x-sjis", "shift_jis"),
    ("x-gbk", "gbk"), ("unicode", "utf-16le"), ("windows-949", "euc-kr"),
    ("csiso2022kr", "replacement"), ("hz-gb-2312", "replacement"), ("iso-2022-cn", "replacement"),
    ("iso-2022-cn-ext", "replacement"), ("ISO-2022-KR", "replacement"),
    ("replacement", "replacement"), ("x-user-defined", "x-user-defined"),
  ])
  func aLabelNamesItsEncoding(_ label: String, _ name: String) {
    #expect(EncodingLabel.named(label.utf8)?.name == name)
  }

  @Test(arguments: ["", " ", "-", "iso-2022-kp", "utf-7", "windows-1252 ascii"])
  func otherWordsNameNone(_ label: String) {
    #expect(EncodingLabel.named(label.utf8) == nil)
  }

  @Test(arguments: ["gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr"])
  func onlyMoreBytesACharacterNeedAnIconv(_ label: String) {
    #expect(EncodingLabel.named(label.utf8)?.iconvNames.isEmpty == false)
    #expect(SingleByteEncoding(named: label)?.codePoint(0x80) == nil)
  }

  @Test(arguments: ["utf-8", "utf-16le", "utf-16be", "replacement", "windows-1252", "ibm866"])
  func othersAreDecodedHere(_ label: String) {
    #expect(EncodingLabel.named(label.utf8)?.iconvNames == [])
  }
}
