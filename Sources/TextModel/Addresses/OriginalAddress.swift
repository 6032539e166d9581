/// What archives' addresses stand for.
package enum OriginalAddress {
  /// The address of the page that an address shows: that which was captured, if it is one of the Wayback
  /// Machine or of archive.today that names it, with or without a scheme in front; else the address itself.
  package static func of(_ address: String) -> String {
    if let original = WaybackAddress(address)?.original { return original }
    let start = address.prefix { $0 != "/" }
    let whole = start.hasSuffix(":") ? address : "https://" + address
    return ArchiveTodayAddress(whole)?.original ?? address
  }
}
