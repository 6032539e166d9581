import Testing

@testable import ArchiveReading

@Suite struct XMLPropertyListTests {
  @Test(arguments: [
    ("<dict><array><dict/></array></dict>", true),
    (String(repeating: "<array/>", count: 1000), true),
    (String(repeating: "<array>", count: 1000), false),
    (String(repeating: "<dict><!-- </dict> --><![CDATA[</dict>]]>", count: 1000), false),
    (String(repeating: "<array><?x </array> ?>", count: 1000), false),
    ("<!-- ", true), ("<dict", true), ("<?x ", true),
  ])
  func deepNestingIsSeen(_ text: String, _ isSafe: Bool) {
    #expect(XMLPropertyList.isSafe(Array("<?xml version='1.0'?><plist>\(text)".utf8)) == isSafe)
  }

  @Test(arguments: [
    ("UTF-8", true), ("UTF-7", false), (String(repeating: " ", count: 300) + "UTF-7", false),
  ])
  func onlyUTF8IsRead(_ encoding: String, _ isSafe: Bool) {
    #expect(XMLPropertyList.isSafe(Array("<?xml encoding='\(encoding)'?>".utf8)) == isSafe)
  }
}
