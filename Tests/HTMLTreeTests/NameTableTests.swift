import Testing

@testable import HTMLTree

@Suite struct NameTableTests {
  @Test(arguments: ElementName.allCases) func everyElementIsFoundByItsName(_ name: ElementName) {
    let found = ElementName.spelled[Array("\(name)".utf8).span]
    #expect(found == (name == .other || name == .unreadAMP ? nil : name))
  }

  @Test(arguments: ["amp-ad", "amp-image-lightbox", "amp-youtube"])
  func manyNamesOfAMPStandForOne(_ name: String) {
    #expect(ElementName.spelled[Array(name.utf8).span] == .unreadAMP)
  }

  @Test(arguments: AttributeName.allCases)
  func everyAttributeIsFoundByItsName(_ name: AttributeName) {
    // A capital in the case stands for the dash of the name.
    let spelling = "\(name)".flatMap { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }
    #expect(AttributeName.spelled[Array(String(spelling).utf8).span] == name)
  }

  @Test(arguments: ["", "x", "htm", "htmlx", "DIV", "-"]) func otherWordsAreNotFound(_ word: String)
  {
    #expect(AttributeName.spelled[Array(word.utf8).span] == nil)
    #expect(word == "-" || ElementName.spelled[Array(word.utf8).span] == nil)
  }
}
