package import AttributionRules

extension Speaker {
  /// Whether a name, titles aside, is this person's surname.
  package func isCalled(bySurname name: String) -> Bool {
    kind == .person && SpeakerName(self.name).hasSurname(SpeakerName(name))
  }
}
