import HTMLTree

/// What the attributes of one element say about how to read it, gathered in one pass over them.
struct ElementAttributes {
  /// What its names tell of its purpose.
  private(set) var hints: Hints = []
  /// Not shown: `hidden`, or an inline style that says so.
  private(set) var isHidden = false
  /// An inline style makes a block of an inline element.
  private(set) var isShownAsBlock = false
  /// Has a link target, so an `<a>` is a link.
  private(set) var hasTarget = false
  /// Where the language of the text stands in the tree's bytes.
  private(set) var language: Range<Int32>?

  /// Reads the attributes of the element at `index`.
  init(_ tree: DocumentTree, _ index: Int, name: ElementName) {
    switch name {
    case .nav, .menu: hints = .navigation
    case .aside: hints = .sidebar
    case .footer: hints = .footer
    case .header: hints = .header
    case .form, .fieldset: hints = .form
    case .address, .time: hints = .meta
    default: break
    }
    let slice = tree.nodes[index].slice
    guard !slice.isEmpty else { return }
    for place in slice {
      let attribute = tree.attributes[Int(place)]
      let value = attribute.value
      switch attribute.name {
      case .id, .class:
        // The names of a link tell of its target more often than of its own place.
        if name != .a, name != .tr {
          hints.formUnion(HintReader.shared.hints(in: tree.bytes, value))
        }
      case .href: hasTarget = true
      case .hidden: isHidden = true
      case .style: readStyle(tree.bytes, value)
      case .ariaHidden:
        if value.count == 4, ElementLayout(name) == .block { hints.insert(.hidden) }
      case .role: readRole(tree.bytes, value)
      case .itemprop: readProperty(tree.bytes, value)
      case .itemtype:
        if tree.bytes.find("comment", in: Int(value.lowerBound)..<Int(value.upperBound)) != nil {
          hints.insert(.comments)
        }
      case .lang: language = value
      default: break
      }
    }
  }

  private mutating func readStyle(_ bytes: [UInt8], _ range: Range<Int32>) {
    guard range.count >= 11 else { return }
    if bytes.declares("display", "none", in: range)
      || bytes.declares("visibility", "hidden", in: range)
    {
      isHidden = true
    } else if bytes.declares("display", "block", in: range) {
      isShownAsBlock = true
    }
  }

  private mutating func readRole(_ bytes: [UInt8], _ range: Range<Int32>) {
    if bytes.equals("navigation", in: range) || bytes.equals("menu", in: range)
      || bytes.equals("menubar", in: range) || bytes.equals("search", in: range)
    {
      hints.insert(.navigation)
    } else if bytes.equals("complementary", in: range) {
      hints.insert(.sidebar)
    } else if bytes.equals("contentinfo", in: range) {
      hints.insert(.footer)
    } else if bytes.equals("banner", in: range) {
      hints.insert(.header)
    } else if bytes.equals("dialog", in: range) || bytes.equals("alertdialog", in: range)
      || bytes.equals("tooltip", in: range) || bytes.equals("alert", in: range)
    {
      hints.insert(.popup)
    }
  }

  private mutating func readProperty(_ bytes: [UInt8], _ range: Range<Int32>) {
    if bytes.equals("articleBody", in: range) {
      hints.insert(.articleBody)
    } else if bytes.equals("author", in: range) {
      hints.formUnion([.author, .meta])
    } else if bytes.equals("datePublished", in: range) {
      hints.formUnion([.datePublished, .meta])
    } else if bytes.equals("dateModified", in: range)
      || bytes.equals("publisher", in: range) || bytes.equals("keywords", in: range)
    {
      hints.insert(.meta)
    } else if bytes.equals("comment", in: range) {
      hints.insert(.comments)
    } else if bytes.equals("caption", in: range) {
      hints.insert(.caption)
    }
  }
}
