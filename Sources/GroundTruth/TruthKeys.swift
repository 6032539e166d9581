/// The keys of a truth file, in the order in which they are written; its JSON Schema lists the same.
package enum TruthKeys {
  /// The keys of one mapping.
  package struct Set: Sendable {
    /// The keys that every such mapping has.
    package let required: [String]
    /// The keys that it may have.
    package let optional: [String]

    /// All keys.
    package var all: [String] { required + optional }
  }

  package static let truth = Set(
    required: ["version", "speakers", "quotes"],
    optional: ["article", "curated", "covers", "pages"]
  )
  package static let article = Set(
    required: [],
    optional: ["title", "publisher", "published", "url"]
  )
  package static let curated = Set(required: [], optional: ["by", "on", "from", "sha256"])
  package static let speaker = Set(required: ["id", "name", "kind"], optional: ["aliases"])
  package static let quote = Set(
    required: ["id", "text", "speaker"],
    optional: ["form", "cue", "via", "note", "status", "prefix", "suffix"]
  )

  /// The key in a page's expectation that stands for quotations of no id.
  package static let unexpected = "unexpected"
  /// The word that stands for a page that can't be checked.
  package static let cannotCheck = "cannot-check"
}
