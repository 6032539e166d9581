/// Who spoke where in an article, by place.
///
/// What a reading of the whole text tells and what is decided for one quotation after the other are kept
/// apart: each of the second would come in among all of the first.
struct Utterances {
  struct Utterance {
    let token: Int
    let entity: Int
    /// How likely it makes them the next speaker.
    let weight: Double
  }

  private var heard: [Utterance] = []
  private var decided: [Utterance] = []

  /// Takes up what a reading of the text in its order tells.
  mutating func hear(_ utterance: Utterance) { Self.insert(utterance, into: &heard) }

  /// Takes up whose a quotation is, in about the text's order.
  mutating func decide(_ utterance: Utterance) { Self.insert(utterance, into: &decided) }

  /// What stands before a token, the nearest first.
  func backwards(from token: Int) -> Backwards {
    Backwards(
      heard: heard[..<Self.first(in: heard, notBefore: token)],
      decided: decided[..<Self.first(in: decided, notBefore: token)]
    )
  }

  struct Backwards: Sequence, IteratorProtocol {
    fileprivate var heard: ArraySlice<Utterance>
    fileprivate var decided: ArraySlice<Utterance>

    mutating func next() -> Utterance? {
      guard let last = heard.last else { return decided.popLast() }
      guard let other = decided.last, other.token >= last.token else { return heard.popLast() }
      return decided.popLast()
    }
  }

  /// Puts an utterance behind all that stand no later; most come in order.
  private static func insert(_ utterance: Utterance, into list: inout [Utterance]) {
    var place = list.count
    while place > 0, list[place - 1].token > utterance.token { place -= 1 }
    list.insert(utterance, at: place)
  }

  private static func first(in list: [Utterance], notBefore token: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
