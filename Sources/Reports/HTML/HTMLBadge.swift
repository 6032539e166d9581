import AsQuoted

/// A word that tells at a glance what came of something. Its colour says nothing that the word does not.
struct HTMLBadge {
  /// How it strikes the eye.
  enum Tone: String, CaseIterable {
    case error, warning, notice, good, plain

    /// That of a severity; good without one.
    init(_ severity: Severity?) {
      self =
        switch severity {
        case .error: .error
        case .warning: .warning
        case .notice: .notice
        case nil: .good
        }
    }
  }

  let words: String
  let tone: Tone

  init(_ words: String, _ tone: Tone) {
    self.words = words
    self.tone = tone
  }

  var html: HTMLText { "<strong class=\"badge \(tone.rawValue)\">\(words)</strong>" }
}
