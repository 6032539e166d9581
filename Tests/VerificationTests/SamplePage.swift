import ArticleExtraction
import AttributionRules
import GroundTruth
import QuoteSpans
import TextModel
import Verification

/// A page written down for a test, a string a block.
///
/// `“…”` are quotations (also nested ones); `<Ann Lee>` behind one is the speaker whom the rules give it,
/// `<?>` stands for scare quotes, nothing for an abstention; `{said}` is a cue for the quotations of its block.
/// A block that starts with `# ` is a heading, `T ` the title, `C ` a caption.
struct SamplePage {
  var article: Article
  var quotations: [Quotation] = []
  var attributions: [Attribution] = []
  var speakers: [Speaker] = []

  init(_ lines: [String], url: String? = nil) {
    var content: [UInt8] = []
    var blocks: [Block] = []
    var title: String?
    var bodyLength = 0
    var names: [String?] = []
    var cues: [Int: TextSpan] = [:]
    for line in lines {
      let (kind, text) = Self.kind(of: line)
      if !blocks.isEmpty { content.append(0x0A) }
      let start = content.count
      var open: [(quotation: Int, start: Int)] = []
      var last: Int?
      var name: [UInt8]?
      var cueStart: Int?
      for scalar in text.unicodeScalars {
        let bytes = Array(String(scalar).utf8)
        switch scalar {
        case "<": name = []
        case ">":
          if let last { names[last] = name.map { String(decoding: $0, as: UTF8.self) } }
          name = nil
        case _ where name != nil: name? += bytes
        case "{": cueStart = content.count
        case "}":
          if let start = cueStart {
            let range = TextRange(start, content.count)
            cues[blocks.count] = TextSpan(
              text: String(decoding: content[start...], as: UTF8.self),
              range: range
            )
          }
          cueStart = nil
        case "“":
          open.append((quotations.count, content.count))
          content += bytes
          names.append(nil)
          quotations.append(
            Quotation(
              ranges: [],
              contents: [],
              marks: .double,
              block: blocks.count,
              enclosing: open.dropLast().last?.quotation,
              isClosed: true
            )
          )
        case "”":
          let (quotation, start) = open.removeLast()
          let words = TextRange(start + 3, content.count)
          content += bytes
          quotations[quotation] = Quotation(
            ranges: [TextRange(start, content.count)],
            contents: [words],
            marks: .double,
            block: blocks.count,
            enclosing: quotations[quotation].enclosing,
            isClosed: true
          )
          last = quotation
        default: content += bytes
        }
      }
      let range = TextRange(start, content.count)
      blocks.append(Block(kind: kind, range: range, group: nil, line: blocks.count + 1))
      if kind == .title { title = String(decoding: content[start...], as: UTF8.self) }
      if kind.isBody { bodyLength = content.count }
    }
    article = Article(
      title: title,
      byline: nil,
      published: nil,
      url: url,
      publisher: nil,
      content: String(decoding: content, as: UTF8.self),
      bodyLength: bodyLength,
      blocks: blocks
    )
    for (number, quotation) in quotations.enumerated() {
      attributions.append(Self.attribution(names[number], cue: cues[quotation.block]))
    }
    speakers = Set(names.compactMap { $0 }.filter { $0 != "?" }).sorted()
      .map { Speaker(name: $0, kind: .person) }
  }

  func verify(_ truth: Truth) -> PageVerification {
    PageVerifier(truth: truth).verify(
      article: article,
      quotations: quotations,
      attributions: AttributionResult(attributions: attributions, speakers: speakers)
    )
  }

  private static func kind(of line: String) -> (Block.Kind, String) {
    let marks: [(String, Block.Kind)] = [("# ", .heading), ("T ", .title), ("C ", .caption)]
    for (mark, kind) in marks where line.hasPrefix(mark) {
      return (kind, String(line.dropFirst(mark.count)))
    }
    return (.paragraph, line)
  }

  private static func attribution(_ name: String?, cue: TextSpan?) -> Attribution {
    let speaker = name.flatMap { $0 == "?" ? nil : Speaker(name: $0, kind: .person) }
    return Attribution(
      form: name == "?" ? .scare : .direct,
      speaker: speaker,
      mention: nil,
      cue: speaker == nil ? nil : cue,
      via: nil,
      rule: speaker == nil ? nil : "test",
      confidence: nil,
      reason: speaker == nil ? "no cue stands beside the words" : nil,
      continues: nil,
      resolution: nil,
      trace: []
    )
  }
}

/// A truth of quotations by Ann Lee (`lee`), Omar Diaz (`diaz`), or the one named before a `|`.
func sampleTruth(
  _ texts: String...,
  article: TruthArticle = TruthArticle(),
  covers: Truth.Coverage = .all
) -> Truth {
  Truth(
    article: article,
    covers: covers,
    speakers: [
      TruthSpeaker(id: "lee", name: "Ann Lee", kind: .person, aliases: ["the mayor"]),
      TruthSpeaker(id: "diaz", name: "Omar Diaz", kind: .person),
    ],
    quotes: texts.enumerated().map { number, text in
      let parts = text.split(separator: "|", maxSplits: 1)
      return TruthQuote(
        id: "q\(number + 1)",
        text: String(parts[parts.count - 1]),
        speaker: parts.count > 1 ? String(parts[0]) : "lee"
      )
    }
  )
}

extension PageVerification {
  /// The diff of a finding, the truth's side and the page's.
  func sides(_ quote: Int) -> (truth: String, page: String) {
    let diff = quotes[quote].diff
    return (
      diff.filter { $0.kind != .insert }.map(\.text).joined(),
      diff.filter { $0.kind != .delete }.map(\.text).joined()
    )
  }
}
