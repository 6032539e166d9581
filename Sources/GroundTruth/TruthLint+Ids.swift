extension TruthLint {
  /// Ids that are easily mistyped or taken for another; gaps in their numbers are no fault.
  static func ids(_ parsed: ParsedTruth) -> [Warning] {
    let ids = parsed.truth.quotes.map(\.id)
    let numbered = ids.map(NumberedId.init)
    let usual = commonStem(numbered)
    var seen: [NumberedId: String] = [:]
    return zip(zip(ids, numbered), parsed.idPlaces).compactMap { item, place in
      let (id, number) = item
      guard id.unicodeScalars.allSatisfy(isUsual) else {
        return (
          place, "the id '\(id)' has more than letters, digits, '-', '_' and '.': write a plain one"
        )
      }
      if let number {
        if let other = seen[number] {
          return (
            place, "the ids '\(other)' and '\(id)' are easily mixed up: write one as another number"
          )
        }
        seen[number] = id
      }
      guard let usual, number?.stem != usual else { return nil }
      return (
        place, "the id '\(id)' is not like the others, '\(usual)' and a number: write one like them"
      )
    }
  }

  /// The letters before the number that most ids have, or nil.
  private static func commonStem(_ ids: [NumberedId?]) -> String? {
    let counts = Dictionary(grouping: ids.compactMap { $0?.stem }, by: { $0 }).mapValues(\.count)
    guard let (stem, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      ids.count > 2, count * 2 > ids.count
    else { return nil }
    return stem
  }

  private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || ["-", "_", "."].contains(scalar)
  }
}

/// An id that is letters and a number, the number without zeros before it.
package struct NumberedId: Hashable {
  /// What stands before the number.
  package let stem: String
  /// The number.
  package let digits: String

  /// The parts of an id, or nil if it ends in no number.
  package init?(_ id: String) {
    let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    guard !digits.isEmpty else { return nil }
    stem = String(id.dropLast(digits.count))
    self.digits = String(digits.drop { $0 == "0" })
  }
}
