import Testing

@testable import ArchiveReading

@Suite struct MarkupTagTests {
  @Test func nameAndAttributesAreRead() throws {
    let text = "<LINK  rel = \"a Canonical\" href='/b?c&amp;d' x=1/y disabled REL=e>"
    let tag = try #require(MarkupTag(Array(text.utf8), at: 0))
    #expect(tag.name == "link" && tag.end == text.utf8.count)
    #expect(tag["rel"] == "a Canonical" && tag.has("canonical", in: "rel"))
    #expect(tag["href"] == "/b?c&d" && tag["x"] == "1/y" && tag["disabled"] == "")
  }

  @Test(arguments: ["", "<", "<>", "a", "</a>", "<!-- a -->", "<a", "<a b=", "<a b='c>", "<a b = "])
  func otherThingsAreNone(_ text: String) {
    #expect(MarkupTag(Array(text.utf8), at: 0) == nil)
  }

  @Test func theTagAroundAPlaceIsFound() {
    let page = Array("<p>one <a href='two'>three</a>".utf8)
    #expect(MarkupTag(page, around: 16)?.name == "a")
    #expect(MarkupTag(page, around: 23) == nil)
    #expect(MarkupTag(page, around: 99) == nil)
  }

  @Test func aTagThatNeverEndsIsNotReadFar() {
    let page = Array("<a \(String(repeating: "b ", count: 100_000))>".utf8)
    #expect(MarkupTag(page, at: 0) == nil)
  }

  @Test func theCanonicalAddressIsThatOfALink() {
    let page =
      "canonical <a rel=canonical href=a><link rel='x canonical' href=b><link rel=canonical href=c>"
    #expect(MarkupSearch.canonical(in: Array(page.utf8)) == "b")
  }
}
