/// The way from a truth's words to a page's, word by word.
struct WordDiff {
  /// Words that were changed at one place: what the truth has there and what the page has.
  struct Change {
    var deleted: [Int] = []
    var inserted: [Int] = []
    /// Those that are written with a capital though they start no sentence.
    var capitals: Set<Int> = []
    /// Whether the page itself marks all of it.
    var isMarked = false
  }

  /// A change that is being collected, with where it stands in page and operations.
  private struct OpenChange {
    var change = Change()
    /// The page's tokens that it puts in.
    var inserted: [Int] = []
    /// The page's token before which it starts.
    var position = 0
    /// The operations of which it is made.
    var operations: [Int] = []
  }

  /// The steps; equal and delete joined are the truth's text, equal and insert the page's.
  private(set) var operations: [DiffOperation] = []
  /// The places with changes that are more than typography, as numbers of tokens, spaces left out.
  private(set) var changes: [Change] = []

  private let truth: Phrase
  private let page: Phrase
  private let vocabulary: Vocabulary
  /// Whether the page marks every change, as its wording says.
  private let isElided: Bool
  private let marks: ElisionMarks?

  /// Compares two phrases; `wording` is what the page's words were found to be, if that is known.
  init(truth: Phrase, page: Phrase, wording: Wording? = nil, _ vocabulary: Vocabulary) {
    self.truth = truth
    self.page = page
    self.vocabulary = vocabulary
    isElided = wording == .elided
    marks =
      page.hasElisionMarks(vocabulary) ? ElisionMarks(page, truth: truth, vocabulary) : nil
    let matching = TokenMatching(
      truth.tokens.map { vocabulary.entries[vocabulary.compared($0.number)].lowerFirst },
      page.tokens.map { vocabulary.entries[vocabulary.compared($0.number)].lowerFirst },
      isAnchor: { vocabulary.isWord($0) }
    )
    write(steps(matching.pairs))
  }

  /// A token of the truth, of the page, or one that both have.
  private struct Step {
    var left: Int?
    var right: Int?
    /// Whether the two are one but for typography, or a token is one that may stand or not.
    var isTypographic: Bool
    var isEqual: Bool { left != nil && right != nil }
  }

  private func steps(_ pairs: [(left: Int, right: Int)]) -> [Step] {
    var steps: [Step] = []
    var (left, right) = (0, 0)
    let truthFree = freeTokens(of: truth, pairs.map(\.left))
    for pair in pairs + [(truth.tokens.count, page.tokens.count)] {
      while left < pair.left {
        steps.append(Step(left: left, isTypographic: truthFree.contains(left)))
        left += 1
      }
      while right < pair.right {
        steps.append(Step(right: right, isTypographic: page.freeTokens.contains(right)))
        right += 1
      }
      guard left < truth.tokens.count, right < page.tokens.count else { break }
      steps += step(left, right)
      (left, right) = (left + 1, right + 1)
    }
    return withoutIslands(steps)
  }

  /// The truth's marks that may stand or not: those at its end, and those at the seams of a split quotation.
  private func freeTokens(of truth: Phrase, _ matched: [Int]) -> Set<Int> {
    var free = truth.freeTokens
    let seams = page.withSeams(of: truth, vocabulary)
    guard seams.symbols.count > page.symbols.count else { return free }
    let matched = Set(matched)
    for index in seams.symbols.indices.dropLast() where seams.isSoft[index + 1] {
      guard index > 0, vocabulary.isFree(seams.symbols[index]) else { continue }
      let run = Array(seams.symbols[index - 1...index])
      let places = truth.symbols.indices.dropLast().filter {
        Array(truth.symbols[$0...$0 + 1]) == run
      }
      free.formUnion(places.map { truth.symbolTokens[$0 + 1] }.filter { !matched.contains($0) })
    }
    return free
  }

  private func step(_ left: Int, _ right: Int) -> [Step] {
    if truth.text(ofTokens: left..<left + 1) == page.text(ofTokens: right..<right + 1) {
      return [Step(left: left, right: right, isTypographic: false)]
    }
    // They differ in typography, or in the case of the first letter.
    let isCaseOnly =
      vocabulary.compared(truth.tokens[left].number)
      != vocabulary.compared(page.tokens[right].number)
    let isSoft =
      !isCaseOnly || Self.isSoft(truth, left) || Self.isSoft(page, right)
    return [
      Step(left: left, isTypographic: isSoft), Step(right: right, isTypographic: isSoft),
    ]
  }

  private static func isSoft(_ phrase: Phrase, _ token: Int) -> Bool {
    phrase.symbolTokens.firstIndex(of: token).map { phrase.isSoft[$0] } ?? false
  }

  /// Steps in which equal spaces between two changes are part of the change, for people to read it as one.
  private func withoutIslands(_ steps: [Step]) -> [Step] {
    var result: [Step] = []
    for (index, step) in steps.enumerated() {
      guard let left = step.left, let right = step.right,
        vocabulary.entries[truth.tokens[left].number].kind == .space,
        index > 0, index + 1 < steps.count,
        isChange(steps[index - 1]), isChange(steps[index + 1])
      else {
        result.append(step)
        continue
      }
      result.append(Step(left: left, isTypographic: false))
      result.append(Step(right: right, isTypographic: false))
    }
    return result
  }

  private func isChange(_ step: Step) -> Bool { !step.isEqual && !step.isTypographic }

  private mutating func write(_ steps: [Step]) {
    var index = 0
    var open = OpenChange()
    while index < steps.count {
      let first = steps[index]
      var end = index
      while end < steps.count, steps[end].isEqual == first.isEqual,
        steps[end].isTypographic == first.isTypographic
      {
        end += 1
      }
      let run = steps[index..<end]
      let (left, right) = (run.compactMap(\.left), run.compactMap(\.right))
      let isKept = first.isEqual || first.isTypographic
      if isKept, run.contains(where: isWord) {
        flush(&open)
        open.position = (right.last ?? open.position - 1) + 1
      }
      let written = operations.count
      append(first.isEqual ? .equal : .delete, left, of: truth, first.isTypographic)
      if !first.isEqual { append(.insert, right, of: page, first.isTypographic) }
      if !isKept {
        open.operations += written..<operations.count
        open.inserted += right
        open.change.deleted += numbers(left, of: truth)
        open.change.inserted += numbers(right, of: page)
        open.change.capitals.formUnion(capitals(left, of: truth) + capitals(right, of: page))
      }
      index = end
    }
    flush(&open)
  }

  private func isWord(_ step: Step) -> Bool {
    if let left = step.left { return vocabulary.isWord(truth.tokens[left].number) }
    return step.right.map { vocabulary.isWord(page.tokens[$0].number) } ?? false
  }

  private func numbers(_ tokens: [Int], of phrase: Phrase) -> [Int] {
    tokens.map { phrase.tokens[$0].number }
      .filter { vocabulary.entries[$0].kind != .space }
  }

  /// The numbers of those tokens that are written with a capital though they start no sentence.
  private func capitals(_ tokens: [Int], of phrase: Phrase) -> [Int] {
    tokens.filter { token in
      let number = phrase.tokens[token].number
      let entry = vocabulary.entries[number]
      guard entry.kind == .word, entry.lowerFirst != number, entry.bytes.count > 1,
        entry.bytes[1] != UInt8(ascii: "'")
      else { return false }
      let before = phrase.tokens[..<token].last {
        vocabulary.entries[$0.number].kind != .space && !vocabulary.isQuotationMark($0.number)
      }
      guard let before else { return false }
      return ![".", "!", "?", ":", "..."].contains(vocabulary.text(before.number))
    }.map { phrase.tokens[$0].number }
  }

  private mutating func flush(_ open: inout OpenChange) {
    var change = open.change
    change.isMarked = !open.operations.isEmpty && (isElided || isMarked(open))
    if change.isMarked {
      for index in open.operations { operations[index] = operations[index].marked }
    }
    if !change.deleted.isEmpty || !change.inserted.isEmpty { changes.append(change) }
    open = OpenChange(position: open.position)
  }

  /// Whether the page's marks stand for all that a change leaves out.
  private func isMarked(_ open: OpenChange) -> Bool {
    guard let marks else { return false }
    let inserted = Set(open.inserted)
    let symbols = page.symbolTokens.indices.filter { inserted.contains(page.symbolTokens[$0]) }
    guard symbols.isEmpty else {
      let pattern = Elision(symbols, of: page, marks, vocabulary)
      let deleted = open.change.deleted
      return pattern.hasMarks
        && pattern.matches(deleted, deleted.map { _ in false }, vocabulary)
    }
    // Words that are left out within brackets.
    let place =
      page.symbolTokens.firstIndex { $0 >= open.position } ?? page.symbolTokens.count
    guard place > 0, place < marks.marks.count, let stretch = marks.marks[place]?.stretch else {
      return false
    }
    return marks.marks[place - 1]?.stretch == stretch
  }

  private mutating func append(
    _ kind: DiffOperation.Kind,
    _ tokens: [Int],
    of phrase: Phrase,
    _ isTypographic: Bool
  ) {
    guard !tokens.isEmpty else { return }
    let text = tokens.map { phrase.text(ofTokens: $0..<$0 + 1) }.joined()
    operations.append(DiffOperation(kind: kind, text: text, isTypographic: isTypographic))
  }
}

extension DiffOperation {
  /// The same step, marked in the page.
  fileprivate var marked: DiffOperation {
    DiffOperation(kind: kind, text: text, isTypographic: isTypographic, isMarked: true)
  }
}
