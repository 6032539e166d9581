/// What an answer rests on, for telling how likely it is right.
enum EvidenceGrade {
  /// `pronoun`, `name` or `noun` beside the cue; `few`, `part` or `whole` for how much is quoted;
  /// behind a cue before the words the verb's class; `close` where another reading comes near.
  static func of(
    _ event: CueEvent,
    _ source: NounPhrase,
    _ resolution: SpeakerResolver.Resolution,
    _ context: QuotationContext
  ) -> String {
    var words = [source.kind == .pronoun ? "pronoun" : source.kind == .name ? "name" : "noun"]
    let isBefore = event.cue.upperBound <= context.first
    if isBefore {
      let isUtterance = context.isUtterance
      words.append(
        isUtterance
          ? "whole" : context.wordCount == 1 ? "word" : context.wordCount <= 4 ? "few" : "part"
      )
      let verb = context.tokens[event.cue.upperBound - 1].features
      if !isUtterance {
        words.append(verb.has(.speech) ? "speech" : verb.has(.naming) ? "naming" : "report")
      }
    }
    if resolution.isUnsure { words.append("close") }
    return words.joined(separator: "-")
  }
}
