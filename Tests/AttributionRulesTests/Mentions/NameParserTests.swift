import TestSupport
import Testing
import TextModel

@testable import AttributionRules

@Suite struct NameParserTests {
  /// The text with the name marked that ends where the mark in it ends.
  private func name(_ marked: MarkedText) throws -> String {
    let text = try AnnotatedText(marked)
    let last = text.tokens(of: try #require(marked.marks.first)).upperBound - 1
    guard let run = NameParser(text: text).name(endingAt: last, from: 0) else { return "no name" }
    return marked.marked([text.mark("name", run)]).description
  }

  @Test(arguments: [
    "{name:Ann Lee}", "{name:Lee}", "{name:Ann Mary Lee}", "{name:J. K. Marsh}",
    "{name:Robert J. Marsh}", "{name:Jean-Paul O’Neill}", "{name:Åse Strøm}", "{name:LEE}",
    "{name:Al Ruiz Jr.}", "{name:Charles de Gaulle}",
    "{name:Dean Smith}", "{name:Joe “Lucky” Hart}",
  ])
  func aPersonsNameIsReadWhole(marked: String) throws {
    #expect(try name(MarkedText(marked)) == marked)
  }

  @Test(arguments: [
    "Mr. {name:Lee}", "Dr. {name:Ann Lee}", "President-elect {name:Ann Lee}",
    "US President-elect {name:Ann Lee}", "Sir {name:Tom Cole}", "Prime Minister {name:Ann Lee}",
    "former Health Secretary {name:Ann Lee}", "the {name:Lee}",
    "Russian President {name:Ivan Petrov}",
    "Democratic Sen. {name:Ann Lee}", "Liverpool manager {name:Bruno Vidal}",
    "Judge {name:Grace Obi}", "Sergeant {name:Tom Cole}", "When {name:Lee}", "But {name:Ann Lee}",
    "White House Press Secretary {name:Maya Lee}",
  ])
  func titlesAndWhatElseStandsBeforeAreLeftOut(marked: String) throws {
    #expect(try name(MarkedText(marked)) == marked)
  }

  @Test(arguments: [
    "{name:Harbour Workers Union}", "{name:Bank & Sons}", "{name:Evening Gazette}",
    "{name:BBC}", "{name:Traders’ Association}",
    "{name:Acme Inc.}",
  ])
  func anOrganisationsNameIsReadWhole(marked: String) throws {
    #expect(try name(MarkedText(marked)) == marked)
  }

  @Test(arguments: [
    "{none:lee}", "{none:The}", "{none:President}", "{none:Monday}", "{none:Republicans}",
    "{none:However}", "{none:She}", "{none:Russian}",
  ])
  func commonWordsWithACapitalAreNoNames(marked: String) throws {
    #expect(try name(MarkedText(marked)) == "no name")
  }

  @Test(arguments: [
    ("{name:Harbour Workers Union}", true), ("{name:Ann Lee}", false), ("{name:Reuters}", true),
    ("{name:Ford Foundation}", true), ("{name:Tom Church}", true), ("{name:Lee}", false),
  ])
  func theLastWordTellsAnOrganisation(marked: String, expected: Bool) throws {
    let text = try AnnotatedText(MarkedText(marked))
    #expect(NameParser(text: text).isOrganisation(text.tokens.indices) == expected)
  }
}
