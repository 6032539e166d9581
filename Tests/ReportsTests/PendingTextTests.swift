import AsQuoted
import Reports
import Testing

struct PendingTextTests {
  private static let altered = PendingChange(
    id: "q03",
    subject: .quote(.altered),
    page: "pages/bad.html",
    sha256: nil,
    expected: .init(text: "We will not pay for it", speaker: "Mara Quill"),
    found: .init(text: "We will pay for it", speaker: Speaker(name: "Mara Quill", kind: .person)),
    speakerMatch: .same,
    diff: [.init(.equal, "We will "), .init(.delete, "not "), .init(.equal, "pay for it")]
  )

  private func text(
    _ change: PendingChange,
    width: Int = 80,
    colour: Bool = false,
    speaker: String? = nil
  ) -> String {
    PendingText(hasColour: colour, width: width).text(change, number: 2, of: 5, speaker: speaker)
  }

  @Test func truthAndPageStandSideBySide() {
    #expect(
      text(Self.altered) == """
        2 of 5  q03  altered  pages/bad.html
          truth                                  page
          Mara Quill                             Mara Quill
          “We will [-not-] pay for it”           “We will pay for it”

        """
    )
  }

  @Test func onANarrowTerminalTheyStandOneBelowTheOther() {
    #expect(
      text(Self.altered, width: 24) == """
        2 of 5  q03  altered  pages/bad.html
          truth
            Mara Quill
            “We will [-not-] pay
            for it”
          page
            Mara Quill
            “We will pay for it”

        """
    )
  }

  @Test func changesAreColouredAndColumnsStayInLine() {
    let coloured = text(Self.altered, colour: true)
    #expect(coloured.contains("\u{1B}[31mnot\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[\d+m/, with: "")
    #expect(plain.contains("  “We will not pay for it”               “We will pay for it”\n"))
  }

  @Test func aPersonsSpeakerIsShownAsSuch() {
    #expect(text(Self.altered, speaker: "Ed Harrow").contains("Ed Harrow (as you say)"))
  }

  @Test func whatStandsAroundTheWordsIsShown() {
    let change = PendingChange(
      id: "new-1",
      subject: .unexpected,
      page: "p",
      sha256: nil,
      found: .init(text: "Yes", speaker: nil, prefix: "then ", suffix: " said\nhe")
    )
    #expect(text(change).hasSuffix("    “Yes”\n  then “…” said he\n"))
  }

  @Test func longTextIsBrokenBetweenWords() {
    let words = Array(repeating: "seven", count: 40).joined(separator: " ")
    let change = PendingChange(
      id: "new-1",
      subject: .unexpected,
      page: "p",
      sha256: nil,
      found: .init(text: words, speaker: nil)
    )
    let lines = text(change).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.contains("    no speaker"))
  }

  @Test func whatIsMissingIsSaidToBe() {
    let change = PendingChange(
      id: "q01",
      subject: .quote(.missing),
      page: "p",
      sha256: nil,
      expected: .init(text: "Gone", speaker: nil)
    )
    #expect(text(change).contains("the page has no such words"))
    #expect(text(change).contains("nobody in particular"))
  }

  @Test func aPageCanSendTheTerminalNoCommands() {
    let change = PendingChange(
      id: "new-1",
      subject: .unexpected,
      page: "p\u{1B}[2J",
      sha256: nil,
      found: .init(text: "a\u{1B}[2Jb\u{7}", speaker: Speaker(name: "x\u{9B}y", kind: .person)),
      message: "\u{1B}c"
    )
    let shown = text(change)
    #expect(
      !shown.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
    )
  }
}
