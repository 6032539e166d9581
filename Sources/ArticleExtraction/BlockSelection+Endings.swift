/// Leaves out what repeats the text, bars its rest, or tells of its author.
extension BlockSelection {
  /// A run of paragraphs once more: pages for wide and for narrow screens hold their text twice.
  mutating func dropRepeats() {
    let places = fates.indices.filter { fates[$0] == .kept && block($0).scalars >= 40 }
    var firsts: [ArraySlice<UInt8>: Int] = [:]
    var run: [Int] = []
    var expected = -1
    let all = places.reduce(0) { $0 + Int(block($1).scalars) }
    // A page may say a few things twice; what is there for another width is much of the text.
    func isCopy(_ run: [Int]) -> Bool {
      run.count > 2 && run.reduce(0) { $0 + Int(block($1).scalars) } * 4 >= all
    }
    for (order, place) in places.enumerated() {
      let text = page.bytes(block(place))
      let first = firsts[text]
      if first == nil || first != expected {
        if isCopy(run) { for place in run { fates[place] = .label } }
        run = []
      }
      if let first {
        run.append(place)
        expected = first + 1
      } else {
        firsts[text] = order
        expected = -1
      }
    }
    if isCopy(run) { for place in run { fates[place] = .label } }
  }

  /// The places whose words stand at more than two of them, by their words.
  func repeats(among places: [Int32]) -> [ArraySlice<Int32>] {
    // Sorted, not counted by their words: a page may have a million.
    func words(_ place: Int32) -> ArraySlice<UInt8> { page.bytes(block(Int(place))) }
    let sorted = places.sorted { words($0).lexicographicallyPrecedes(words($1)) }
    var repeats: [ArraySlice<Int32>] = []
    var first = 0
    for place in sorted.indices {
      let isLast = place + 1 == sorted.count || words(sorted[place]) != words(sorted[place + 1])
      guard isLast else { continue }
      if place - first > 1 { repeats.append(sorted[first...place]) }
      first = place + 1
    }
    return repeats
  }

  /// What bars the rest of the text, with all behind it.
  mutating func dropOffers() {
    let places = fates.indices.filter { fates[$0] == .kept }
    for place in places.suffix(8) {
      let block = block(place)
      guard block.scalars <= 320, !page.hasQuotationMark(block),
        InterfacePhrases.shared.paywall(in: page.bytes(block)) != nil
      else { continue }
      let behind = places.filter { $0 >= place }
      let length = behind.reduce(0) { $0 + Int(self.block($1).scalars) }
      guard place != places.first, length <= 800,
        !behind.contains(where: { page.hasQuotationMark(self.block($0)) })
      else { continue }
      for place in behind { fates[place] = .label }
      return
    }
  }

  /// What the last block says of the author: `Ann Lee is a reporter for …`.
  mutating func dropAuthors(byline: String?) {
    guard let byline else { return }
    let prefixes = ["by ", "von ", "par ", "por "]
    let name =
      prefixes.first { byline.lowercased().hasPrefix($0) }
      .map { String(byline.dropFirst($0.count)) } ?? byline
    guard (5...40).contains(name.utf8.count), name.utf8.contains(0x20),
      let last = fates.indices.last(where: { fates[$0] == .kept })
    else { return }
    let text = page.bytes(block(last))
    let length = name.utf8.count
    guard text.count > length + 6, block(last).scalars <= 400,
      !page.hasQuotationMark(block(last)),
      fates.indices.first(where: { fates[$0] == .kept }) != last,
      page.text.matches(name, at: text.startIndex)
    else { return }
    let rest = text.dropFirst(length)
    let verbs = [
      " is a", " is the ", " covers ", " writes ", " reports ", " has written", " has been a",
    ]
    if verbs.contains(where: {
      rest.count > $0.utf8.count && page.text.matches($0, at: rest.startIndex)
    }) {
      fates[last] = .label
    }
  }

  /// Whether a block is words in double marks and nothing else, or words that are no sentence, as
  /// pull quotes are.
  func isBareQuote(_ block: RawBlock) -> Bool {
    guard block.setting.list < 0, block.setting.heading != 1, block.scalars <= 300,
      block.scalars >= 40, let mark = page.bytes(block).first
    else { return false }
    if !page.endsSentence(block), !page.hasQuotationMark(block) {
      return !block.setting.isTableRow && block.linked == 0
    }
    let text = page.bytes(block)
    guard mark == 0x22 || mark >= 0x80,
      QuoteMarks.startsWithMark(page.text, text.startIndex, text.endIndex)
    else { return false }
    let last = mark == 0x22 ? text.endIndex - 1 : text.endIndex - 3
    return QuoteMarks.startsWithMark(page.text, last, text.endIndex)
      || mark == 0xC2 && QuoteMarks.startsWithMark(page.text, text.endIndex - 2, text.endIndex)
  }
}
