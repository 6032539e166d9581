import Foundation

/// A page cut into tags and characters, so that its words can be changed where they stand.
struct EditablePage: Sendable {
  /// A tag, or one character as a reader sees it, with the bytes of the page behind it.
  struct Unit: Sendable {
    let raw: String
    /// The character; nil for a tag, a comment, or an element that shows nothing.
    let scalar: Unicode.Scalar?
  }

  /// A change of a page: units that are replaced by others.
  struct Edit: Sendable {
    let range: Range<Int>
    let raw: String
    /// Whether the tags among the units stay.
    var keepsTags = true
  }

  let name: String
  let isHTML: Bool
  let units: [Unit]
  private let source: [UInt8]
  /// Where each unit starts in the source, and its end.
  private let starts: [Int]

  init(_ bytes: [UInt8], name: String, isHTML: Bool) throws {
    guard
      let text = String(validating: bytes, as: UTF8.self)
        ?? String(data: Data(bytes), encoding: .windowsCP1252)
    else { throw CocoaError(.fileReadInapplicableStringEncoding) }
    self.name = name
    self.isHTML = isHTML
    var cutter = Cutter(scalars: Array(text.unicodeScalars), isHTML: isHTML)
    units = cutter.units()
    source = Array(text.utf8)
    var starts = [0]
    for unit in units { starts.append(starts[starts.count - 1] + unit.raw.utf8.count) }
    self.starts = starts
  }

  /// The page with some changes, as UTF-8 with a mark that says so, whatever it declares.
  func bytes(_ edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = [0xEF, 0xBB, 0xBF]
    var index = 0
    let order = edits.indices.sorted {
      (edits[$0].range.lowerBound, $0) < (edits[$1].range.lowerBound, $1)
    }
    for edit in order.map({ edits[$0] }) {
      let start = max(index, edit.range.lowerBound)
      result += source[starts[index]..<starts[start]]
      result += edit.raw.utf8
      if edit.keepsTags {
        for unit in units[edit.range] where unit.scalar == nil { result += unit.raw.utf8 }
      }
      index = max(index, edit.range.upperBound)
    }
    return result + source[starts[index]...]
  }

  /// Words as they are written in this page.
  func written(_ words: String) -> String {
    guard isHTML else { return words }
    return words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}

/// Cuts a page's text into units.
private struct Cutter {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "shy": "\u{AD}", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "ndash": "–",
    "mdash": "—", "hellip": "…", "pound": "£", "copy": "©", "zwnj": "\u{200C}",
  ]
  /// Elements whose text is nobody's words.
  private static let silent = ["script", "style", "noscript", "template", "textarea"]

  let scalars: [Unicode.Scalar]
  let isHTML: Bool
  private var index = 0

  init(scalars: [Unicode.Scalar], isHTML: Bool) {
    self.scalars = scalars
    self.isHTML = isHTML
  }

  mutating func units() -> [EditablePage.Unit] {
    var units: [EditablePage.Unit] = []
    if isHTML, let body = find("<body", from: 0) {
      units.append(tag(upTo: body))
    }
    while index < scalars.count {
      switch scalars[index] {
      case "<" where isHTML: units.append(tag(upTo: tagEnd()))
      case "&" where isHTML: units.append(reference())
      default:
        units.append(EditablePage.Unit(raw: String(scalars[index]), scalar: scalars[index]))
        index += 1
      }
    }
    return units
  }

  private mutating func tag(upTo end: Int) -> EditablePage.Unit {
    defer { index = end }
    return EditablePage.Unit(raw: text(index..<end), scalar: nil)
  }

  private func tagEnd() -> Int {
    if starts("<!--", at: index) { return find("-->", from: index).map { $0 + 3 } ?? scalars.count }
    for name in Self.silent where starts("<" + name, at: index) {
      guard let close = find("</" + name, from: index) else { continue }
      return (find(">", from: close) ?? close) + 1
    }
    return (find(">", from: index) ?? scalars.count - 1) + 1
  }

  private mutating func reference() -> EditablePage.Unit {
    let start = index
    var end = index + 1
    if end < scalars.count, scalars[end] == "#" { end += 1 }
    let isNumber = end > index + 1
    if isNumber, end < scalars.count, scalars[end].properties.lowercaseMapping == "x" { end += 1 }
    let isHex = end > index + 2
    func belongs(_ scalar: Unicode.Scalar) -> Bool {
      guard isNumber else { return scalar.properties.isAlphabetic }
      return (Character(scalar).hexDigitValue ?? 16) < (isHex ? 16 : 10)
    }
    while end < scalars.count, end - start < 10, belongs(scalars[end]) { end += 1 }
    let name = text(start + 1..<end)
    guard let scalar = Self.names[name] ?? Self.numbered(name) else {
      index += 1
      return EditablePage.Unit(raw: "&", scalar: "&")
    }
    if end < scalars.count, scalars[end] == ";" { end += 1 }
    index = end
    return EditablePage.Unit(raw: text(start..<end), scalar: scalar)
  }

  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.lowercased().hasPrefix("x")
      ? UInt8(digits.dropFirst(), radix: 16).map(UInt32.init)
        ?? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    // Browsers take these for the characters of windows-1252.
    if (0x80...0x9F).contains(value) {
      return String(data: Data([UInt8(value)]), encoding: .windowsCP1252)?.unicodeScalars.first
    }
    return Unicode.Scalar(value)
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private func starts(_ word: String, at index: Int) -> Bool {
    scalars[index...].prefix(word.unicodeScalars.count)
      .elementsEqual(word.unicodeScalars) {
        $0.properties.lowercaseMapping == String($1)
      }
  }

  private func find(_ word: String, from start: Int) -> Int? {
    let first = word.unicodeScalars.first
    return (start..<scalars.count).first {
      (scalars[$0] == first) && starts(word, at: $0)
    }
  }
}
