import Testing

@testable import HTMLTree

@Suite struct EncodingLabelTests {
  @Test(arguments: [
    ("utf8", "utf-8"), (" ISO-8859-1\n", "windows-1252"), ("us-ascii", "windows-1252"),
    ("l5", "windows-1254"), ("iso_8859-5:1988", "iso-8859-5"), ("x-sjis", "shift_jis"),
    ("x-gbk", "gbk"), ("unicode", "utf-16le"), ("windows-949", "euc-kr"),
  ])
  func aLabelNamesItsEncoding(_ label: String, _ name: String) {
    #expect(EncodingLabel.named(label.utf8)?.name == name)
  }

  @Test(arguments: ["", " ", "-", "IBM866,", "iso-2022-kr", "utf-7", "windows-1252 ascii"])
  func otherWordsNameNone(_ label: String) {
    #expect(EncodingLabel.named(label.utf8) == nil)
  }

  @Test func onlyWhatIsDecodedHereHasNoNameForIconv() {
    for label in ["utf-8", "utf-16le", "utf-16be", "windows-1252", "x-user-defined"] {
      #expect(EncodingLabel.named(label.utf8)?.iconvNames == [])
    }
    for label in ["ibm866", "x-mac-cyrillic", "gb18030", "windows-1258", "euc-jp"] {
      #expect(EncodingLabel.named(label.utf8)?.iconvNames.isEmpty == false)
    }
  }
}
