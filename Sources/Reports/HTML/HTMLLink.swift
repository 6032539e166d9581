/// Addresses that pages and files state.
enum HTMLLink {
  /// The address as a link, if it is one of the web; else as words.
  static func address(_ address: String) -> HTMLText {
    guard isOfTheWeb(address) else { return "<bdi>\(address)</bdi>" }
    return
      "<a href=\"\(address)\" rel=\"noopener noreferrer nofollow\"><bdi>\(address)</bdi></a>"
  }

  /// Whether following the address asks a server of the web, and runs nothing.
  private static func isOfTheWeb(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return false }
    return !address.unicodeScalars.contains { scalar in
      scalar.properties.isWhitespace || scalar.visibleSign != nil
    }
  }
}
