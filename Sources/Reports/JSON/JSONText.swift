import AsQuoted
import Foundation

/// JSON as text, the same bytes for the same value.
enum JSONText {
  /// A value on one line, keys sorted.
  static func line(_ value: some Encodable) -> String {
    encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// A value over several lines, keys sorted, every line but the first moved right by some columns.
  static func indented(_ value: some Encodable, by columns: Int = 0) -> String {
    let text = encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
    let margin = String(repeating: " ", count: columns)
    var result = ""
    // A line end inside a string is written as an escape, so each one here is layout.
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      if words.isEmpty { continue }
      let closesNothing = words.hasPrefix("]") && result.hasSuffix("[")
      if closesNothing {
        result += words
      } else {
        result += (result.isEmpty ? "" : "\n" + margin) + line
      }
    }
    return result
  }

  private static func encode(
    _ value: some Encodable,
    _ formatting: JSONEncoder.OutputFormatting
  ) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    // With this no number is refused, and what is encoded here are our own records: nothing throws.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinity",
      negativeInfinity: "-infinity",
      nan: "nan"
    )
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}

/// A value that is written as `null` where there is none, so that every key is always there.
struct Nullable<Value: Encodable & Sendable>: Encodable, Sendable {
  let value: Value?

  init(_ value: Value?) {
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

/// What reports say of the program.
struct ToolRecord: Encodable {
  let name = ToolIdentity.name
  let version = ToolIdentity.version
  let rules = ToolIdentity.rules
}
