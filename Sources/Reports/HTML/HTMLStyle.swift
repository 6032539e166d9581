import Crypto
import Foundation

/// Rules of style, as CSS that holds no `<` and no `&`.
struct HTMLStyle: Hashable, Sendable {
  /// The CSS.
  let text: String

  init(_ text: String) { self.text = text }

  static func + (left: HTMLStyle, right: HTMLStyle) -> HTMLStyle {
    HTMLStyle(left.text + right.text)
  }

  /// What a content security policy calls it: its digest.
  var source: String {
    "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
