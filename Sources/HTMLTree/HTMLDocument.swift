import CHTMLTree

/// A page as libxml2 read it; none of libxml2's memory is left when it is made.
///
/// Most callers want ``DocumentTree/init(parsing:transportCharset:limits:)``.
public struct HTMLDocument: ~Copyable {
  private let tree: DocumentTree
  /// The number of errors in its HTML that libxml2 told of: a measure of how broken the page is.
  /// It differs from one version of libxml2 to the next.
  public let errorCount: Int
  /// The encoding in which the page was read.
  public let encoding: PageEncoding

  /// Reads a page's bytes.
  ///
  /// `transportCharset` is the encoding that came with the page from outside, such as the one of
  /// an HTTP header, or nil.
  ///
  /// - Throws: ``HTMLError`` if the page passes a limit or libxml2 gives up before its end. What
  ///   browsers forgive is no error.
  public init(
    parsing page: [UInt8],
    transportCharset: String? = nil,
    limits: HTMLLimits = HTMLLimits()
  ) throws(HTMLError) {
    guard page.count <= limits.bytes else {
      throw .tooLarge(bytes: page.count, limit: limits.bytes)
    }
    let decoded = DecodedPage(page, transportCharset: transportCharset)
    guard decoded.bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: decoded.bytes.count, limit: limits.bytes)
    }
    let mended = PageMending.mended(decoded.bytes)
    guard mended.count <= Int(Int32.max) else {
      throw .tooLarge(bytes: mended.count, limit: Int(Int32.max))
    }
    var builder = TreeBuilder(for: mended)
    guard let parsed = unsafe builder.parse(mended, maximumDepth: Int32(limits.depth)) else {
      throw .stopped("out of memory")
    }
    defer { unsafe chtmltree_free(parsed) }
    if let error = unsafe Self.error(in: parsed, limits) { throw error }
    errorCount = unsafe Int(chtmltree_error_count(parsed))
    encoding = decoded.encoding
    tree = builder.tree()
  }

  private static func error(in parsed: OpaquePointer, _ limits: HTMLLimits) -> HTMLError? {
    switch unsafe chtmltree_get_outcome(parsed) {
    case chtmltree_complete: nil
    case chtmltree_too_deep: .tooDeep(limit: unsafe Int(chtmltree_depth(parsed)))
    default: .stopped(unsafe String(cString: chtmltree_stop_message(parsed)))
    }
  }

  /// The nodes, in document order.
  public func copyTree() -> DocumentTree { tree }
}

extension DocumentTree {
  /// Reads a page's bytes; see ``HTMLDocument/init(parsing:transportCharset:limits:)``.
  ///
  /// - Throws: ``HTMLError`` if the page passes a limit or libxml2 gives up before its end.
  public init(
    parsing page: [UInt8],
    transportCharset: String? = nil,
    limits: HTMLLimits = HTMLLimits()
  ) throws(HTMLError) {
    self = try HTMLDocument(parsing: page, transportCharset: transportCharset, limits: limits)
      .copyTree()
  }
}
