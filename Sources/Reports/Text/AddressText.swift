import Foundation

/// Paths and addresses as URI references.
enum AddressText {
  /// A path without `./` before it: forges take paths from the repository's root, letter for letter.
  static func plain(_ path: String) -> String {
    var rest = Substring(path)
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return rest.isEmpty ? path : String(rest)
  }

  /// A path as a relative reference, or as a `file:` address where it is absolute; `stdin` for `-`.
  static func uri(path: String) -> String {
    if path == "-" { return "stdin" }
    var allowed = CharacterSet.urlPathAllowed
    // The first part of a relative reference must not look like a scheme.
    allowed.remove(":")
    let escaped = plain(path).addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    return path.hasPrefix("/") ? "file://" + escaped : escaped
  }

  /// An address of the web as it may stand in a link: what no address holds is escaped. Nil for anything
  /// else, since a page may say anything of itself.
  static func uri(web address: String) -> String? {
    guard let url = URL(string: address, encodingInvalidCharacters: true), let scheme = url.scheme,
      ["http", "https"].contains(scheme.lowercased()), !(url.host() ?? "").isEmpty
    else { return nil }
    return url.absoluteString
  }
}
