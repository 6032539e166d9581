/// Finds the truth quotations that share words with a page's, without comparing every pair.
struct OverlapIndex {
  /// A truth quotation and how many words it shares with a page's, the order aside.
  struct Overlap {
    let truth: Int
    let words: Int
  }

  /// For each word in lower case the truth quotations that have it, with how often.
  private let postings: [Int: [(truth: Int, count: Int)]]
  private let lengths: [Int]

  /// An index of the words of a truth's quotations.
  init(_ truths: [Phrase]) {
    var postings: [Int: [(truth: Int, count: Int)]] = [:]
    for (number, truth) in truths.enumerated() {
      for (word, count) in Self.counts(truth.words) {
        postings[word, default: []].append((number, count))
      }
    }
    self.postings = postings
    lengths = truths.map(\.words.count)
  }

  /// The truth quotations that share words with a page's, given in lower case; those with the most first.
  func overlaps(of page: [Int]) -> [Overlap] {
    var shared = Array(repeating: 0, count: lengths.count)
    var touched: [Int] = []
    for (word, count) in Self.counts(page) {
      for posting in postings[word] ?? [] {
        if shared[posting.truth] == 0 { touched.append(posting.truth) }
        shared[posting.truth] += min(count, posting.count)
      }
    }
    return touched.map { Overlap(truth: $0, words: shared[$0]) }
      .sorted { ($1.words, $0.truth) < ($0.words, $1.truth) }
  }

  /// Whether a pair with an overlap may be one quotation: it shares half of the longer's words, or all
  /// words of one of the two, or the page marks that it leaves words out or changes them (`hasMarks`).
  func mayMatch(_ overlap: Overlap, words: Int, hasMarks: @autoclosure () -> Bool) -> Bool {
    let (one, other) = (lengths[overlap.truth], words)
    return overlap.words * 2 >= max(one, other) || overlap.words == min(one, other) || hasMarks()
  }

  private static func counts(_ words: [Int]) -> [Int: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
