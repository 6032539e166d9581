import Foundation

/// A kind of finding as a rule of SARIF.
struct SARIFRule: Encodable {
  /// Words.
  struct Message: Encodable {
    let text: String

    init(_ text: String) { self.text = SARIFText.message(text) }
  }

  /// How grave it is, unless a result says otherwise.
  struct Configuration: Encodable {
    let level: String
  }

  let id: String
  let name: String
  let shortDescription: Message
  let help: Message
  let defaultConfiguration: Configuration

  init(_ kind: FindingKind) {
    id = kind.rawValue
    name = kind.rawValue.split(separator: "-").map(\.capitalized).joined()
    shortDescription = Message(kind.meaning)
    help = Message(kind.advice)
    defaultConfiguration = Configuration(level: SARIFText.level(kind.severity))
  }

  /// A rule for every kind, in the order in which results count them.
  static var all: [SARIFRule] { FindingKind.allCases.map(SARIFRule.init) }
}
