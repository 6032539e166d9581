/// What a page's speaker is to that of the truth.
public enum SpeakerMatch: String, Hashable, Sendable, CaseIterable {
  /// The same speaker.
  case same
  /// Another one.
  case different
  /// The rules gave the page's quotation no speaker.
  case none
}
