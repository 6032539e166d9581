import Foundation
import Yams

/// A place in a file: line and column from 1, the column in Unicode scalars.
struct Place: Hashable {
  var line: Int
  var column: Int

  static let start = Place(line: 1, column: 1)
}

/// A YAML (or JSON) document as nodes with places, refused where it could cost more than its size.
struct YAMLDocument {
  /// A problem that keeps a document from being read.
  struct Failure: Error {
    var place: Place
    var message: String
  }

  /// A key that its mapping has more than once.
  ///
  /// The parser gives up at such a key. So its earlier occurrences are masked by a character, and
  /// the rest of the file is still read and reported on.
  struct MaskedKey {
    var name: String
    var place: Place
  }

  /// The deepest nesting that is read.
  static let depthLimit = 32
  private static let duplicateLimit = 100
  private static let firstMask: UInt32 = 0xE000

  /// The root, or nil for a file without content.
  let root: Node?
  /// The masked keys by the character that stands in for the first of the key.
  let masked: [Unicode.Scalar: MaskedKey]

  /// Parses the bytes of a file of at most ``TruthReader/sizeLimit``.
  init(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count <= TruthReader.sizeLimit else {
      throw Failure(
        place: .start,
        message: "is \(bytes.count) bytes long: at most \(TruthReader.sizeLimit) are read"
      )
    }
    try Self.checkUTF8(bytes)
    try Self.checkAliasCandidates(bytes)
    var source = String(decoding: mendSurrogates(bytes), as: UTF8.self)
    var masked: [Unicode.Scalar: MaskedKey] = [:]
    while true {
      do {
        let parser = try Parser(yaml: source, encoding: .utf8)
        let root = try parser.singleRoot()
        // Nodes hold their anchors weakly: the parser has to live while they are looked for.
        try withExtendedLifetime(parser) { try Self.checkShape(root) }
        self.root = root
        self.masked = masked
        return
      } catch let failure as Failure {
        throw failure
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let place = Place(line: context.mark.line, column: context.mark.column)
        let name = names.first ?? ""
        guard masked.count < Self.duplicateLimit,
          let mask = Unicode.Scalar(Self.firstMask + UInt32(masked.count)),
          let maskedSource = Self.mask(name, at: place, in: source, with: mask)
        else {
          throw Failure(place: place, message: "duplicate key '\(name)'")
        }
        masked[mask] = MaskedKey(name: name, place: place)
        source = maskedSource
      } catch let error as YamlError {
        throw Failure(error)
      } catch {
        throw Failure(place: .start, message: "can't be parsed: \(error)")
      }
    }
  }

  private static func checkUTF8(_ bytes: [UInt8]) throws(Failure) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let before = bytes[..<offset]
      let line = before.count { $0 == 0x0A } + 1
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
      throw Failure(
        place: Place(line: line, column: column),
        message: "byte \(offset) is not UTF-8: save the file as UTF-8"
      )
    }
  }

  /// Refuses, before parsing, files with so many anchors and aliases that their expansion could explode.
  ///
  /// Single ones are found, exactly, by ``checkShape(_:)``; this only bounds what comes before.
  private static func checkAliasCandidates(_ bytes: [UInt8]) throws(Failure) {
    var anchors = 0
    var aliases = 0
    var previous: UInt8 = 0x0A
    var line = 1
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A { line += 1 }
      let starts = [0x20, 0x0A, 0x5B, 0x7B, 0x2C].contains(previous)
      if starts, index + 1 < bytes.count, bytes[index + 1] > 0x20 {
        if byte == 0x26 { anchors += 1 }
        if byte == 0x2A { aliases += 1 }
      }
      previous = byte
      if anchors > 12, aliases > 12 {
        throw Failure(place: Place(line: line, column: 1), message: Self.anchorMessage)
      }
    }
  }

  private static let anchorMessage =
    "anchors (&name) and aliases (*name) are not read: write the value out"

  private static func checkShape(_ root: Node?) throws {
    guard let root else { return }
    var stack = [(root, 1)]
    while let (node, depth) = stack.popLast() {
      let place = Place(node.mark)
      if node.anchor != nil { throw Failure(place: place, message: anchorMessage) }
      if depth > depthLimit {
        throw Failure(place: place, message: "is nested more than \(depthLimit) levels deep")
      }
      switch node {
      case .mapping(let mapping):
        for (key, value) in mapping.reversed() {
          stack.append((value, depth + 1))
          stack.append((key, depth + 1))
        }
      case .sequence(let sequence):
        for value in sequence.reversed() { stack.append((value, depth + 1)) }
      case .scalar: break
      case .alias: throw Failure(place: place, message: anchorMessage)
      }
    }
  }

  /// The source with the first character of the key at a place changed to another one.
  private static func mask(
    _ name: String,
    at place: Place,
    in source: String,
    with mask: Unicode.Scalar
  ) -> String? {
    var scalars = source.unicodeScalars
    var index = scalars.startIndex
    var line = 1
    while line < place.line {
      guard let end = scalars[index...].firstIndex(of: "\n") else { return nil }
      index = scalars.index(after: end)
      line += 1
    }
    guard
      var index = scalars.index(index, offsetBy: place.column - 1, limitedBy: scalars.endIndex),
      index < scalars.endIndex
    else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
    guard index < scalars.endIndex, scalars[index] == name.unicodeScalars.first else { return nil }
    scalars.replaceSubrange(index...index, with: [mask])
    return String(scalars)
  }
}

extension YAMLDocument {
  /// Parses the bytes of the file at a path, which the error names.
  init(_ bytes: [UInt8], path: String) throws(TruthError) {
    do {
      try self.init(bytes)
    } catch {
      let place = error.place
      throw TruthError([
        TruthDiagnostic(
          severity: .error,
          path: path,
          line: place.line,
          column: place.column,
          message: error.message
        )
      ])
    }
  }
}

extension Place {
  /// The place of a mark; the start of the file for none.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension YAMLDocument.Failure {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let context = context.map { "\($0.text), " } ?? ""
      let hint =
        switch problem {
        case "found character that cannot start any token":
          "; put the text in quotes, and indent by spaces only"
        case "mapping values are not allowed in this context":
          "; put text that holds ': ' in quotes"
        case "but found another document": "; remove the '---' line"
        case "found undefined alias": "; put text that starts with '*' in quotes"
        default: ""
        }
      self.init(place: Place(mark), message: "not yaml: \(context)\(problem)\(hint)")
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0).unicodeScalars
      let line = before.count { $0 == "\n" } + 1
      let column =
        before.count
        - (before.lastIndex(of: "\n").map {
          before.distance(from: before.startIndex, to: $0) + 1
        } ?? 0) + 1
      self.init(
        place: Place(line: line, column: column),
        message: "\(problem): write it as an escape such as \"\\x07\", or remove it"
      )
    default:
      self.init(place: .start, message: "not yaml: \(error)")
    }
  }
}

/// Writes pairs of JSON's surrogate escapes (`\ud83d\ude00`) as the one escape that YAML has for them.
///
/// Only files that are one flow mapping, as JSON is, are changed.
private func mendSurrogates(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return bytes }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
      result.append(bytes[index])
      index += 1
      continue
    }
    if let high = unit(at: index), 0xD800...0xDBFF ~= high,
      let low = unit(at: index + 6), 0xDC00...0xDFFF ~= low
    {
      let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
      let digits = String(value, radix: 16)
      result += Array(("\\U" + String(repeating: "0", count: 8 - digits.count) + digits).utf8)
      index += 12
    } else {
      result += bytes[index...index + 1]
      index += 2
    }
  }
  return result

  /// The code unit of the `\uXXXX` at an offset, or nil.
  func unit(at offset: Int) -> UInt32? {
    guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: bytes[offset + 2..<offset + 6], as: UTF8.self), radix: 16)
  }
}
