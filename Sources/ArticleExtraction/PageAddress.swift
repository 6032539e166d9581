import TextModel

/// The address that a page gives as its own, as archives leave it in their copies.
enum PageAddress {
  /// The address without the archive's in front: archives rewrite `https://site.test/a` to
  /// `https://archive.test/web/20241230153012/https://site.test/a`.
  static func withoutArchive(_ address: String) -> String {
    for scheme in ["/https://", "/http://"] {
      guard let inner = address.firstRange(of: scheme),
        let slash = address[..<inner.lowerBound].lastIndex(of: "/")
      else { continue }
      let stamp = address[address.index(after: slash)..<inner.lowerBound]
      guard stamp.utf8.prefix(4).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), stamp.count >= 4 else {
        continue
      }
      return String(address[address.index(after: inner.lowerBound)...])
    }
    // Other archives run the Wayback Machine's program: `/web/20241230153012/www.site.test/a`.
    if let mark = address.firstRange(of: "/web/"),
      let page = WaybackAddress(String(address[mark.lowerBound...]))
    {
      return page.original
    }
    return OriginalAddress.of(address)
  }
}
