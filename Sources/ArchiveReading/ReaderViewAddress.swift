import Foundation

/// The addresses of browsers' reader views: `about:reader?url=https%3A%2F%2Fexample.org%2F`.
enum ReaderViewAddress {
  /// The address of the page that is shown, or the same where it is no such address.
  static func original(_ address: String) -> String {
    guard address.hasPrefix("about:reader?") || address.hasPrefix("chrome-distiller://"),
      let question = address.firstIndex(of: "?")
    else { return address }
    for parameter in address[address.index(after: question)...].split(separator: "&")
    where parameter.hasPrefix("url=") {
      let value = String(parameter.dropFirst(4))
      return value.removingPercentEncoding ?? value
    }
    return address
  }
}
