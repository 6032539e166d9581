public import ArticleExtraction
public import AttributionRules
public import GroundTruth
public import HTMLTree
public import QuoteSpans

/// What was read from one saved page: its article, the quotations in it, and who said them.
public struct PageExtraction: Sendable {
  /// The page's name: the path as given, with `#N` behind it for page N of a container of several.
  public let id: String
  /// The path as given; `-` for standard input.
  public let path: String
  /// What the file is and what it says of the capture.
  public let archive: PageArchive
  /// The article; empty where ``problem`` says that there is none.
  public let article: Article
  /// The article's quotations in the order of its content.
  public let quotations: [Quotation]
  /// Who said them, and all people whom the article names.
  public let attributions: AttributionResult
  /// The SHA-256 of the article's text as UTF-8, in hexadecimal; nil where there is no text.
  public let textSHA256: String?
  /// The encoding in which the page was read, and what it was decided by; nil where it was not read.
  public let encoding: PageEncoding?
  /// What is to be said of the page that hinders nothing, for people: `a live blog of 12 entries`.
  public let notices: [String]
  /// Why the page can't be checked, or nil. What stands before a paywall is read all the same.
  public let problem: PageProblem?

  package init(
    id: String,
    path: String,
    archive: PageArchive,
    article: Article,
    quotations: [Quotation],
    attributions: AttributionResult,
    textSHA256: String?,
    encoding: PageEncoding? = nil,
    notices: [String] = [],
    problem: PageProblem?
  ) {
    self.id = id
    self.path = path
    self.archive = archive
    self.article = article
    self.quotations = quotations
    self.attributions = attributions
    self.textSHA256 = textSHA256
    self.encoding = encoding
    self.notices = notices
    self.problem = problem
  }

  /// The file's name without its folders, as truth files list it under `pages:`.
  public var fileName: String {
    id.split(separator: "/").last.map(String.init) ?? id
  }

  /// The address of the page: where it was captured, else what it says of itself; nil if neither.
  public var url: String? { archive.url ?? article.url }

  /// The article's title, else the one that the file gives beside the page; nil if neither.
  public var title: Found<String>? {
    article.facts.title ?? archive.title.map { Found($0, from: "beside the page") }
  }
}

/// What a saved page's file is, and what it says of the capture.
public struct PageArchive: Hashable, Sendable {
  /// The format's identifier; nil where it was not recognised.
  public let format: String?
  /// The address from which the page was captured, or nil.
  public let url: String?
  /// The title that the file gives beside the page, an MHTML's subject; or nil.
  public let title: String?
  /// When it was captured, in ISO 8601, or nil.
  public let captured: String?
  /// Where in the file the date stands, or nil.
  public let capturedFrom: String?
  /// The SHA-256 of the file's bytes, in hexadecimal; nil where they can't be read.
  public let sha256: String?
  /// The SHA-256 of the page's HTML inside the file, in hexadecimal, or nil.
  public let payloadSHA256: String?
  /// The digests that the file carries and that are right, by where they stand: `WARC-Payload-Digest`.
  public let digestsMatched: [String]
  /// Whether the file names it as the page to start from, as a WACZ does.
  public let isEntry: Bool
  /// The page's place among the pages of its file, from 1.
  public let number: Int
  /// Its place among all that the file holds, from 1.
  public let record: Int

  /// What is known of a file.
  public init(
    format: String? = nil,
    url: String? = nil,
    title: String? = nil,
    captured: String? = nil,
    capturedFrom: String? = nil,
    sha256: String? = nil,
    payloadSHA256: String? = nil,
    digestsMatched: [String] = [],
    isEntry: Bool = false,
    number: Int = 1,
    record: Int = 1
  ) {
    self.format = format
    self.url = url
    self.title = title
    self.captured = captured
    self.capturedFrom = capturedFrom
    self.sha256 = sha256
    self.payloadSHA256 = payloadSHA256
    self.digestsMatched = digestsMatched
    self.isEntry = isEntry
    self.number = number
    self.record = record
  }
}

/// Why nothing can be said of a page.
public struct PageProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of problem it is.
  public let cause: CannotCheckCause
  /// What is wrong and what to do: one line, lower case, without the file's name.
  public let description: String

  /// A problem of a kind.
  public init(_ cause: CannotCheckCause, _ description: String) {
    self.cause = cause
    self.description = description
  }
}
