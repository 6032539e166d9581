/// The elements that HTML's tokenizer treats otherwise than libxml2, in some version, does.
enum SpecialElement: Hashable {
  case script, style
  case title, textarea, iframe, noembed, noframes, xmp
  case svg, math
  case source, track, wbr, embed, keygen, bgsound

  /// What an element's content is.
  enum Content {
    /// Text in which nothing but the end tag is markup; a script has comments of its own.
    case script
    /// Text in which nothing but the end tag is markup, and libxml2 knows it.
    case style
    /// The like, but some versions of libxml2 read markup in it. References are read.
    case text
    /// The like, but references are not read.
    case raw
    /// Elements that are not HTML's.
    case foreign
    /// Nothing: the element has no end tag, but some versions of libxml2 wait for one.
    case none
  }

  var content: Content {
    switch self {
    case .script: .script
    case .style: .style
    case .title, .textarea: .text
    case .iframe, .noembed, .noframes, .xmp: .raw
    case .svg, .math: .foreign
    case .source, .track, .wbr, .embed, .keygen, .bgsound: .none
    }
  }

  var name: StaticString {
    switch self {
    case .script: "script"
    case .style: "style"
    case .title: "title"
    case .textarea: "textarea"
    case .iframe: "iframe"
    case .noembed: "noembed"
    case .noframes: "noframes"
    case .xmp: "xmp"
    case .svg: "svg"
    case .math: "math"
    case .source: "source"
    case .track: "track"
    case .wbr: "wbr"
    case .embed: "embed"
    case .keygen: "keygen"
    case .bgsound: "bgsound"
    }
  }

  /// The element whose name stands in a range of a page, or nil if it needs no mending.
  init?(_ page: Span<UInt8>, _ start: Int, _ end: Int) {
    let candidates: (SpecialElement, SpecialElement?)
    switch (end - start, page[start].lowercased) {
    case (3, 0x73): candidates = (.svg, nil)
    case (3, 0x77): candidates = (.wbr, nil)
    case (3, 0x78): candidates = (.xmp, nil)
    case (4, 0x6D): candidates = (.math, nil)
    case (5, 0x65): candidates = (.embed, nil)
    case (5, 0x73): candidates = (.style, nil)
    case (5, 0x74): candidates = (.title, .track)
    case (6, 0x69): candidates = (.iframe, nil)
    case (6, 0x6B): candidates = (.keygen, nil)
    case (6, 0x73): candidates = (.script, .source)
    case (7, 0x62): candidates = (.bgsound, nil)
    case (7, 0x6E): candidates = (.noembed, nil)
    case (8, 0x6E): candidates = (.noframes, nil)
    case (8, 0x74): candidates = (.textarea, nil)
    default: return nil
    }
    if page.hasASCII(candidates.0.name, at: start) {
      self = candidates.0
    } else if let other = candidates.1, page.hasASCII(other.name, at: start) {
      self = other
    } else {
      return nil
    }
  }

  /// The offset of the tag that ends the element whose content starts at an offset, or nil.
  func endTag(_ page: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    /// A script's `<!--` has been read, and a `<script` within it.
    var isEscaped = false
    var isScriptWithin = false
    while true {
      at = page.firstOffset(of: 0x3C, or: isEscaped ? 0x2D : 0x3C, from: at)
      guard at < page.count else { return nil }
      if page[at] == 0x3C {
        if isTag(page, at + 1, closing: true) {
          if !isScriptWithin { return at }
          isScriptWithin = false
        } else if self == .script {
          if page.hasASCII("<!--", at: at) {
            isEscaped = true
            // `<!-->` is whole: its dashes are looked at again.
            at += 1
          } else if isEscaped, isTag(page, at + 1, closing: false) {
            isScriptWithin = true
          }
        }
      } else if page.hasASCII("-->", at: at) {
        isEscaped = false
        isScriptWithin = false
      }
      at += 1
    }
  }

  private func isTag(_ page: Span<UInt8>, _ start: Int, closing: Bool) -> Bool {
    var at = start
    if closing {
      guard at < page.count, page[at] == 0x2F else { return false }
      at += 1
    }
    guard page.hasASCII(name, at: at) else { return false }
    at += name.utf8CodeUnitCount
    return at < page.count && (page[at].isHTMLSpace || page[at] == 0x2F || page[at] == 0x3E)
  }
}
