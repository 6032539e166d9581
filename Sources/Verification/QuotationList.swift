/// Quotations of a page, in its order, each made when it is asked for: a page may have very many.
public struct QuotationList<Element: Hashable & Sendable>: RandomAccessCollection, Hashable,
  Sendable, ExpressibleByArrayLiteral
{
  /// The number of quotations.
  public let count: Int
  private let make: @Sendable (Int) -> Element

  /// A list of what is there.
  public init(_ elements: [Element]) {
    self.init(count: elements.count) { elements[$0] }
  }

  /// A list of what is there.
  public init(arrayLiteral elements: Element...) { self.init(elements) }

  /// A list of so many; `make` gives the one at a place.
  package init(count: Int, _ make: @escaping @Sendable (Int) -> Element) {
    self.count = count
    self.make = make
  }

  /// The place of the first, 0.
  public var startIndex: Int { 0 }

  /// The place behind the last.
  public var endIndex: Int { count }

  /// The one at a place.
  public subscript(place: Int) -> Element {
    precondition(indices.contains(place), "a place in the list")
    return make(place)
  }

  /// Whether the elements are equal, in order.
  public static func == (left: QuotationList, right: QuotationList) -> Bool {
    left.elementsEqual(right)
  }

  /// Hashes the elements, in order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}
