/// Finds the name that some bytes spell, by a hash of their length and ends.
struct NameTable<Name: Sendable>: Sendable {
  private var slots: [(spelling: [UInt8], name: Name)?]

  init(_ names: [(spelling: String, name: Name)]) {
    var count = 64
    while count < names.count * 4 { count *= 2 }
    slots = Array(repeating: nil, count: count)
    for (spelling, name) in names {
      let bytes = Array(spelling.utf8)
      var slot = Self.hash(bytes.span) & (count - 1)
      while slots[slot] != nil { slot = (slot + 1) & (count - 1) }
      slots[slot] = (bytes, name)
    }
  }

  /// The name that lower-case bytes spell, or nil.
  subscript(_ bytes: Span<UInt8>) -> Name? {
    guard !bytes.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Self.hash(bytes) & mask
    while let entry = slots[slot] {
      if Self.equal(entry.spelling, bytes) { return entry.name }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func hash(_ bytes: Span<UInt8>) -> Int {
    guard !bytes.isEmpty else { return 0 }
    let first = Int(bytes[0])
    let middle = Int(bytes[bytes.count / 2])
    let last = Int(bytes[bytes.count - 1])
    return first &* 7 &+ middle &* 31 &+ last &* 3 &+ bytes.count &* 13
  }

  private static func equal(_ spelling: [UInt8], _ bytes: Span<UInt8>) -> Bool {
    guard spelling.count == bytes.count else { return false }
    for index in bytes.indices where spelling[index] != bytes[index] { return false }
    return true
  }
}

extension ElementName {
  static let spelled = NameTable(
    ElementName.allCases.filter { $0 != .other }.map { ("\($0)", $0) }
  )
}

extension AttributeName {
  static let spelled = NameTable(AttributeName.allCases.map { ($0.spelling, $0) })

  /// The name as HTML has it.
  var spelling: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .httpEquiv: "http-equiv"
    case .dataTestid: "data-testid"
    default: "\(self)"
    }
  }
}
