/// Chooses options that use each quotation of truth and page once at most, and weigh most in total.
///
/// Options that share no quotation, not even through others, are chosen apart. Among those that do, every
/// set of fragments and of joined quotations is tried with the best pairs beside it. With more
/// of them than a page has by chance, the heaviest are taken and the pairs beside them are best.
struct BestOptions {
  /// Up to so many options of more than two quotations are tried in every combination.
  static let combinedLimit = 10

  /// The indices of the chosen options, ascending.
  let chosen: [Int]

  /// Chooses among options.
  init(_ options: [AlignmentOption]) {
    var chosen: [Int] = []
    for component in Self.components(options) {
      var search = Search(options, component)
      search.run()
      chosen += search.best
    }
    self.chosen = chosen.sorted()
  }

  /// The options in groups that share quotations.
  private static func components(_ options: [AlignmentOption]) -> [[Int]] {
    // An option stands for itself; each quotation remembers the first option that uses it.
    var parents = Array(options.indices)
    func root(_ option: Int) -> Int {
      var option = option
      while parents[option] != option {
        parents[option] = parents[parents[option]]
        option = parents[option]
      }
      return option
    }
    var firstByTruth: [Int: Int] = [:]
    var firstByQuotation: [Int: Int] = [:]
    for (number, option) in options.enumerated() {
      for truth in option.truths {
        if let first = firstByTruth[truth] { parents[root(number)] = root(first) }
        firstByTruth[truth] = number
      }
      for quotation in option.quotations {
        if let first = firstByQuotation[quotation] { parents[root(number)] = root(first) }
        firstByQuotation[quotation] = number
      }
    }
    var components: [Int: [Int]] = [:]
    for number in options.indices { components[root(number), default: []].append(number) }
    return components.values.sorted { $0[0] < $1[0] }
  }
}

/// The search for the best options of one component.
private struct Search {
  private(set) var best: [Int] = []
  private var bestWeight = -1

  private let options: [AlignmentOption]
  /// Options of more than two quotations, the heaviest first.
  private let combined: [Int]
  /// The pairs of each truth quotation.
  private var pairs: [Int: [Int]] = [:]
  /// The heaviest pair of each truth quotation.
  private var heaviest: [Int: Int] = [:]

  private struct Taken {
    var options: [Int] = []
    var truths: Set<Int> = []
    var quotations: Set<Int> = []
    var weight = 0
  }

  init(_ options: [AlignmentOption], _ component: [Int]) {
    self.options = options
    combined = component.filter { !options[$0].isPair }
      .sorted { (options[$1].weight, $0) < (options[$0].weight, $1) }
    for number in component where options[number].isPair {
      let truth = options[number].pieces[0].truth
      pairs[truth, default: []].append(number)
      heaviest[truth] = max(heaviest[truth] ?? 0, options[number].weight)
    }
  }

  mutating func run() {
    if combined.count <= BestOptions.combinedLimit {
      search(0, Taken())
    } else {
      var taken = Taken()
      for number in combined where fits(options[number], taken) {
        let option = options[number]
        let apart = option.truths.reduce(0) { $0 + (heaviest[$1] ?? 0) }
        if option.weight >= apart { take(number, &taken) }
      }
      finish(taken)
    }
  }

  private mutating func search(_ index: Int, _ taken: Taken) {
    guard index < combined.count else { return finish(taken) }
    // What can still be gained at most.
    let rest =
      combined[index...].reduce(0) { $0 + options[$1].weight }
      + heaviest.reduce(0) { $0 + (taken.truths.contains($1.key) ? 0 : $1.value) }
    guard taken.weight + rest > bestWeight else { return }
    if fits(options[combined[index]], taken) {
      var with = taken
      take(combined[index], &with)
      search(index + 1, with)
    }
    search(index + 1, taken)
  }

  private func fits(_ option: AlignmentOption, _ taken: Taken) -> Bool {
    taken.truths.isDisjoint(with: option.truths)
      && taken.quotations.isDisjoint(with: option.quotations)
  }

  private func take(_ number: Int, _ taken: inout Taken) {
    taken.options.append(number)
    taken.truths.formUnion(options[number].truths)
    taken.quotations.formUnion(options[number].quotations)
    taken.weight += options[number].weight
  }

  /// Adds the best pairs beside what is taken, and keeps the result if none was better.
  private mutating func finish(_ taken: Taken) {
    let rows = pairs.filter { !taken.truths.contains($0.key) }.sorted { $0.key < $1.key }
      .map { row in
        row.value.filter { !taken.quotations.contains(options[$0].quotations[0]) }
      }
    let assignment = BestAssignment(
      rows.map { row in
        row.map {
          BestAssignment.Edge(column: options[$0].quotations[0], weight: options[$0].weight)
        }
      }
    )
    let weight = taken.weight + assignment.total
    guard weight > bestWeight else { return }
    bestWeight = weight
    best =
      taken.options + zip(rows, assignment.chosen).compactMap { row, edge in edge.map { row[$0] } }
  }
}
