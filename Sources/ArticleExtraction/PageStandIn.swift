import HTMLTree

/// Tells pages that stand in an article's place from articles: they ask for cookies or a login, send
/// their reader elsewhere, or are the shell that scripts would have filled.
struct PageStandIn {
  /// A page with more text than this, in Unicode scalars, is none of these.
  private static let most = 400
  /// A page that shows less text than this, with all its links, shows nothing.
  private static let mostOfShell = 200

  private let tree: DocumentTree
  private let page: PageBlocks
  private let body: [Int]
  private let metadata: Metadata
  private let length: Int

  /// Takes a page, the indices of its body's blocks, and how many scalars these have.
  init(
    _ tree: DocumentTree,
    _ page: PageBlocks,
    _ body: [Int],
    _ metadata: Metadata,
    length: Int
  ) {
    self.tree = tree
    self.page = page
    self.body = body
    self.metadata = metadata
    self.length = length
  }

  /// What stands in the article's place, or nil.
  func find() -> ExtractionProblem? {
    if let wall = consentWall() { return wall }
    guard length < Self.most, !body.contains(where: { page.hasQuotationMark(page.blocks[$0]) })
    else { return nil }
    return redirect() ?? loginPage() ?? shell()
  }

  /// A question that ``ConsentFinder`` marked, or one whose single paragraph says two things that
  /// only such questions say.
  private func consentWall() -> ExtractionProblem? {
    // As in ConsentFinder: hardly a question is put without the word.
    guard page.text.find("cookie", in: 0..<page.text.count) != nil else { return nil }
    let others = body.filter {
      InterfacePhrases.shared.consent(in: page.bytes(page.blocks[$0])) == nil
    }
    let length = others.reduce(0) {
      $0 + (page.blocks[$1].setting.heading > 0 ? 0 : Int(page.blocks[$1].plain))
    }
    guard length < Self.most, !others.contains(where: { page.hasQuotationMark(page.blocks[$0]) }),
      !metadata.isArticle || length < 25
    else { return nil }
    var asked = 0
    var isMarked = false
    var phrases: Set<String> = []
    var first: String?
    for block in page.blocks where !page.hasQuotation(block) {
      let found = InterfacePhrases.shared.allConsent(in: page.bytes(block))
      guard block.hints.contains(.consent) || !found.isEmpty else { continue }
      asked += Int(block.scalars)
      isMarked = isMarked || block.hints.contains(.consent)
      first = first ?? InterfacePhrases.shared.consent(in: page.bytes(block))
      phrases.formUnion(found)
    }
    guard let first, isMarked || phrases.count > 1, asked > length * 3 else { return nil }
    return ExtractionProblem(
      .consentWall,
      "the page asks for leave to store cookies (“\(first)”) and shows no article;"
        + " answer it and save the article's page again"
    )
  }

  private func redirect() -> ExtractionProblem? {
    guard length < Self.mostOfShell, page.blocks.count < 8 else { return nil }
    let moved = page.blocks.contains { InterfacePhrases.shared.moved(in: page.bytes($0)) != nil }
    let isMoved = moved || titles.contains { InterfacePhrases.shared.moved(in: $0) != nil }
    guard metadata.redirect != nil || isMoved else { return nil }
    let target = metadata.redirect.map { " to \($0)" } ?? " elsewhere"
    return ExtractionProblem(
      .redirect,
      "the page only sends its reader\(target); save the page it leads to"
    )
  }

  private func loginPage() -> ExtractionProblem? {
    guard page.hasPassword || !page.mailFields.isEmpty, !metadata.isArticle else { return nil }
    for title in titles {
      guard title.count <= 80, let phrase = InterfacePhrases.shared.login(in: title) else {
        continue
      }
      return ExtractionProblem(
        .loginPage,
        "the page asks its reader to “\(phrase)” and shows no article;"
          + " log in and save the article's page again"
      )
    }
    return nil
  }

  private func shell() -> ExtractionProblem? {
    let advice = "save it from the browser, once its text is shown"
    if let block = body.first.map({ page.blocks[$0] }) ?? page.blocks.first,
      length < Self.most / 2 || !metadata.isArticle,
      let phrase = InterfacePhrases.shared.script(in: page.bytes(block))
    {
      return ExtractionProblem(
        .emptyShell,
        "the page says “\(phrase)” and shows no article; \(advice)"
      )
    }
    guard length < 25, !hasText,
      tree.nodes.contains(where: { $0.kind == .element(.script) || $0.kind == .element(.noscript) })
    else { return nil }
    return ExtractionProblem(
      .emptyShell,
      "the page is an empty shell that its scripts would have filled; \(advice)"
    )
  }

  /// Whether the page shows more than a few words.
  private var hasText: Bool {
    page.blocks.reduce(0) { $0 + Int($1.scalars) } >= Self.mostOfShell
  }

  /// The page's title and its first headings.
  private var titles: [ArraySlice<UInt8>] {
    let headings = page.blocks.filter { (1...2).contains($0.setting.heading) }.prefix(2)
    return [metadata.pageTitle.map { Array($0.utf8)[...] }].compactMap(\.self)
      + headings.map { page.bytes($0) }
  }
}
