/// The rules in the order in which they are asked: the first that answers decides.
enum SieveList {
  static let all: [any Sieve] = [
    SpeakerLabelSieve(),
    TitleSieve(),
    InvertedAfterSieve(),
    SubjectVerbAfterSieve(),
    DirectlyIntroducedSieve(),
    GoverningCueSieve(),
    AccordingToSieve(),
    LaterInSentenceSieve(),
    SpeechNounSieve(),
    HeadlineLabelSieve(),
    ColonSieve(),
    ClauseBeforeSieve(),
    SourceLineSieve(),
    GoesOnSieve(),
    LeadInSieve(),
    NextParagraphSieve(),
    LooseFragmentSieve(),
  ]
}
