/// The names of the sites that copies were saved from, which some copies write into their titles.
struct SiteNames {
  private static let separators: Set<Substring> = ["-", "–", "—", "|", "·", "•", "::", ":", "»"]

  /// Publishers and hosts, letters and digits only.
  private let names: [String]

  /// The names that pages give.
  init(_ pages: [PageExtraction]) {
    let hosts = pages.flatMap { [$0.archive.url, $0.article.url] }.compactMap { address in
      address.map { PageAddress($0).compared.prefix { $0 != "/" && $0 != ":" } }
    }
    let publishers = pages.compactMap(\.article.publisher)
    names = Set((hosts.map(String.init) + publishers).map(Self.letters)).filter { !$0.isEmpty }
      .sorted()
  }

  /// A title without the name of a site before or behind it: `Bridge to close | The Lindmoor Post`.
  func removed(from title: String) -> String {
    let words = title.split(separator: " ")
    let places = words.indices.filter { Self.separators.contains(words[$0]) }
    if let last = places.last, last > 0, isSite(words[(last + 1)...]) {
      return words[..<last].joined(separator: " ")
    }
    if let first = places.first, first + 1 < words.count, isSite(words[..<first]) {
      return words[(first + 1)...].joined(separator: " ")
    }
    return title
  }

  private func isSite(_ words: ArraySlice<Substring>) -> Bool {
    let name = Self.letters(words.first?.lowercased() == "the" ? words.dropFirst() : words)
    return name.count > 2 && names.contains { $0.contains(name) }
  }

  private static func letters(_ words: ArraySlice<Substring>) -> String { letters(words.joined()) }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
