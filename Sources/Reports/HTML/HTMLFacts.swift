/// A list of names and values.
struct HTMLFacts {
  private var items: [HTMLText] = []

  /// The facts that have a value.
  init(_ facts: [(name: String, value: HTMLText?)]) {
    for fact in facts { add(fact.name, fact.value) }
  }

  /// Adds a fact, if it has a value.
  mutating func add(_ name: String, _ value: HTMLText?) {
    guard let value, !value.isEmpty else { return }
    items.append("<div><dt>\(name)</dt><dd>\(value)</dd></div>\n")
  }

  /// The list; nothing without a fact.
  var html: HTMLText {
    items.isEmpty ? "" : "<dl class=\"facts\">\n\(items.joined())</dl>\n"
  }

  /// Untrusted words as a value, whose direction moves nothing around them.
  static func words(_ words: String?) -> HTMLText? { words.map { "<bdi>\($0)</bdi>" } }

  /// A SHA-256.
  static func digest(_ digest: String?) -> HTMLText? {
    digest.map { "SHA-256 <code>\($0)</code>" }
  }
}
