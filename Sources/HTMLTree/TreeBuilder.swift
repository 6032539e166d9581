import CHTMLTree

/// Gathers the nodes of a page while libxml2 reads it.
struct TreeBuilder {
  private var nodes: [DocumentTree.Node] = []
  private var attributes: [DocumentTree.Attribute] = []
  private var bytes: [UInt8] = []
  /// The elements that are open.
  private var open: [Int32] = []

  /// Makes room for a page at once: an array that grows is in memory twice meanwhile, and room that
  /// is never written to takes none.
  init(for page: [UInt8]) {
    bytes.reserveCapacity(page.count)
    // Each `<` starts a node or ends one, and text may follow it.
    nodes.reserveCapacity(2 * page.count { $0 == 0x3C } + 16)
  }

  /// The tree; what is still open ends here.
  consuming func tree() -> DocumentTree {
    while !open.isEmpty { end() }
    return DocumentTree(nodes: nodes, attributes: attributes, bytes: bytes)
  }

  /// Reads a page; gives what is known of the parse, to be freed with `chtmltree_free`, or nil for
  /// want of memory.
  mutating func parse(_ page: [UInt8], maximumDepth: Int32) -> OpaquePointer? {
    unsafe page.withUnsafeBytes { bytes in
      unsafe withUnsafeMutablePointer(to: &self) { builder in
        var events = unsafe Self.events(for: builder)
        return unsafe chtmltree_parse(
          bytes.assumingMemoryBound(to: CChar.self).baseAddress,
          Int32(bytes.count),
          maximumDepth,
          &events
        )
      }
    }
  }

  private static func events(for builder: UnsafeMutablePointer<TreeBuilder>) -> chtmltree_events {
    unsafe chtmltree_events(
      context: UnsafeMutableRawPointer(builder),
      start: { context, name, count, line in
        let name = unsafe UnsafeBufferPointer(
          start: UnsafeRawPointer(name)?.assumingMemoryBound(to: UInt8.self),
          count: count
        )
        unsafe context?.assumingMemoryBound(to: TreeBuilder.self).pointee
          .start(Span(_unsafeElements: name), line: line)
      },
      attribute: { context, name, count, value, valueCount in
        let name = unsafe UnsafeBufferPointer(
          start: UnsafeRawPointer(name)?.assumingMemoryBound(to: UInt8.self),
          count: count
        )
        unsafe context?.assumingMemoryBound(to: TreeBuilder.self).pointee
          .attribute(
            Span(_unsafeElements: name),
            UnsafeRawBufferPointer(start: value, count: valueCount)
          )
      },
      end: { unsafe $0?.assumingMemoryBound(to: TreeBuilder.self).pointee.end() },
      text: { context, bytes, count, line in
        unsafe context?.assumingMemoryBound(to: TreeBuilder.self).pointee
          .text(UnsafeRawBufferPointer(start: bytes, count: count), line: line)
      },
      comment: { context, bytes, count, line in
        unsafe context?.assumingMemoryBound(to: TreeBuilder.self).pointee
          .add(.comment, UnsafeRawBufferPointer(start: bytes, count: count), line: line)
      }
    )
  }

  private mutating func start(_ name: Span<UInt8>, line: Int32) {
    let first = Int32(attributes.count)
    let index = Int32(nodes.count)
    add(.element(ElementName.spelled[name] ?? .other), slice: first..<first, line: line)
    open.append(index)
  }

  private mutating func attribute(_ name: Span<UInt8>, _ value: UnsafeRawBufferPointer) {
    guard let known = AttributeName.spelled[name], let element = open.last else { return }
    // The content of such a template is shown (HTML standard, 4.12.3); Chrome saves what scripts put
    // into shadow trees so, under a name of its own.
    if known == .shadowrootmode || known == .shadowmode,
      nodes[Int(element)].kind == .element(.template)
    {
      nodes[Int(element)].kind = .element(.div)
    }
    let start = Int32(bytes.count)
    unsafe bytes.append(contentsOf: value)
    attributes.append(
      DocumentTree.Attribute(name: known, value: start..<Int32(bytes.count))
    )
    let first = nodes[Int(element)].slice.lowerBound
    nodes[Int(element)].slice = first..<Int32(attributes.count)
  }

  private mutating func end() {
    if let last = open.popLast() { nodes[Int(last)].end = Int32(nodes.count) }
  }

  private mutating func text(_ content: UnsafeRawBufferPointer, line: Int32) {
    guard line == 0, let last = nodes.indices.last else {
      unsafe add(.text, content, line: line)
      return
    }
    unsafe bytes.append(contentsOf: content)
    nodes[last].slice = nodes[last].slice.lowerBound..<Int32(bytes.count)
  }

  private mutating func add(
    _ kind: DocumentTree.Node.Kind,
    _ content: UnsafeRawBufferPointer,
    line: Int32
  ) {
    let start = Int32(bytes.count)
    unsafe bytes.append(contentsOf: content)
    add(kind, slice: start..<Int32(bytes.count), line: line)
  }

  private mutating func add(
    _ kind: DocumentTree.Node.Kind,
    slice: Range<Int32>,
    line: Int32
  ) {
    nodes.append(
      DocumentTree.Node(
        kind: kind,
        parent: open.last ?? -1,
        end: Int32(nodes.count + 1),
        line: line,
        slice: slice
      )
    )
  }
}
