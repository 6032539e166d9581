import GroundTruth

extension Truth {
  /// The same truth with other speakers, quotations or pages.
  func with(
    speakers: [TruthSpeaker]? = nil,
    quotes: [TruthQuote]? = nil,
    pages: [PageExpectation]? = nil
  ) -> Truth {
    Truth(
      article: article,
      curated: curated,
      covers: covers,
      speakers: speakers ?? self.speakers,
      quotes: quotes ?? self.quotes,
      pages: pages ?? self.pages
    )
  }
}

extension TruthQuote {
  /// The same entry with other words and speaker, confirmed.
  func with(text: String, speaker: String?) -> TruthQuote {
    TruthQuote(
      id: id,
      text: text,
      speaker: speaker,
      form: form,
      cue: cue,
      via: via,
      note: note,
      status: .confirmed,
      prefix: prefix,
      suffix: suffix
    )
  }
}
