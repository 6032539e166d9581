import CHTMLTree

/// Copies libxml2's tree node by node.
struct TreeCopy {
  private var nodes: [DocumentTree.Node] = []
  private var attributes: [DocumentTree.Attribute] = []
  private var bytes: [UInt8] = []
  /// The elements above the node that comes next.
  private var open: [Int32] = []

  init(pageSize: Int) {
    bytes.reserveCapacity(pageSize)
    nodes.reserveCapacity(pageSize / 24)
  }

  mutating func fill(from start: chtmltree_cursor) {
    var cursor = unsafe start
    var node = unsafe chtmltree_node()
    while unsafe chtmltree_next(&cursor, &node) {
      unsafe close(downTo: Int(node.depth))
      let content = unsafe UnsafeRawBufferPointer(start: node.bytes, count: node.count)
      let kind: DocumentTree.Node.Kind
      let slice: Range<Int32>
      switch unsafe node.kind {
      case chtmltree_element:
        let name = unsafe ElementName.spelled[
          Span(_unsafeElements: content.bindMemory(to: UInt8.self))
        ]
        slice = unsafe appendAttributes(&cursor)
        kind = .element(name == .template && isShadowRoot(slice) ? .div : name ?? .other)
      case chtmltree_comment:
        kind = .comment
        slice = unsafe append(content)
      default:
        kind = .text
        slice = unsafe append(content)
      }
      let index = Int32(nodes.count)
      let line = unsafe node.line
      let depth = unsafe node.depth
      nodes.append(
        DocumentTree.Node(
          kind: kind,
          parent: open.last ?? -1,
          end: index + 1,
          depth: depth,
          line: line,
          slice: slice
        )
      )
      if case .element = kind { open.append(index) }
    }
    close(downTo: 0)
  }

  consuming func tree() -> DocumentTree {
    DocumentTree(nodes: nodes, attributes: attributes, bytes: bytes)
  }

  private mutating func close(downTo depth: Int) {
    while open.count > depth, let last = open.popLast() {
      nodes[Int(last)].end = Int32(nodes.count)
    }
  }

  private mutating func append(_ content: UnsafeRawBufferPointer) -> Range<Int32> {
    let start = Int32(bytes.count)
    unsafe bytes.append(contentsOf: content)
    return start..<Int32(bytes.count)
  }

  /// Whether the attributes of a `<template>` say that its content is shown (HTML standard, 4.12.3); Chrome
  /// saves what scripts put into shadow trees so, under a name of its own.
  private func isShadowRoot(_ slice: Range<Int32>) -> Bool {
    attributes[Int(slice.lowerBound)..<Int(slice.upperBound)].contains {
      $0.name == .shadowrootmode || $0.name == .shadowmode
    }
  }

  private mutating func appendAttributes(_ cursor: inout chtmltree_cursor) -> Range<Int32> {
    let start = Int32(attributes.count)
    var attribute = unsafe chtmltree_attribute()
    while unsafe chtmltree_next_attribute(&cursor, &attribute) {
      let name = unsafe UnsafeBufferPointer(
        start: UnsafeRawPointer(attribute.name)?.assumingMemoryBound(to: UInt8.self),
        count: attribute.name_count
      )
      guard let known = unsafe AttributeName.spelled[Span(_unsafeElements: name)] else { continue }
      let value = unsafe append(
        UnsafeRawBufferPointer(start: attribute.value, count: attribute.value_count)
      )
      attributes.append(DocumentTree.Attribute(name: known, value: value))
    }
    return start..<Int32(attributes.count)
  }
}
