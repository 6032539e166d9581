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

  /// What follows the host, by which two addresses of one page are compared: its scheme, host and query
  /// differ between copies. Nil for the address of a whole site.
  static func path(_ address: String) -> String? {
    var bytes = Array(address.utf8)
    let schemes = bytes.find("://", in: 0..<bytes.count).map { place in
      bytes.find("//", in: (place + 3)..<bytes.count)
    }
    // Only an address within another, or one in the Wayback Machine's form, can be an archive's.
    if schemes != .some(nil) || bytes.find("/web/", in: 0..<bytes.count) != nil
      || bytes.find("archive.", in: 0..<bytes.count) != nil
    {
      bytes = Array(withoutArchive(address).utf8)
    }
    var rest = bytes.prefix { $0 != 0x3F && $0 != 0x23 }
    if let scheme = bytes.find("//", in: 0..<rest.endIndex) {
      rest = rest[(scheme + 2)...].drop { $0 != 0x2F }
    }
    while rest.last == 0x2F { rest = rest.dropLast() }
    return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
  }

  /// The name of the site in an address: `bay` for `https://www.bay.co.uk/a`; nil if it has none.
  static func siteName(_ address: String) -> String? {
    let own = withoutArchive(address)
    guard let scheme = own.firstRange(of: "://") else { return nil }
    let host = own[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    let labels = host.split(separator: ".")
    // What is left of the top level, and of the second under which a country registers names.
    let names = labels.dropLast().filter { $0 != "www" }
    return names.last { $0.utf8.count > 2 && !["com", "org", "net", "gov"].contains($0) }
      .map(String.init) ?? names.last.map(String.init)
  }

  /// An address that may be relative, made whole by that of the page; as it is if either has no host.
  static func resolved(_ address: String, at page: String?) -> String {
    guard address.firstRange(of: "://") == nil, !address.isEmpty,
      let page, let scheme = page.firstRange(of: "://")
    else { return address }
    if address.hasPrefix("//") { return String(page[..<scheme.lowerBound]) + ":" + address }
    let end = page.firstIndex { $0 == "?" || $0 == "#" } ?? page.endIndex
    let host = page[scheme.upperBound..<end].firstIndex(of: "/") ?? end
    if address.hasPrefix("/") { return String(page[..<host]) + address }
    guard address.first != "#", address.first != "?" else { return String(page[..<end]) + address }
    guard address.prefix(while: { $0 != "/" }).firstIndex(of: ":") == nil,
      !address.hasPrefix(".")
    else { return address }
    let folder = page[host..<end].lastIndex(of: "/")
    return folder.map { page[...$0] + address } ?? page[..<end] + "/" + address
  }
}
