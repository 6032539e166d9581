import HTMLTree

/// Tells pages without an article, or with but its beginning, from articles.
///
/// A short text alone is no problem: much news is short. It takes words or marks of the page that
/// say what is wrong, or a page of which the text is the smaller part.
struct ProblemFinder {
  /// An error page has less text than this, in Unicode scalars.
  private static let mostOfError = 600
  /// The beginning of an article that stands before an offer is shorter than this.
  private static let mostOfStub = 1500
  /// Right behind a text shorter than this an offer bars the rest, though free pages make it too.
  private static let mostOfOpening = 600
  /// Text shorter than this is an article only if the page holds little else.
  private static let leastOfArticle = 140

  /// An error page that offers other articles instead shows no more of them than this.
  private static let mostOfMissing = 2500
  /// The beginning of an article that the page itself marks as not free is shorter than this.
  private static let mostOfMarkedStub = 4000

  /// A page without a text of its own that has so many headlines with links lists articles.
  private static let leastOfFrontPage = 5

  private let tree: DocumentTree
  private let page: PageBlocks
  private let body: [Int]
  private let lastOfBody: Int
  private let metadata: Metadata
  private let length: Int

  init(
    _ tree: DocumentTree,
    _ page: PageBlocks,
    _ selection: BlockSelection,
    _ metadata: Metadata
  ) {
    self.tree = tree
    self.page = page
    self.metadata = metadata
    body = selection.body
    lastOfBody = selection.body.last ?? 0
    length = body.reduce(0) {
      let block = page.blocks[$1]
      return $0 + (block.setting.heading > 0 ? 0 : Int(block.plain))
    }
  }

  /// What is wrong with the page, or nil.
  func find() -> ExtractionProblem? {
    if let phrase = errorPhrase() {
      return ExtractionProblem(
        .errorPage,
        "the page says “\(phrase)” and holds no article; save the article's page again"
      )
    }
    if let problem = PageStandIn(tree, page, body, metadata, length: length).find() {
      return problem
    }
    if isWithoutArticle {
      if let offer = offerBehindBody() { return Self.barred(offer.phrase) }
      if linkedHeadlines >= Self.leastOfFrontPage {
        return ExtractionProblem(
          .noArticleText,
          "the page is a front page or another list of articles, with \(linkedHeadlines) headlines that"
            + " link to them; save the article's own page"
        )
      }
      return ExtractionProblem(
        .noArticleText,
        "no text on the page reads like an article (\(length) characters at best);"
          + " save the article's own page, with its text shown"
      )
    }
    return stub()
  }

  private func errorPhrase() -> String? {
    if !metadata.isArticle, length < Self.mostOfMissing {
      let heading = page.blocks.first { $0.setting.heading == 1 }.map { page.bytes($0) }
      for title in [metadata.pageTitle.map { Array($0.utf8)[...] }, heading] {
        if let phrase = title.flatMap(InterfacePhrases.shared.missing) { return phrase }
      }
    }
    guard length < Self.mostOfError else { return nil }
    let phrases = InterfacePhrases.shared
    for title in [metadata.pageTitle, metadata.title] {
      if let title, let phrase = phrases.error(in: Array(title.utf8)[...]) { return phrase }
    }
    let headings = page.blocks.filter {
      $0.setting.heading > 0 && $0.setting.heading < 3 && $0.hints.isDisjoint(with: [.related])
    }
    for block in headings.prefix(3) {
      if let phrase = phrases.error(in: page.bytes(block)) { return phrase }
    }
    // A page of hardly anything but the message.
    guard length < Self.mostOfError / 2, page.blocks.count < 12 else { return nil }
    for block in page.blocks where !page.hasQuotationMark(block) {
      if let phrase = phrases.error(in: page.bytes(block).prefix(60)) { return phrase }
    }
    return nil
  }

  private var isWithoutArticle: Bool {
    guard length < (metadata.isArticle ? 25 : Self.leastOfArticle) else { return false }
    let linked = page.blocks.reduce(0) { $0 + Int($1.linked) }
    return length == 0 || linked > length
  }

  private var linkedHeadlines: Int {
    page.blocks.count {
      $0.setting.heading > 0 && $0.scalars >= 15 && $0.linked * 10 >= $0.scalars * 9
    }
  }

  private func stub() -> ExtractionProblem? {
    guard length < (metadata.isFree == false ? Self.mostOfMarkedStub : Self.mostOfStub) else {
      return nil
    }
    let offer = offerBehindBody()
    guard length < Self.mostOfStub || offer?.isDecisive == true else { return nil }
    if metadata.isFree == false, offer != nil || endsCutOff {
      return ExtractionProblem(
        .paywallStub,
        "the page marks its article as not free, and its text ends early;"
          + " save it again with the whole text shown"
      )
    }
    guard let offer, offer.isDecisive || endsCutOff else { return nil }
    return Self.barred(offer.phrase)
  }

  private static func barred(_ phrase: String) -> ExtractionProblem {
    ExtractionProblem(
      .paywallStub,
      "behind the text the page says “\(phrase)”; save it again with the whole text shown"
    )
  }

  /// An offer to subscribe in the last block of the body or those that follow, and whether it alone
  /// is enough: it bars the rest of the text at its very end, or its element is named as a paywall.
  private func offerBehindBody() -> (phrase: String, isDecisive: Bool)? {
    let reach = min(page.blocks.count, lastOfBody + 13)
    guard lastOfBody < reach else { return nil }
    for index in lastOfBody..<reach {
      let block = page.blocks[index]
      guard block.hints.isDisjoint(with: [.comments, .footer]) else { continue }
      // A paragraph of the text may tell of offers that others make.
      if index == lastOfBody, block.scalars > 320 || page.hasQuotationMark(block) { continue }
      let isNamed = block.hints.contains(.paywall)
      if let phrase = InterfacePhrases.shared.paywall(in: page.bytes(block)) {
        return (phrase, isNamed || index < lastOfBody + 5)
      }
      if let phrase = InterfacePhrases.shared.offer(in: page.bytes(block)) {
        return (phrase, isNamed || length < Self.mostOfOpening && index < lastOfBody + 3)
      }
    }
    return nil
  }

  /// Whether the text ends in an ellipsis.
  private var endsCutOff: Bool {
    guard let last = body.last.map({ page.blocks[$0] }) else { return false }
    let text = page.bytes(last)
    return text.suffix(3).elementsEqual("...".utf8) || text.suffix(3).elementsEqual("…".utf8)
  }
}
