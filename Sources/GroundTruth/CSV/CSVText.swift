/// Tables as text of comma-separated values (RFC 4180), harmless in a spreadsheet.
package enum CSVText {
  /// A line of a table with the number, from 1, of the line of the file on which it starts.
  package struct Row: Hashable, Sendable {
    package let line: Int
    package let cells: [String]
  }

  /// A place at which a text is no table.
  package struct Failure: Error, Hashable {
    package let line: Int
    package let message: String
  }

  /// Rows as text, lines ended by CR LF.
  ///
  /// A cell that a spreadsheet would run as a formula has an apostrophe before it, which ``rows(_:)``
  /// takes away again.
  package static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let text = isFormula(text) ? "'" + text : text
    let isSafe = !text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    let hasEdges = text.first == " " || text.last == " "
    return isSafe && !hasEdges ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet could take a text for a formula, apostrophes and spaces before it left aside.
  private static func isFormula(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == "'" || $0 == " " }
    return rest.first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  /// The rows of a text; lines without any character are left out.
  package static func rows(_ bytes: [UInt8]) throws(Failure) -> [Row] {
    var reader = CSVReader(bytes)
    return try reader.rows().map { row in
      Row(
        line: row.line,
        cells: row.cells.map { $0.hasPrefix("'") && isFormula($0) ? String($0.dropFirst()) : $0 }
      )
    }
  }
}

/// Reads a table byte by byte.
private struct CSVReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func rows() throws(CSVText.Failure) -> [CSVText.Row] {
    var rows: [CSVText.Row] = []
    while offset < bytes.count {
      let start = line
      var cells = [try cell()]
      while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
        offset += 1
        cells.append(try cell())
      }
      endLine()
      if cells != [""] { rows.append(CSVText.Row(line: start, cells: cells)) }
    }
    return rows
  }

  private mutating func endLine() {
    if offset < bytes.count, bytes[offset] == 0x0D { offset += 1 }
    if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    line += 1
  }

  private mutating func cell() throws(CSVText.Failure) -> String {
    var cell: [UInt8] = []
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      while offset < bytes.count, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[offset]) {
        cell.append(bytes[offset])
        offset += 1
      }
      return String(decoding: cell, as: UTF8.self)
    }
    let start = line
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
          try checkEnd()
          return String(decoding: cell, as: UTF8.self)
        }
        offset += 1
      } else if byte == 0x0A {
        line += 1
      }
      cell.append(byte)
    }
    throw CSVText.Failure(line: start, message: "a cell has an opening \" and no closing one")
  }

  private func checkEnd() throws(CSVText.Failure) {
    guard offset < bytes.count, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[offset]) else {
      return
    }
    throw CSVText.Failure(
      line: line,
      message: "a comma or a line's end is expected behind a closing \"; double the marks in a cell"
    )
  }
}
