import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Holds XML against what the schemas for JUnit's reports ask for: which elements stand where, with which
/// attributes, and that every count is that of the elements.
final class JUnitChecker: NSObject, XMLParserDelegate {
  private static let children: [String: [String]] = [
    "": ["testsuites"], "testsuites": ["testsuite"], "testsuite": ["properties", "testcase"],
    "properties": ["property"], "testcase": ["error", "failure", "system-out"],
  ]
  private static let required: [String: Set<String>] = [
    "testsuites": ["name", "tests", "failures", "errors", "time"],
    "testsuite": ["name", "tests", "failures", "errors", "skipped", "time"],
    "property": ["name", "value"], "testcase": ["name", "classname", "time"],
    "failure": ["type", "message"], "error": ["type", "message"],
  ]

  /// An element that is open, with what is claimed of its contents and what they are.
  private struct Open {
    let name: String
    let claimed: [Int]
    var found = [0, 0, 0]
    var last = 0
  }

  private var path: [Open] = [Open(name: "", claimed: [])]
  /// What is wrong; empty for a report as it should be.
  private(set) var problems: [String] = []
  /// The test cases by name, with the element in each.
  private(set) var outcomes: [String: String] = [:]
  /// The text within failures, errors and remarks.
  private(set) var texts: [String] = []
  private var name = ""

  /// Reads a report.
  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    if !parser.parse() {
      problems.append("line \(parser.lineNumber): \(parser.parserError as Any)")
    }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement element: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    let parent = path[path.count - 1]
    let allowed = Self.children[parent.name] ?? []
    if let place = allowed.firstIndex(of: element) {
      if place < parent.last { problems.append("<\(element)> is out of order") }
      path[path.count - 1].last = place
    } else {
      problems.append("<\(element)> in <\(parent.name)>")
    }
    if Set(attributes.keys) != Self.required[element] ?? [] {
      problems.append("<\(element)> has \(attributes.keys.sorted())")
    }
    let claimed = ["tests", "failures", "errors"].map { Int(attributes[$0] ?? "") ?? -1 }
    path.append(Open(name: element, claimed: claimed))
    switch element {
    case "testcase":
      name = attributes["name"] ?? ""
      outcomes[name] = "passed"
      add(0)
    case "failure", "error":
      outcomes[name] = "\(element) \(attributes["type"] ?? "")"
      add(element == "failure" ? 1 : 2)
    case "system-out": outcomes[name] = element
    default: break
    }
    if element == "failure" || element == "error" || element == "system-out" { texts.append("") }
  }

  private func add(_ count: Int) {
    for index in path.indices { path[index].found[count] += 1 }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if ["failure", "error", "system-out"].contains(path.last?.name) {
      texts[texts.count - 1] += text
    } else if !text.allSatisfy(\.isWhitespace) {
      problems.append("words in <\(path.last?.name ?? "")>")
    }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement element: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard let closed = path.popLast() else { return }
    if element.hasPrefix("testsuite"), closed.claimed != closed.found {
      problems.append("<\(element)> claims \(closed.claimed), has \(closed.found)")
    }
  }
}
