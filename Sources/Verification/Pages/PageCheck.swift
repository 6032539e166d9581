import ArticleExtraction
import GroundTruth
import TextModel

/// Tells whether a page as a whole is no copy of the truth's article.
///
/// A phrase alone never decides: a page is only refused where the truth's words are missing too.
struct PageCheck {
  let truth: Truth
  let article: Article

  /// An error page says little; one with more words than this is taken for an article.
  private static let errorPageWords = 200

  /// The reason to refuse a page before its quotations are looked at, or nil.
  func refusalBeforehand() -> CannotCheck? {
    let hasText = TextStretches(article.content, count: article.bodyLength).contains { _, bytes in
      String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: Self.isOfWord)
    }
    return hasText
      ? nil : CannotCheck(cause: .noText, reason: "the page holds no article text")
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The reason to refuse a page of whose quotations some were found, or nil.
  ///
  /// `shared` is how many of the truth's quotations the page has in some wording, `missing` how many it
  /// has in none.
  func refusal(shared: Int, missing: Int) -> CannotCheck? {
    guard missing > 0 || truth.quotes.isEmpty else { return nil }
    if shared == 0, let notice = errorNotice {
      return CannotCheck(cause: .errorPage, reason: "the page is an error message: ‘\(notice)’")
    }
    if missing > shared, let notice = notice(englishPaywallNotices) {
      return CannotCheck(
        cause: .paywall,
        reason:
          "the page asks for a subscription or login (‘\(notice)’) and lacks \(missing) of \(truth.quotes.count) quotations"
      )
    }
    if shared == 0, !sharesTitleOrAddress {
      return CannotCheck(
        cause: .anotherArticle,
        reason:
          "the page is another article\(article.title.map { ", ‘\($0)’" } ?? ""): it shares no quotation, title or URL with the truth"
      )
    }
    return nil
  }

  private var errorNotice: String? {
    guard !hasMoreWords(than: Self.errorPageWords) else { return nil }
    let title = Self.evened(article.title ?? "")
    return Self.notice(englishErrorNotices, in: title) ?? notice(englishErrorNotices)
  }

  private func hasMoreWords(than limit: Int) -> Bool {
    var count = 0
    for (_, bytes) in TextStretches(article.content, count: article.bodyLength) {
      count += FoldedText(bytes).utf8.split(separator: 0x20).count
      if count > limit { return true }
    }
    return false
  }

  /// Whether the page has the truth's title or address; true where the truth says neither and covers only
  /// some quotations, as then nothing tells one article from another.
  private var sharesTitleOrAddress: Bool {
    let stated = truth.article
    if stated.title == nil, stated.url == nil {
      return truth.covers == .some || truth.quotes.isEmpty
    }
    if sharesTitle { return true }
    if let url = stated.url, let found = article.url, Self.address(url) == Self.address(found) {
      return true
    }
    return false
  }

  /// Whether the page has the truth's title, a site's name before or behind it left out of account.
  var sharesTitle: Bool {
    guard let title = truth.article.title, let found = article.title else { return false }
    let (wanted, shown) = (Self.titleWords(title), Self.titleWords(found))
    if !wanted.isEmpty, wanted == shown { return true }
    if wanted.count > 2, shown.count > wanted.count,
      shown.starts(with: wanted) || shown.suffix(wanted.count).elementsEqual(wanted)
    {
      return true
    }
    return shown.count > 2 && wanted.count > shown.count && wanted.starts(with: shown)
  }

  /// The first phrase of a list that stands in the article's text.
  private func notice(_ list: String) -> String? {
    let phrases = list.split(separator: "\n")
    var search = PhraseSearch(phrases.map { Array($0.utf8) })
    for (_, bytes) in TextStretches(article.content, count: article.bodyLength) {
      search.add(Array(FoldedText(bytes).string.lowercased().utf8))
    }
    return zip(phrases, search.isFound).first { $1 }.map { String($0.0) }
  }

  /// The first phrase of a list that stands in a text.
  private static func notice(_ list: String, in text: String) -> String? {
    let phrases = list.split(separator: "\n")
    var search = PhraseSearch(phrases.map { Array($0.utf8) })
    search.add(Array(text.utf8))
    return zip(phrases, search.isFound).first { $1 }.map { String($0.0) }
  }

  private static func evened(_ text: String) -> String {
    FoldedText(text).string.lowercased()
  }

  private static func titleWords(_ title: String) -> [Substring] {
    evened(title).split { !$0.isLetter && !$0.isNumber && $0 != "'" }
  }

  /// An address without what does not tell pages apart: scheme, `www.`, query, fragment, slash at the end.
  private static func address(_ url: String) -> String {
    var address = url.lowercased()[...]
    if let scheme = address.firstRange(of: "://") { address = address[scheme.upperBound...] }
    if address.hasPrefix("www.") { address = address.dropFirst(4) }
    address = address.prefix { $0 != "?" && $0 != "#" }
    while address.hasSuffix("/") { address = address.dropLast() }
    return String(address)
  }
}
