@testable import HTMLTree

/// A tree as lines, indented by depth, to compare whole trees in tests.
func outline(_ tree: DocumentTree) -> String {
  var lines = ""
  let depths = depths(tree)
  for (index, node) in tree.nodes.enumerated() {
    lines += String(repeating: " ", count: depths[index])
    switch node.kind {
    case .element(let name):
      lines += "\(name)"
      for attribute in tree.attributes[Int(node.slice.lowerBound)..<Int(node.slice.upperBound)] {
        lines += " \(attribute.name)=\(tree.attribute(attribute.name, of: index) ?? "")"
      }
    case .text: lines += "\"\(String(decoding: tree.textBytes(index), as: UTF8.self))\""
    case .comment: lines += "<!--\(String(decoding: tree.textBytes(index), as: UTF8.self))-->"
    }
    lines += "\n"
  }
  return lines
}

/// How many elements are above each node.
func depths(_ tree: DocumentTree) -> [Int] {
  var depths: [Int] = []
  for node in tree.nodes { depths.append(node.parent < 0 ? 0 : depths[Int(node.parent)] + 1) }
  return depths
}

/// All text of a tree, in order; bytes that are not UTF-8 are not repaired, but told of.
func text(_ tree: DocumentTree) -> String {
  let texts = tree.nodes.indices.filter { tree.nodes[$0].kind == .text }
  return String(validating: texts.flatMap { tree.textBytes($0) }, as: UTF8.self) ?? "not UTF-8"
}

/// The line of the first element with a name.
func line(of name: ElementName, _ tree: DocumentTree) -> Int32? {
  tree.nodes.first { $0.kind == .element(name) }?.line
}

/// Whether a node is below another, by its parents.
func isInside(_ node: Int, _ outer: Int, _ tree: DocumentTree) -> Bool {
  var parent = Int(tree.nodes[node].parent)
  while parent >= 0 {
    if parent == outer { return true }
    parent = Int(tree.nodes[parent].parent)
  }
  return false
}
