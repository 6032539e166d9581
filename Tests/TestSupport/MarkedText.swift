public import ArticleExtraction
public import TextModel

/// A text with stretches marked in it, for tests: `{source:Ann Lee} {cue:said}: {content:“We won.”}`
///
/// `¶` parts paragraphs. A paragraph that starts with `> ` is a block quotation, with `# ` a
/// heading; `= ` (the title) and `^ ` (a caption) start the last ones, as in ``Article``. A mark
/// may carry a value: `{source=Ann Lee:she}`. Marks may stand in one another.
public struct MarkedText: Hashable, Sendable {
  /// One marked stretch.
  public struct Mark: Hashable, Sendable {
    /// What it is: `source`.
    public let label: String
    /// What is told of it beside its words, or nil.
    public let value: String?
    /// Where it stands in the text, in UTF-8 bytes.
    public let range: TextRange

    /// A marked stretch.
    public init(_ label: String, value: String? = nil, _ range: TextRange) {
      self.label = label
      self.value = value
      self.range = range
    }
  }

  /// The text without marks, its paragraphs parted by "\n".
  public let text: String
  /// What each paragraph is.
  public let kinds: [Block.Kind]
  /// The marks by where they start, those around others first.
  public let marks: [Mark]

  /// A text with marks in it.
  public init(text: String, kinds: [Block.Kind], marks: [Mark]) {
    self.text = text
    self.kinds = kinds
    self.marks = marks.sorted {
      ($0.range.start, -$0.range.end, $0.label) < ($1.range.start, -$1.range.end, $1.label)
    }
  }

  /// Reads a marked text.
  ///
  /// - Throws: ``MarkedTextError`` for a brace without its partner or a mark without a label.
  public init(_ marked: String) throws(MarkedTextError) {
    var reader = Reader(marked)
    try reader.read()
    self.init(text: reader.text, kinds: reader.kinds, marks: reader.marks)
  }

  /// The first mark with a label, or nil.
  public func mark(_ label: String) -> Mark? { marks.first { $0.label == label } }

  /// The same text with other marks.
  public func marked(_ marks: [Mark]) -> MarkedText {
    MarkedText(text: text, kinds: kinds, marks: marks)
  }

  /// An article of the paragraphs; the ranges of the marks hold for its content.
  public var article: Article {
    let plain = Article.paragraphs(text)
    let blocks = zip(plain.blocks, kinds).map { block, kind in
      Block(
        kind: kind,
        range: block.range,
        group: kind == .blockQuotation ? 0 : nil,
        line: block.line
      )
    }
    let apart = blocks.first { !$0.kind.isBody }
    return Article(
      title: blocks.first { $0.kind == .title }.map { plain.content[$0.range] },
      byline: nil,
      published: nil,
      url: nil,
      publisher: nil,
      content: plain.content,
      bodyLength: apart.map { max(0, $0.range.start - 1) } ?? plain.bodyLength,
      blocks: blocks
    )
  }
}

extension MarkedText: CustomStringConvertible {
  /// The text with its marks, as ``init(_:)`` reads it.
  public var description: String {
    let bytes = Array(text.utf8)
    var written = ""
    var open: [Mark] = []
    var next = 0
    var paragraph = 0
    func startParagraph() -> String {
      defer { paragraph += 1 }
      guard paragraph < kinds.count else { return "" }
      return Self.prefixes.first { $0.kind == kinds[paragraph] }.map { "\($0.prefix) " } ?? ""
    }
    written += startParagraph()
    var plainStart = 0
    for offset in 0...bytes.count {
      let isLineEnd = offset < bytes.count && bytes[offset] == 0x0A
      let opens = next < marks.count && marks[next].range.start == offset
      let closes = open.contains { $0.range.end == offset }
      guard isLineEnd || opens || closes || offset == bytes.count else { continue }
      written += String(decoding: bytes[plainStart..<offset], as: UTF8.self)
      plainStart = offset
      for _ in open.filter({ $0.range.end == offset }) { written += "}" }
      open.removeAll { $0.range.end == offset }
      while next < marks.count, marks[next].range.start == offset {
        let mark = marks[next]
        written += "{\(mark.label)\(mark.value.map { "=\($0)" } ?? ""):"
        if mark.range.isEmpty { written += "}" } else { open.append(mark) }
        next += 1
      }
      if isLineEnd {
        written += " ¶ " + startParagraph()
        plainStart += 1
      }
    }
    return written
  }

  fileprivate static let prefixes: [(prefix: Unicode.Scalar, kind: Block.Kind)] = [
    (">", .blockQuotation), ("#", .heading), ("=", .title), ("^", .caption),
  ]
}

/// Why a marked text can't be read.
public struct MarkedTextError: Error, Hashable, CustomStringConvertible {
  /// What was expected, and where.
  public let description: String

  /// An error with its message.
  public init(description: String) { self.description = description }
}

/// Reads a marked text scalar by scalar.
private struct Reader {
  private(set) var text = ""
  private(set) var kinds: [Block.Kind] = []
  private(set) var marks: [MarkedText.Mark] = []

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var open: [(label: String, value: String?, start: Int)] = []

  init(_ marked: String) {
    scalars = Array(marked.unicodeScalars)
  }

  mutating func read() throws(MarkedTextError) {
    startParagraph()
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "{": try openMark()
      case "}":
        guard let mark = open.popLast() else {
          throw MarkedTextError(description: "“}” at scalar \(index - 1) closes no mark")
        }
        let range = TextRange(mark.start, text.utf8.count)
        marks.append(MarkedText.Mark(mark.label, value: mark.value, range))
      case "¶":
        while text.last == " " { text.removeLast() }
        text += "\n"
        startParagraph()
      default: text.unicodeScalars.append(scalar)
      }
    }
    if let mark = open.last {
      throw MarkedTextError(description: "the mark “{\(mark.label):” is never closed")
    }
  }

  private mutating func startParagraph() {
    while index < scalars.count, scalars[index] == " " { index += 1 }
    let prefix = MarkedText.prefixes.first { entry in
      index + 1 < scalars.count && scalars[index] == entry.prefix && scalars[index + 1] == " "
    }
    kinds.append(prefix?.kind ?? .paragraph)
    if prefix != nil { index += 2 }
  }

  private mutating func openMark() throws(MarkedTextError) {
    let start = index
    var name = ""
    while index < scalars.count, scalars[index] != ":", scalars[index] != "}" {
      name.unicodeScalars.append(scalars[index])
      index += 1
    }
    let parts = name.split(separator: "=", maxSplits: 1)
    guard index < scalars.count, scalars[index] == ":", let label = parts.first else {
      throw MarkedTextError(description: "a label and a colon should follow “{” at \(start - 1)")
    }
    index += 1
    open.append((String(label), parts.count > 1 ? String(parts[1]) : nil, text.utf8.count))
  }
}
