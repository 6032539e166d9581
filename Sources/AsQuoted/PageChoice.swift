/// Which pages of a container a person wants.
///
/// Addresses are compared without scheme, `www.`, slash at the end, fragment and parameters such as
/// `utm_source`. A page's address is the one that it was captured from, else the one that it gives itself.
public struct PageChoice: Hashable, Sendable {
  private enum Way: Hashable {
    case all
    case address(PageAddress)
    case pattern(String)
  }

  private let way: Way

  /// Every page.
  public static let all = PageChoice(way: .all)

  private init(way: Way) { self.way = way }

  /// The pages at an address; several captures of it count as several.
  public init(url: String) { way = .address(PageAddress(url)) }

  /// The pages whose address holds a text, or, where the text has a `*`, is like it from end to end: a
  /// `*` stands for any characters. Case does not count, and scheme and `www.` may be left out.
  public init(pattern: String) { way = .pattern(pattern.lowercased()) }

  /// Whether a person chose; else a truth may decide.
  public var isByHand: Bool { way != .all }

  /// Whether a page of that address is wanted; nil is a page of no known address.
  public func contains(url: String?) -> Bool {
    switch way {
    case .all: true
    case .address(let address): url.map { PageAddress($0) == address } ?? false
    case .pattern(let pattern): url.map { Self.matches(pattern, $0) } ?? false
    }
  }

  /// Whether a page of a container is not wanted; what stands for a container that can't be read is.
  func leavesOut(_ page: PageExtraction) -> Bool {
    page.archive.format != nil && !contains(url: page.url)
  }

  /// Whether a page may be wanted, by what its file tells: one without an address has to be read first.
  public func mayContain(_ archive: PageArchive) -> Bool {
    archive.url == nil || contains(url: archive.url)
  }

  /// What was looked for, for people: `at https://example.org/a`.
  var description: String {
    switch way {
    case .all: "of any kind"
    case .address(let address): "at \(address.written)"
    case .pattern(let pattern): "whose URL matches \(pattern)"
    }
  }

  private static func matches(_ pattern: String, _ url: String) -> Bool {
    let forms = [url.lowercased(), PageAddress(url).compared.lowercased()]
    guard pattern.contains("*") else { return forms.contains { $0.contains(pattern) } }
    let pattern = Array(pattern.utf8)
    return forms.contains { matches(pattern, Array($0.utf8)) }
  }

  /// A `*` takes as little as it can; where that fails, the last one takes a byte more.
  private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    var (at, place) = (0, 0)
    var star: (pattern: Int, text: Int)?
    while place < text.count {
      if at < pattern.count, pattern[at] == 0x2A {
        star = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == text[place] {
        at += 1
        place += 1
      } else if let last = star {
        at = last.pattern + 1
        place = last.text + 1
        star = (last.pattern, place)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == 0x2A }
  }
}
