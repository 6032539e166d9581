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
      return compound(bytes, start, hyphen, end, lexicon)
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

  /// The classes of a word with hyphens: those of its last part, of the first where that has none and is a name
  /// or has `of` behind it (`Kelly-Anne`, `mother-of-two`).
  private func compound(
    _ bytes: [UInt8],
    _ start: Int,
    _ hyphen: Int,
    _ end: Int,
    _ lexicon: Lexicon
  ) -> WordFeatures {
    let kept: WordFeatures = [.office, .personNoun, .organisation, .group, .male, .female]
    let names: WordFeatures = [.maleName, .femaleName, .sharedName]
    let last = lexicon.features(bytes, hyphen + 1, end)
    let first = bytes[start..<end].firstIndex(of: UInt8(ascii: "-")) ?? hyphen
    let lead = lexicon.features(bytes, start, first)
    if bytes[(first + 1)..<end].starts(with: "of-".utf8) {
      return lead.intersection([.personNoun, .manNoun, .womanNoun])
    }
    let isName =
      bytes[start] < 0x61 && hyphen + 1 < end && bytes[hyphen + 1] < 0x61 && lead.has(.firstName)
      && last.has(.firstName)
    return last.intersection(isName ? kept.union(names) : kept)
  }

  func endsLikeParticiple(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    range.end - range.start > 4
      && bytes[range.start..<range.end].suffix(3).elementsEqual("ing".utf8)
  }

  func isAge(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[range.start])
      && bytes[range.start..<range.end].suffix(9).elementsEqual("-year-old".utf8)
  }

  func isCareer(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let turned = Array("-turned-".utf8)
    guard range.count > turned.count + 2 else { return false }
    return (range.start + 1..<(range.end - turned.count)).contains {
      bytes[$0] == turned[0] && bytes[$0..<($0 + turned.count)].elementsEqual(turned)
    }
  }

  func endsLikePlural(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start > 3 && bytes[end - 1] == UInt8(ascii: "s")
  }
}
