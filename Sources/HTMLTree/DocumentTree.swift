/// A copy of a parsed document: its nodes in document order, with no memory of libxml2's.
///
/// A node's subtree is the run of nodes from its index up to its ``Node/end``, so a walk is a loop
/// and a subtree is left out by a jump. No recursion is needed however deep the page nests.
public struct DocumentTree: Sendable {
  /// One node of the tree.
  public struct Node: Sendable {
    /// What the node is.
    public enum Kind: Sendable, Hashable {
      /// An element, by its name.
      case element(ElementName)
      /// Text (CDATA sections and resolved entities included).
      case text
      /// A comment.
      case comment
    }

    /// What the node is.
    public internal(set) var kind: Kind
    /// The parent's index, or -1 for the outermost nodes.
    public let parent: Int32
    /// The index behind the last node of this node's subtree.
    public internal(set) var end: Int32
    /// The line of the page on which the node starts, from 1.
    public let line: Int32
    /// Text and comments: the range of ``DocumentTree/bytes``. Elements: the range of
    /// ``DocumentTree/attributes``.
    package internal(set) var slice: Range<Int32>
  }

  /// One attribute of an element.
  public struct Attribute: Sendable {
    /// The attribute's name.
    public let name: AttributeName
    /// Where its value stands in ``DocumentTree/bytes``.
    package let value: Range<Int32>
  }

  /// The nodes in document order.
  public let nodes: [Node]
  /// The attributes that ``AttributeName`` knows, element by element.
  package let attributes: [Attribute]
  /// All text, comments and attribute values, as valid UTF-8 without NUL.
  public let bytes: [UInt8]

  package init(nodes: [Node], attributes: [Attribute], bytes: [UInt8]) {
    self.nodes = nodes
    self.attributes = attributes
    self.bytes = bytes
  }

  /// The bytes of a text or comment node; empty for an element.
  public func textBytes(_ node: Int) -> ArraySlice<UInt8> {
    if case .element = nodes[node].kind { return [] }
    return bytes[Int(nodes[node].slice.lowerBound)..<Int(nodes[node].slice.upperBound)]
  }

  /// The bytes of an element's attribute, or nil if it has none of that name.
  public func attributeBytes(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    guard case .element = nodes[node].kind else { return nil }
    for index in nodes[node].slice where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// The value of an element's attribute, or nil if it has none of that name.
  public func attribute(_ name: AttributeName, of node: Int) -> String? {
    attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The element's name, or nil for text and comments.
  public func name(_ node: Int) -> ElementName? {
    if case .element(let name) = nodes[node].kind { return name }
    return nil
  }
}
