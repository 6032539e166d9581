import ArticleExtraction
import GroundTruth
import QuoteSpans
import TextModel

extension Aligner {
  /// The most pairs of equal quotations of which each is looked at.
  private static let equalLimit = 250_000

  /// The page's unused quotations whose words are those of a truth quotation, by its number, in the page's order.
  func equalQuotations() -> [Int: [Int]] {
    var truthsByKey: [[Int]: [Int]] = [:]
    for (number, phrase) in truths.enumerated() where pairings[number] == nil {
      truthsByKey[phrase.key(vocabulary), default: []].append(number)
    }
    var equal: [Int: [Int]] = [:]
    for quotation in page.order where !isUsed[quotation] {
      for number in truthsByKey[page.words(quotation).key(vocabulary)] ?? [] {
        equal[number, default: []].append(quotation)
      }
    }
    return equal
  }

  /// Pairs equal quotations: by the words around them where the truth gives these, else in order.
  ///
  /// Of more than are needed, those with the right speaker are taken first, then those with one.
  mutating func pairEqual(_ equal: [Int: [Int]], where isEligible: (Int) -> Bool) {
    var groups: [[Int]: [Int]] = [:]
    for number in equal.keys.sorted() {
      groups[truths[number].key(vocabulary), default: []].append(number)
    }
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) {
      var open = group.filter { pairings[$0] == nil }
      var free = (equal[group[0]] ?? []).filter { !isUsed[$0] && isEligible($0) }
      pairByContext(&open, &free)
      pairInOrder(open, free)
    }
  }

  private mutating func pairByContext(_ open: inout [Int], _ free: inout [Int]) {
    // Thousands of equal words, each with its context, go by their order.
    guard open.count * free.count <= Self.equalLimit else { return }
    for number in open {
      let quote = truth.quotes[number]
      guard quote.prefix != nil || quote.suffix != nil else { continue }
      var fitting: [Int] = []
      for quotation in free where isInContext(quotation, quote) { fitting.append(quotation) }
      guard let best = best(of: fitting, for: number) else { continue }
      pairExact(number, best)
      free.removeAll { $0 == best }
    }
    open.removeAll { pairings[$0] != nil }
  }

  private mutating func best(of quotations: [Int], for truth: Int) -> Int? {
    var best: (quotation: Int, rank: Int)?
    for quotation in quotations {
      let rank = speakerRank(truth, [quotation])
      if rank < best?.rank ?? .max { best = (quotation, rank) }
    }
    return best?.quotation
  }

  /// Pairs in order, all of the fewer side, with as many right speakers as that allows.
  private mutating func pairInOrder(_ open: [Int], _ free: [Int]) {
    let isMore = free.count >= open.count
    let (fewer, more) = isMore ? (open, free) : (free, open)
    guard fewer.count * more.count <= Self.equalLimit else {
      for (number, quotation) in zip(open, free) { pairExact(number, quotation) }
      return
    }
    var scores: [[Int]] = []
    for one in fewer {
      var row: [Int] = []
      for other in more {
        let rank = isMore ? speakerRank(one, [other]) : speakerRank(other, [one])
        row.append(rank == 0 ? 4 : 2 - rank)
      }
      scores.append(row)
    }
    for (one, other) in zip(fewer, Self.bestInOrder(scores)) {
      pairExact(isMore ? one : more[other], isMore ? more[other] : one)
    }
  }

  /// The columns, ascending, one for each row, whose scores are most in total; the first of equal ones.
  private static func bestInOrder(_ scores: [[Int]]) -> [Int] {
    let columns = scores.first?.count ?? 0
    // The most that the rows from one on gain in the columns from another on; none if they don't fit.
    var most = [[Int?]](
      repeating: Array(repeating: nil, count: columns + 1),
      count: scores.count + 1
    )
    most[scores.count] = Array(repeating: 0, count: columns + 1)
    for row in scores.indices.reversed() {
      for column in (0..<columns).reversed() {
        let taken = most[row + 1][column + 1].map { $0 + scores[row][column] }
        most[row][column] = [taken, most[row][column + 1]].compactMap { $0 }.max()
      }
    }
    var chosen: [Int] = []
    var column = 0
    for row in scores.indices {
      while column < columns - 1, most[row][column + 1] == most[row][column],
        most[row + 1][column + 1].map({ $0 + scores[row][column] }) != most[row][column]
      {
        column += 1
      }
      chosen.append(column)
      column += 1
    }
    return chosen
  }

  private mutating func pairExact(_ number: Int, _ quotation: Int) {
    let part = page.whole(quotation, vocabulary)
    guard let comparison = Comparison(truth: truths[number], page: part.phrase, vocabulary) else {
      return
    }
    pair(number, part, comparison, .whole)
  }

  /// Whether the words that the truth gives as those around a quotation stand there.
  mutating func isInContext(_ quotation: Int, _ quote: TruthQuote) -> Bool {
    let extent = page.quotations[quotation].extent
    let content = page.article.content
    if let prefix = quote.prefix {
      let wanted = Phrase(prefix, &vocabulary).words
      let room = TextRange(max(0, extent.start - prefix.utf8.count * 4 - 64), extent.start)
      let before = Phrase(content[room], &vocabulary).words
      if !before.suffix(wanted.count).elementsEqual(wanted) { return false }
    }
    if let suffix = quote.suffix {
      let wanted = Phrase(suffix, &vocabulary).words
      let end = min(content.utf8.count, extent.end + suffix.utf8.count * 4 + 64)
      let behind = Phrase(content[TextRange(extent.end, end)], &vocabulary).words
      if !behind.starts(with: wanted) { return false }
    }
    return true
  }

  /// Where equal words have no speaker on the page (a pull quote), and nearly the same words stand
  /// elsewhere with the truth's speaker, takes those: else their change would pass for a repeat.
  mutating func preferChangedOnesWithTheSpeaker(over equal: [Int: [Int]]) {
    let doubtful = pairings.indices.filter { number in
      guard let pairing = pairings[number] else { return false }
      return speakerMatch(number, pairing.part.quotations) == SpeakerMatch.none
    }
    guard !doubtful.isEmpty else { return }
    let equalOnes = Set(equal.values.flatMap { $0 })
    let candidates = candidates(for: Set(doubtful)) { page.isProse($0) }
    for number in doubtful {
      var best: (quotation: Int, comparison: Comparison)?
      for quotation in candidates[number] ?? []
      where !isUsed[quotation] && !equalOnes.contains(quotation) {
        guard
          let comparison = Comparison(
            truth: truths[number],
            page: page.phrase(quotation, vocabulary),
            vocabulary
          ), comparison.common >= 3, comparison.share >= 0.75,
          comparison.share > best?.comparison.share ?? 0,
          speakerMatch(number, [quotation]) == .same
        else { continue }
        best = (quotation, comparison)
      }
      guard let best else { continue }
      for quotation in pairings[number]?.part.quotations ?? [] { isUsed[quotation] = false }
      pair(number, page.whole(best.quotation, vocabulary), best.comparison, .whole)
    }
  }
}
