/// A media type as `Content-Type` gives it: `text/html; charset="utf-8"`.
struct MediaType: Hashable, Sendable {
  /// Type and subtype in lower case, without parameters.
  let name: String
  /// The `charset` parameter as it was written, without quotation marks, or nil.
  let charset: String?
  private let message: String?

  init(_ text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    name = parts.first.map { $0.trimmingSpaces().lowercased() } ?? ""
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let value = part[part.index(after: equals)...].trimmingSpaces()
      parameters[part[..<equals].trimmingSpaces().lowercased()] =
        value.trimming { $0 == "\"" || $0 == "'" }
    }
    charset = parameters["charset"].flatMap { $0.isEmpty ? nil : $0 }
    message = parameters["msgtype"]?.lowercased()
  }

  /// Whether pages of it are read as HTML.
  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

  /// Whether a record of it holds an HTTP response with its head (ISO 28500, annex B).
  var isHTTPResponse: Bool { name == "application/http" && message != "request" }
}

extension String {
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isDropped(first) { text.removeFirst() }
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
