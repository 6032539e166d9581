import HTMLTree

extension DocumentTree {
  /// Whether a table holds figures or short entries, rather than laying out a page.
  ///
  /// Its rows then read as lines. A table with another inside, with block elements or line breaks
  /// in its cells, or with long texts is a layout, and its cells are blocks of their own.
  func isTableOfFigures(_ table: Int) -> Bool {
    let longest = 120
    var cells = 0
    var rows = 0
    var index = table + 1
    let end = Int(nodes[table].end)
    while index < end {
      let node = nodes[index]
      switch node.kind {
      case .text: if node.slice.count > longest { return false }
      case .comment: break
      case .element(let name):
        switch name {
        case .td, .th: cells += 1
        case .tr: rows += 1
        case .thead, .tbody, .tfoot, .caption: break
        case .script, .style, .svg:
          index = Int(node.end)
          continue
        case .table, .br, .form: return false
        case .p, .div: break
        default: if ElementLayout(name) == .block { return false }
        }
      }
      index += 1
    }
    return rows > 1 && cells > rows
  }
}
