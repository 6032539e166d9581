import AsQuoted

extension Flag {
  /// What it warns of, in a sentence.
  var meaning: String {
    switch self {
    case .negation: "A negating word was put in or left out."
    case .condition: "A word of condition, such as if or but, was put in or left out."
    case .number: "A number was changed."
    case .name: "A name was changed."
    case .punctuation: "Only punctuation differs."
    case .spelling: "Only the spelling differs."
    }
  }
}

extension CountedQuotation.Cause {
  /// Why the quotation is not judged, in a few words.
  var words: String {
    switch self {
    case .scare: "marks that quote nobody"
    case .nested: "within another quotation"
    case .repeated(let id): "repeats \(id)"
    case .notCovered: "the truth covers only some"
    }
  }
}

extension QuoteVerification {
  /// The message, unless it says again why there is no speaker or only names the speaker found.
  var remark: String? {
    guard let message, let found else { return message }
    return message == found.reason || message.hasSuffix(found.speaker?.name ?? "\n") ? nil : message
  }
}
