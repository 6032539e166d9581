import GroundTruth

/// The id of a new quotation: like the others, with the next number.
struct NextId {
  let id: String

  /// The next id after some, of which none need be like another.
  init(_ ids: [String]) {
    let numbered = ids.compactMap { id in NumberedId(id).map { (id, $0) } }
    let stems = Dictionary(grouping: numbered, by: { $0.1.stem })
    let usual = stems.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    let stem = usual?.key ?? "q"
    let last =
      (usual?.value ?? []).compactMap { Int($0.1.digits.isEmpty ? "0" : $0.1.digits) }.max() ?? 0
    let width = usual?.value.map { $0.0.count - stem.count }.min() ?? 2
    var number = last + 1
    while ids.contains(Self.written(stem, number, width)) { number += 1 }
    id = Self.written(stem, number, width)
  }

  /// The letters and the number, with zeros before it up to a width.
  private static func written(_ stem: String, _ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return stem + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Ids of speakers: the last word of the name.
enum SpeakerIds {
  /// An id for a name that none of the others has.
  static func id(for name: String, besides others: [String]) -> String {
    let word = name.split { !$0.isLetter && !$0.isNumber }.last.map { $0.lowercased() } ?? ""
    let base = word.isEmpty ? "speaker" : word
    var id = base
    var number = 2
    while others.contains(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
