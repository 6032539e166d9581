import TextModel

/// The word forms of English that no list needs to hold.
struct EnglishWordForms: WordForms {
  func ending(
    _ bytes: [UInt8],
    after apostrophe: Int,
    width: Int,
    start: Int,
    end: Int
  ) -> Ending? {
    guard apostrophe > start else { return nil }
    // `O’Neill` and `don’t` stay whole.
    switch bytes[(apostrophe + width)..<end].map({ $0 | 0x20 }) {
    case Array("s".utf8): return .possessive
    case Array("d".utf8), Array("m".utf8), Array("ve".utf8), Array("re".utf8), Array("ll".utf8):
      return .auxiliary
    default: return nil
    }
  }

  /// `didn’t`, `-ly` adverbs, `-ed` forms, compounds by their last part, plurals by their singular.
  func features(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lexicon: Lexicon) -> WordFeatures {
    let length = end - start
    let isLower = bytes[start] >= 0x61
    if length > 3, bytes[end - 1] | 0x20 == UInt8(ascii: "t"),
      bytes[end - 2] == UInt8(ascii: "'") || bytes[end - 2] == 0x99
    {
      return [.auxiliary, .negation]
    }
    if length > 4, isLower, bytes[end - 2] == UInt8(ascii: "l"), bytes[end - 1] == UInt8(ascii: "y")
    {
      return .adverb
    }
    if length > 4, isLower, bytes[end - 2] == UInt8(ascii: "e"), bytes[end - 1] == UInt8(ascii: "d")
    {
      return .past
    }
    if let hyphen = bytes[start..<end].lastIndex(of: UInt8(ascii: "-")), hyphen > start {
      let kept: WordFeatures = [.office, .personNoun, .organisation, .group, .male, .female]
      return lexicon.features(bytes, hyphen + 1, end).intersection(kept)
    }
    if length > 4, bytes[(end - 3)..<end].elementsEqual("men".utf8) {
      let singular = Array(bytes[start..<(end - 2)]) + Array("an".utf8)
      let features = lexicon.features(singular, 0, singular.count)
      return features.has([.personNoun, .office, .male, .female]) ? [.group, .personNoun] : []
    }
    guard length > 3, endsLikePlural(bytes, start, end) else { return [] }
    let singular = lexicon.features(bytes, start, end - 1)
    if singular.has([.personNoun, .office]) { return [.group, .personNoun] }
    if singular.has(.group) { return .group }
    return singular.has(.organisation)
      ? .organisation : singular.has(.document) ? .document : singular.has(.work) ? .work : []
  }

  func endsLikeParticiple(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    range.end - range.start > 4
      && bytes[range.start..<range.end].suffix(3).elementsEqual("ing".utf8)
  }

  func isAge(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[range.start])
      && bytes[range.start..<range.end].suffix(9).elementsEqual("-year-old".utf8)
  }

  func endsLikePlural(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start > 3 && bytes[end - 1] == UInt8(ascii: "s")
  }
}
