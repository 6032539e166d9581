import AttributionRules
import Verification

/// The quotations that most copies of an article have, with what the copies say of their speakers.
struct CopyAgreement {
  /// A quotation by its words, and which of several with those words it is.
  struct Key: Hashable {
    let words: ComparedText
    let number: Int
  }

  /// A quotation that most copies have.
  struct Shared {
    let key: Key
    /// The copy from which it is taken.
    let copy: Int
    /// Its number in that copy.
    let quotation: Int
    /// The speaker, where the copies that give one agree.
    let speaker: Speaker?
    /// What single copies say otherwise, or nil.
    let note: String?
  }

  private let pages: [PageExtraction]
  private let sources: [String]
  private let places: [[Key: Int]]
  private let order: [Key]

  /// The agreement of copies, each with the numbers of the quotations that count.
  init(_ copies: [(page: PageExtraction, quotations: [Int])], _ sources: [String]) {
    pages = copies.map(\.page)
    self.sources = sources
    var order: [Key] = []
    var places: [[Key: Int]] = []
    for (page, quotations) in copies {
      var counts: [ComparedText: Int] = [:]
      var own: [Key: Int] = [:]
      var last: Key?
      for quotation in quotations {
        let words = ComparedText(page.quotations[quotation].text(in: page.article))
        counts[words, default: 0] += 1
        let key = Key(words: words, number: counts[words, default: 1])
        own[key] = quotation
        if !places.contains(where: { $0[key] != nil }) {
          // What only later copies have stands behind what it follows there.
          let place = last.flatMap(order.firstIndex).map { $0 + 1 } ?? 0
          order.insert(key, at: last == nil && places.isEmpty ? order.count : place)
        }
        last = key
      }
      places.append(own)
    }
    self.order = order
    self.places = places
  }

  /// Whether any quotation stands in two copies.
  var sharesQuotations: Bool { order.contains { holders(of: $0).count > 1 } }

  /// The copy that most have in common with: of those that lack the fewest shared quotations and have the
  /// fewest others, the first.
  var base: Int {
    let faults = pages.indices.map { copy in
      order.count { key in
        isShared(key) != (places[copy][key] != nil)
      }
    }
    return faults.indices.min { faults[$0] < faults[$1] } ?? 0
  }

  private func isShared(_ key: Key) -> Bool { holders(of: key).count * 2 > pages.count }

  /// The quotations that more than half of the copies have.
  var shared: [Shared] {
    let base = base
    return order.compactMap { key in
      let holders = holders(of: key)
      guard isShared(key), let first = holders.contains(base) ? base : holders.first,
        let quotation = places[first][key]
      else { return nil }
      let (speaker, remark) = speaker(of: key, in: holders)
      let missing = pages.indices.filter { !holders.contains($0) }.map { sources[$0] }
      let lack = missing.isEmpty ? nil : "not in " + missing.joined(separator: ", ")
      let notes = [lack, remark].compactMap { $0 }
      return Shared(
        key: key,
        copy: first,
        quotation: quotation,
        speaker: speaker,
        note: notes.isEmpty ? nil : notes.joined(separator: "; ")
      )
    }
  }

  /// The other quotations.
  var leftOut: [TruthDraft.Agreement.LeftOut] {
    order.compactMap { key in
      let holders = holders(of: key)
      guard !isShared(key), let first = holders.first,
        let quotation = places[first][key]
      else { return nil }
      return TruthDraft.Agreement.LeftOut(
        text: pages[first].quotations[quotation].text(in: pages[first].article),
        sources: holders.map { sources[$0] }
      )
    }
  }

  private func holders(of key: Key) -> [Int] { places.indices.filter { places[$0][key] != nil } }

  /// The speaker of a quotation, and what the copies say where they do not all say the same.
  private func speaker(of key: Key, in holders: [Int]) -> (Speaker?, String?) {
    let said = holders.map { copy in
      (
        copy: copy,
        speaker: places[copy][key].flatMap { pages[copy].attributions.attributions[$0].speaker }
      )
    }
    let names = said.compactMap(\.speaker)
    guard let fullest = names.max(by: { $0.name.count < $1.name.count }) else { return (nil, nil) }
    guard names.allSatisfy({ Self.isForm($0.name, of: fullest.name) }) else {
      let lines = said.map { "\($0.speaker?.name ?? "nobody") in \(sources[$0.copy])" }
      return (nil, "the copies differ on the speaker: " + lines.joined(separator: ", "))
    }
    let silent = said.filter { $0.speaker == nil }.map { sources[$0.copy] }
    return (fullest, silent.isEmpty ? nil : "no speaker in " + silent.joined(separator: ", "))
  }

  /// Whether a name is another, or its last words.
  private static func isForm(_ name: String, of full: String) -> Bool {
    let (words, all) = (
      name.lowercased().split(separator: " "), full.lowercased().split(separator: " ")
    )
    return all.suffix(words.count).elementsEqual(words)
  }
}
