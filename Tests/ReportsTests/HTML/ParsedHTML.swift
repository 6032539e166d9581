import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The elements of a report, read by the strict rules of XML: a tag that is not closed, a value without
/// quotation marks or a stray `<` fails.
struct ParsedHTML {
  /// An element and what it holds.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The indices of the elements around it, the outermost first.
    let ancestors: [Int]
    /// Its words, those of inner elements taken in.
    var text = ""

    func hasClass(_ name: String) -> Bool {
      attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }
  }

  /// What is wrong with the markup.
  struct NotWellFormed: Error, CustomStringConvertible {
    let description: String
  }

  let elements: [Element]

  init(_ html: String) throws {
    let parser = XMLParser(data: Data(html.utf8))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse() else {
      let reason = parser.parserError.map { "\($0)" } ?? "no reason"
      throw NotWellFormed(description: "line \(parser.lineNumber): \(reason)")
    }
    elements = reader.elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func all(class name: String) -> [Element] { elements.filter { $0.hasClass(name) } }

  /// Whether an element stands within one that passes.
  func isInside(_ element: Element, _ passes: (Element) -> Bool) -> Bool {
    element.ancestors.contains { passes(elements[$0]) }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append(Element(name: name, attributes: attributes, ancestors: open))
      open.append(elements.count - 1)
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      for index in open { elements[index].text += string }
    }
  }
}
