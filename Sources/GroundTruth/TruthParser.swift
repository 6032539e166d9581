import AttributionRules
import Foundation
import QuoteSpans
import TextModel
import Yams

/// A truth with the places of its parts, for what is said of them later.
struct ParsedTruth {
  let truth: Truth
  /// Where the speakers start, in their order.
  let speakerPlaces: [Place]
  /// Where the texts of the quotations are, in their order.
  let textPlaces: [Place]
  /// Where the ids of the quotations are, in their order.
  let idPlaces: [Place]
  /// Where the names of pages are, in their order.
  let pagePlaces: [Place]
  /// Where `curated` gives the digest.
  let digestPlace: Place
}

/// Turns the nodes of a truth file into a truth.
struct TruthParser {
  private var reader: NodeReader
  private var speakers: [TruthSpeaker] = []
  private var speakerPlaces: [Place] = []
  private var quotes: [TruthQuote] = []
  private var textPlaces: [Place] = []
  private var digestPlace = Place.start
  private var quotePlaces: [Place] = []
  private var pagePlaces: [Place] = []
  private var idPlaces: [String: Place] = [:]

  /// Parses a file and gives all of its errors at once.
  static func parse(_ bytes: [UInt8], path: String) throws(TruthError) -> ParsedTruth {
    let document = try YAMLDocument(bytes, path: path)
    var parser = TruthParser(reader: NodeReader(path: path, masked: document.masked))
    let truth = parser.truth(document.root)
    guard let truth, parser.reader.diagnostics.isEmpty else {
      throw TruthError(parser.reader.diagnostics.sorted())
    }
    return ParsedTruth(
      truth: truth,
      speakerPlaces: parser.speakerPlaces,
      textPlaces: parser.textPlaces,
      idPlaces: parser.quotePlaces,
      pagePlaces: parser.pagePlaces,
      digestPlace: parser.digestPlace
    )
  }

  private init(reader: NodeReader) {
    self.reader = reader
  }

  private mutating func truth(_ root: Node?) -> Truth? {
    guard let root, !reader.isNull(root) else {
      reader.error(.start, "is empty: expected the keys version, speakers and quotes")
      return nil
    }
    guard let fields = reader.fields(of: root, "the truth", keys: TruthKeys.truth) else {
      return nil
    }
    if let node = fields["version"], let version = reader.text(node, "version"),
      version != Truth.currentVersion
    {
      reader.error(
        Place(node.mark),
        "version '\(version)' is not known: expected \(Truth.currentVersion)"
      )
    }
    let article = article(fields["article"])
    let curated = curation(fields["curated"])
    let covers = reader.choice(fields["covers"], "value of covers", among: Truth.Coverage.allCases)
    readSpeakers(fields["speakers"])
    readQuotes(fields["quotes"])
    let pages = pages(fields["pages"])
    return Truth(
      article: article,
      curated: curated,
      covers: covers ?? .all,
      speakers: speakers,
      quotes: quotes,
      pages: pages
    )
  }

  private mutating func article(_ node: Node?) -> TruthArticle {
    guard let node, !reader.isNull(node),
      let fields = reader.fields(of: node, "article", keys: TruthKeys.article)
    else { return TruthArticle() }
    return TruthArticle(
      title: reader.optionalText(fields["title"], "title"),
      publisher: reader.optionalText(fields["publisher"], "publisher"),
      published: reader.optionalText(fields["published"], "published"),
      url: reader.optionalText(fields["url"], "url")
    )
  }

  private mutating func curation(_ node: Node?) -> Curation {
    guard let node, !reader.isNull(node),
      let fields = reader.fields(of: node, "curated", keys: TruthKeys.curated)
    else { return Curation() }
    digestPlace = Place(fields["sha256"]?.mark)
    return Curation(
      by: reader.optionalText(fields["by"], "by"),
      on: reader.optionalText(fields["on"], "on"),
      from: reader.optionalText(fields["from"], "from"),
      sha256: reader.optionalText(fields["sha256"], "sha256")
    )
  }

  /// Notes the id of a speaker or quotation and complains of a second one. `kind` is which it is.
  private mutating func note(id: String, _ kind: String, at place: Place) {
    let key = "\(kind) \(id)"
    if let first = idPlaces[key] {
      reader.error(
        place,
        "duplicate id '\(id)': the \(kind) on line \(first.line) has it already"
      )
    } else {
      idPlaces[key] = place
    }
  }

  private mutating func readSpeakers(_ node: Node?) {
    guard let node, let list = reader.list(node, "speakers") else { return }
    for element in list {
      guard let fields = reader.fields(of: element, "a speaker", keys: TruthKeys.speaker) else {
        continue
      }
      let id = reader.text(fields["id"], "id")
      let name = reader.text(fields["name"], "name")
      let kind = reader.choice(fields["kind"], "kind of speaker", among: SpeakerKind.allCases)
      if let node = fields["kind"], reader.isNull(node) { _ = reader.text(node, "kind") }
      var aliases: [String] = []
      if let node = fields["aliases"], !reader.isNull(node) {
        for alias in reader.list(node, "aliases") ?? [] {
          if let text = reader.text(alias, "an alias") { aliases.append(text) }
        }
      }
      guard let id else { continue }
      note(id: id, "speaker", at: Place(fields["id"]?.mark))
      speakers.append(
        TruthSpeaker(id: id, name: name ?? id, kind: kind ?? .person, aliases: aliases)
      )
      speakerPlaces.append(Place(element.mark))
    }
  }

  private mutating func readQuotes(_ node: Node?) {
    guard let node, let list = reader.list(node, "quotes") else { return }
    for element in list {
      guard let fields = reader.fields(of: element, "a quotation", keys: TruthKeys.quote) else {
        continue
      }
      let id = reader.text(fields["id"], "id")
      let text = text(ofQuote: fields["text"])
      let speaker = speaker(fields["speaker"])
      let quote = TruthQuote(
        id: id ?? "",
        text: text ?? "",
        speaker: speaker,
        form: reader.choice(fields["form"], "form", among: TruthQuote.forms),
        cue: reader.optionalText(fields["cue"], "cue"),
        via: reader.optionalText(fields["via"], "via"),
        note: reader.optionalText(fields["note"], "note"),
        status: reader.choice(fields["status"], "status", among: TruthQuote.Status.allCases)
          ?? .confirmed,
        prefix: reader.optionalText(fields["prefix"], "prefix"),
        suffix: reader.optionalText(fields["suffix"], "suffix")
      )
      guard let id else { continue }
      let place = Place(fields["id"]?.mark)
      if id == TruthKeys.unexpected || id == TruthKeys.cannotCheck {
        reader.error(place, "'\(id)' has a meaning in pages: give the quotation another id")
      }
      note(id: id, "quotation", at: place)
      quotes.append(quote)
      quotePlaces.append(place)
      textPlaces.append(Place(fields["text"]?.mark))
    }
  }

  private mutating func text(ofQuote node: Node?) -> String? {
    guard let node, let text = reader.text(node, "text") else { return nil }
    if !text.unicodeScalars.contains(where: { CharacterSet.alphanumerics.contains($0) }) {
      reader.error(Place(node.mark), "text has no word: expected the words between the marks")
    }
    return text
  }

  /// The id of a listed speaker; nil for null, and after an error.
  private mutating func speaker(_ node: Node?) -> String? {
    guard let node, let id = reader.optionalText(node, "speaker") else { return nil }
    if speakers.contains(where: { $0.id == id }) { return id }
    let hint: String
    if let named = speakers.first(where: { $0.name == id || $0.aliases.contains(id) }) {
      hint = "that is a name: write the id '\(named.id)'"
    } else {
      hint =
        suggestion(for: id, among: speakers.map(\.id))
        ?? "add it to speakers, or write null if nobody is to be judged"
    }
    reader.error(Place(node.mark), "speaker '\(id)' is not in the list of speakers: \(hint)")
    return nil
  }

  private mutating func pages(_ node: Node?) -> [PageExpectation] {
    guard let node, !reader.isNull(node), let entries = reader.entries(of: node, "pages") else {
      return []
    }
    return entries.compactMap { entry in
      outcome(entry.value, page: entry.key).map { outcome in
        pagePlaces.append(entry.place)
        return PageExpectation(file: entry.key, outcome: outcome)
      }
    }
  }

  private mutating func outcome(_ node: Node, page: String) -> PageExpectation.Outcome? {
    if case .scalar(let scalar) = node {
      if scalar.string == TruthKeys.cannotCheck { return .cannotCheck(nil) }
      reader.error(
        Place(node.mark),
        "expected 'cannot-check' or ids with verdicts for \(page), found \(reader.describe(node))"
      )
      return nil
    }
    guard let entries = reader.entries(of: node, page) else { return nil }
    if let entry = entries.first(where: { $0.key == TruthKeys.cannotCheck }) {
      if entries.count > 1 {
        reader.error(entry.place, "a page that can't be checked has no verdicts: keep one of both")
      }
      let causes = CannotCheckCause.allCases
      return .cannotCheck(reader.choice(entry.value, "cause of cannot-check", among: causes))
    }
    var verdicts: [ExpectedVerdict] = []
    var unexpected = ExpectedUnexpected.count(0)
    for entry in entries {
      if entry.key == TruthKeys.unexpected {
        unexpected = self.unexpected(entry.value)
        continue
      }
      if !quotes.contains(where: { $0.id == entry.key }) {
        let hint =
          suggestion(for: entry.key, among: quotes.map(\.id))
          ?? "expected an id of quotes, 'unexpected' or 'cannot-check'"
        reader.error(entry.place, "no quotation has the id '\(entry.key)': \(hint)")
      }
      if reader.isNull(entry.value) { _ = reader.text(entry.value, "the verdict") }
      if let verdict = reader.choice(entry.value, "verdict", among: Verdict.allCases) {
        verdicts.append(ExpectedVerdict(quote: entry.key, verdict: verdict))
      }
    }
    return .verdicts(verdicts, unexpected: unexpected)
  }

  private mutating func unexpected(_ node: Node) -> ExpectedUnexpected {
    if case .scalar(let scalar) = node {
      if let count = Int(scalar.string), count >= 0 { return .count(count) }
      reader.error(
        Place(node.mark),
        "expected a count or a list of texts for unexpected, found \(reader.describe(node))"
      )
      return .count(0)
    }
    var texts: [String] = []
    for element in reader.list(node, "unexpected") ?? [] {
      if let text = reader.text(element, "an unexpected quotation") { texts.append(text) }
    }
    return .texts(texts)
  }
}
