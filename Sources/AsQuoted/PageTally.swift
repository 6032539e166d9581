/// How many pages a container holds and at what addresses, to be told where none of them is the one wanted.
package struct PageTally: Sendable {
  /// How many addresses are named: as many as a person looks through.
  private static let named = 3

  /// The number of pages.
  package private(set) var count = 0
  private var addresses: [String] = []
  private var hasMore = false

  package init() {}

  /// Counts a page.
  package mutating func add(_ archive: PageArchive) {
    count += 1
    note(archive.url)
  }

  /// Takes in the address that a page gives itself, where its file tells none.
  package mutating func note(_ address: String?) {
    guard let address, !addresses.contains(address) else { return }
    if addresses.count < Self.named { addresses.append(address) } else { hasMore = true }
  }

  /// Says that none is among those that a person chose, and what there is; `isListed` where all that there is
  /// is told anyway.
  package func absence(of choice: PageChoice, isListed: Bool = false) -> String {
    let isOne = count == 1
    let none = isOne ? "holds 1 page, which is not" : "holds \(count) pages, none of them"
    let advice = isListed ? "" : "; asquoted inspect lists \(isOne ? "it" : "them")"
    guard !addresses.isEmpty else {
      return "\(none) \(choice.description): no address is known;"
        + " leave out --url and --url-match\(advice)"
    }
    let all = addresses.joined(separator: ", ") + (hasMore ? " and others" : "")
    return "\(none) \(choice.description): \(isOne ? "it is" : "they are") at \(all)\(advice)"
  }
}
