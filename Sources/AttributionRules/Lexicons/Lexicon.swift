/// The words of one language with what is known of each, looked up by their bytes.
///
/// A table with open addressing, filled once: a lookup hashes the word and compares it with one or
/// two entries. Case is folded for ASCII letters only.
struct Lexicon: Sendable {
  private var slots: [Int32]
  private var mask: Int
  private var entries: [(start: Int32, end: Int32, features: WordFeatures)] = []
  private var keys: [UInt8] = []

  /// How the language makes words that no list holds.
  let forms: any WordForms
  /// Words that single rules ask for.
  let sets: WordSets

  init(capacity: Int, forms: any WordForms, sets: WordSets) {
    self.forms = forms
    self.sets = sets
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// What is known of the word between two offsets; empty if nothing is.
  func features(_ bytes: [UInt8], _ start: Int, _ end: Int) -> WordFeatures {
    var slot = Self.hash(bytes, start, end) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if matches(entry.start, entry.end, bytes, start, end) { return entry.features }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// Adds classes to a word.
  mutating func add(_ word: Substring, _ features: WordFeatures) {
    let bytes = Array(word.utf8)
    var slot = Self.hash(bytes, 0, bytes.count) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if matches(entries[number].start, entries[number].end, bytes, 0, bytes.count) {
        entries[number].features.formUnion(features)
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    let start = Int32(keys.count)
    for byte in bytes { keys.append(Self.fold(byte)) }
    entries.append((start, Int32(keys.count), features))
    if entries.count * 2 > slots.count { grow() }
  }

  /// Adds every word of a list in which white space parts the words.
  mutating func add(words list: String, _ features: WordFeatures) {
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(word, features) }
  }

  /// Adds the words of a list with lines of the form `class: words`.
  mutating func add(classes list: String, _ classes: [Substring: WordFeatures]) {
    for line in list.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].drop { $0 == " " }
      guard let features = classes[name] else { continue }
      for word in line[line.index(after: colon)...].split(separator: " ") { add(word, features) }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      var slot = Self.hash(keys, Int(entry.start), Int(entry.end)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private func matches(
    _ keyStart: Int32,
    _ keyEnd: Int32,
    _ bytes: [UInt8],
    _ start: Int,
    _ end: Int
  ) -> Bool {
    guard Int(keyEnd - keyStart) == end - start else { return false }
    for offset in 0..<(end - start)
    where keys[Int(keyStart) + offset] != Self.fold(bytes[start + offset]) { return false }
    return true
  }

  private static func fold(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// FNV-1a over the folded bytes.
  private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for offset in start..<end { hash = (hash ^ UInt32(fold(bytes[offset]))) &* 16_777_619 }
    return Int(hash)
  }
}
