import AsQuoted
import TestSupport
import Testing

struct TruthDraftTests {
  private let text = """
    The harbour of Fenholt is to close for a year, its owners say.
    “We will not pay for a fence,” said Mara Quill, who chairs the club.
    “No,” Quill said. The owners’ answer came at once. “No,” said Ed Harrow, their manager.
    """

  private var draft: Truth {
    TruthDraft.truth(of: Extractor().page(text: text, path: "notes.txt"), from: "pages/notes.txt")
  }

  @Test func everyQuotationIsADraftInTheOrderOfTheArticle() {
    #expect(draft.quotes.map(\.id) == ["q01", "q02", "q03"])
    #expect(draft.quotes.map(\.text) == ["We will not pay for a fence,", "No,", "No,"])
    #expect(draft.quotes.allSatisfy { $0.status == .draft })
  }

  @Test func itSaysWhatItWasMadeFrom() {
    #expect(draft.curated.from == "pages/notes.txt")
    #expect(draft.curated.sha256 == Extractor().page(text: text).archive.sha256)
    #expect(draft.curated.by == nil)
  }

  @Test func everySpeakerIsListedOnce() {
    #expect(draft.speakers.map(\.name) == ["Mara Quill", "Ed Harrow"])
    #expect(draft.speakers.map(\.id) == ["quill", "harrow"])
    #expect(draft.speakers.first?.aliases == ["Quill"])
  }

  @Test func equalQuotationsAreToldApartByWhatStandsAroundThem() {
    #expect(draft.quotes[0].prefix == nil)
    #expect(draft.quotes[1].suffix != draft.quotes[2].suffix)
  }

  @Test func thePageItCameFromPassesIt() throws {
    let page = Extractor().page(text: text, path: "notes.txt")
    let verification = Verifier(truth: draft).verify(page)
    #expect(verification.quotes.count == 3)
    #expect(verification.severity == nil)
  }

  private func agreement(_ texts: String...) -> TruthDraft.Agreement {
    let pages = texts.map { Extractor().page(text: $0) }
    return TruthDraft.truth(ofCopies: pages, from: texts.indices.map { "copy\($0 + 1)" })
  }

  @Test func copiesThatAgreeGiveTheDraftOfOne() {
    let plain = text.replacing("“", with: "\"").replacing("”", with: "\"")
    let both = agreement(text, plain)
    #expect(both.truth.quotes == draft.quotes)
    #expect(both.leftOut.isEmpty && both.sharesQuotations)
    #expect(both.truth.curated.from == "copy1")
  }

  @Test func whatMostCopiesHaveIsDraftedWithANoteOfWhichLacksIt() {
    let short = text.split(separator: "\n").dropLast().joined(separator: "\n")
    let three = agreement(text, short, text)
    #expect(three.truth.quotes.count == 3)
    #expect(three.truth.quotes.map(\.note) == [nil, "not in copy2", "not in copy2"])
  }

  @Test func whatHalfOfTheCopiesHaveIsLeftOut() {
    let other = text.replacing("for a fence", with: "for fences")
    let both = agreement(text, other)
    #expect(both.truth.quotes.map(\.text) == ["No,", "No,"])
    #expect(
      both.leftOut.map(\.text).sorted() == [
        "We will not pay for a fence,", "We will not pay for fences,",
      ]
    )
    #expect(Set(both.leftOut.flatMap(\.sources)) == ["copy1", "copy2"])
  }

  @Test func whatOnlyLaterCopiesHaveStandsInItsPlace() {
    let lines = text.split(separator: "\n")
    let short = [lines[0], lines[2]].joined(separator: "\n")
    #expect(agreement(short, text, text).truth.quotes.map(\.text) == draft.quotes.map(\.text))
  }

  @Test func copiesThatDifferOnASpeakerGiveNone() {
    let other = text.replacing("Ed Harrow", with: "Ida Moss")
    let quote = agreement(text, other).truth.quotes.last
    #expect(quote?.speaker == nil)
    #expect(
      quote?.note == "the copies differ on the speaker: Ed Harrow in copy1, Ida Moss in copy2"
    )
  }

  @Test func copiesOfOtherArticlesShareNothing() {
    let other = agreement(text, "“The school stays,” said Ida Moss, its head.")
    #expect(!other.sharesQuotations)
  }

  @Test func itIsMadeFromTheCopyThatAgreesBest() {
    let bad = text.replacing("not pay", with: "pay")
    #expect(agreement(bad, text, text).truth.curated.from == "copy2")
    #expect(agreement(text, text, bad).truth.curated.from == "copy1")
  }
}
