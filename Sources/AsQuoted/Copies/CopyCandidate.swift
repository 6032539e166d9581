import AttributionRules
import GroundTruth
import QuoteSpans
import TextModel

/// A page that may be a copy of the article that is compared.
package struct CopyCandidate: Sendable {
  /// The page, without what was tried for each quotation: many are in memory at once.
  package let page: PageExtraction
  /// Whether a person named its file, rather than a folder.
  package let isNamed: Bool

  let addresses: Set<PageAddress>
  let titleKey: String?
  let quotationKeys: Set<String>

  /// A quotation of fewer words may stand in any article.
  private static let tellingWords = 4

  /// A page, read for what tells its article from others.
  package init(_ page: PageExtraction, isNamed: Bool) {
    self.page = page.withoutTraces
    self.isNamed = isNamed
    addresses = Set([page.archive.url, page.article.url].compactMap { $0 }.map(PageAddress.init))
    titleKey = page.title.map { Self.key($0.value).joined(separator: " ") }
    let words = page.quotations.indices.filter { page.attributions.attributions[$0].form != .scare }
      .map { Self.key(page.quotations[$0].text(in: page.article)) }
    quotationKeys = Set(
      words.filter { $0.count >= Self.tellingWords }.map { $0.joined(separator: " ") }
    )
  }

  /// Whether its file holds no other page.
  package var isAlone: Bool { page.id == page.path }

  /// Whether both are copies of one article: of one address or title, or sharing a quotation; where both
  /// addresses are known and others, half of the quotations of the one that has fewer, as articles about
  /// one affair share some too.
  func isCopy(of other: CopyCandidate) -> Bool {
    if !addresses.isDisjoint(with: other.addresses) { return true }
    if let titleKey, !titleKey.isEmpty, titleKey == other.titleKey { return true }
    let shared = quotationKeys.intersection(other.quotationKeys).count
    guard shared > 0 else { return false }
    guard !addresses.isEmpty, !other.addresses.isEmpty else { return true }
    return shared * 2 >= min(quotationKeys.count, other.quotationKeys.count)
  }

  /// The words of a text, folded, in lower case, without what stands between them.
  private static func key(_ text: String) -> [String] {
    FoldedText(text).string.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      .map(String.init)
  }
}

extension PageExtraction {
  /// The page without what the rules tried.
  fileprivate var withoutTraces: PageExtraction {
    PageExtraction(
      id: id,
      path: path,
      archive: archive,
      article: article,
      quotations: quotations,
      attributions: AttributionResult(
        attributions: attributions.attributions.map(\.withoutTrace),
        speakers: attributions.speakers
      ),
      textSHA256: textSHA256,
      encoding: encoding,
      notices: notices,
      problem: problem
    )
  }
}

extension Attribution {
  fileprivate var withoutTrace: Attribution {
    Attribution(
      form: form,
      speaker: speaker,
      mention: mention,
      cue: cue,
      via: via,
      rule: rule,
      confidence: confidence,
      reason: reason,
      continues: continues,
      resolution: resolution,
      trace: []
    )
  }
}
