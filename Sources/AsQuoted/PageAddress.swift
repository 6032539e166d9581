import TextModel

/// The address of a page without what does not tell pages apart.
///
/// Left out are the scheme, `www.`, a port that is the scheme's own, the fragment, slashes at the end,
/// and parameters that only tell how a reader came: `utm_source`, `fbclid`. The host's case does not
/// count (RFC 3986, 6.2.2.1), the path's does. An address in the Wayback Machine or archive.today counts
/// as that of the page it shows.
struct PageAddress: Hashable, Sendable {
  /// The address as it was written.
  let written: String
  /// The address as it is compared.
  let compared: String

  private static let trackingPrefixes = ["utm_", "at_", "pk_", "mtm_", "hsa_", "oly_", "vero_"]
  private static let trackingNames: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid",
    "ttclid",
    "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi", "ref_src",
    "ref_url", "cmpid", "icid", "ncid", "smid", "smtyp", "ocid", "xtor",
  ]

  init(_ written: String) {
    self.written = written
    var rest = OriginalAddress.of(written)[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    let query = rest.firstIndex(of: "?")
    var path = rest[..<(query ?? rest.endIndex)]
    while path.hasSuffix("/") { path = path.dropLast() }
    let hostEnd = path.firstIndex(of: "/") ?? path.endIndex
    var host = path[..<hostEnd].lowercased()
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var compared = host + path[hostEnd...]
    let parameters = query.map { rest[$0...].dropFirst().split(separator: "&") } ?? []
    let telling = parameters.filter { !Self.isTracking($0) }
    if !telling.isEmpty { compared += "?" + telling.joined(separator: "&") }
    self.compared = compared
  }

  static func == (left: Self, right: Self) -> Bool { left.compared == right.compared }

  func hash(into hasher: inout Hasher) { hasher.combine(compared) }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return trackingNames.contains(name) || trackingPrefixes.contains { name.hasPrefix($0) }
  }
}
