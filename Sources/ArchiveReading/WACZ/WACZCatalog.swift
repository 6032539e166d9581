/// What is known of a WACZ before its pages are read: which of its files are as they were when it was made.
struct WACZCatalog {
  /// How much of a file that only tells about others is read.
  private static let metadataLimit = 64 << 20

  /// What the package says, or nil if it has no ``WACZPackage`` that can be read.
  let package: WACZPackage?
  /// The page to start from, or nil.
  let main: (url: String, date: String?)?
  /// What is wrong with a file, by its entry's number: its digest or length is another.
  private(set) var mismatches: [Int: String] = [:]
  /// What is wrong with the whole, for people; nil if nothing is.
  private(set) var mismatch: String?
  /// What else is wrong, for people.
  private(set) var damages: [String] = []
  /// What is to be said of each page, for people.
  private(set) var notices: [String] = []
  /// The files whose digests are right, by their entries' numbers.
  private(set) var matched: Set<Int> = []
  /// The files of which nothing tells what they were.
  private(set) var unlisted: Set<Int> = []

  /// Whether a zip is a WACZ.
  static func isWACZ(_ listing: ZipListing) -> Bool {
    listing.entries.contains { isWARC($0) && $0.name.hasPrefix("archive/") }
      || listing.entries.contains { $0.name == "datapackage.json" }
        && listing.entries.contains { isWARC($0) || isOfCollection($0) }
  }

  /// Whether a file is one that only a WACZ has beside captures, which may be lost.
  private static func isOfCollection(_ entry: ZipEntry) -> Bool {
    entry.name.hasPrefix("indexes/") || entry.name == "pages/pages.jsonl"
  }

  /// Whether a file of a WACZ holds captures.
  static func isWARC(_ entry: ZipEntry) -> Bool {
    let name = entry.name.lowercased()
    return name.hasSuffix(".warc") || name.hasSuffix(".warc.gz")
  }

  /// Reads what a WACZ tells of itself and, unless digests count for nothing, holds its files against it.
  init(_ listing: ZipListing, ignoresDigests: Bool) throws(ArchiveError) {
    let json = try Self.content("datapackage.json", listing)
    package = json.flatMap { WACZPackage(json: $0) }
    if let package, let url = package.mainURL {
      main = (url, package.mainDate)
    } else {
      main = try Self.content("pages/pages.jsonl", listing).flatMap {
        WACZPackage.firstSeed(pages: $0)
      }
    }
    guard !ignoresDigests else { return }
    guard let json, let package else {
      let what = json == nil ? "holds no datapackage.json" : "its datapackage.json can't be read"
      notices.append("the WACZ \(what), so nothing tells whether it is as it was made")
      return
    }
    if let digest = try Self.content("datapackage-digest.json", listing) {
      checkPackage(json, WACZPackage.digest(json: digest))
    }
    try checkFiles(package, listing)
  }

  private static func content(
    _ name: String,
    _ listing: ZipListing
  ) throws(ArchiveError) -> [UInt8]? {
    guard let entry = listing.entries.first(where: { $0.name == name }) else { return nil }
    return try listing.smallContent(of: entry, limit: metadataLimit)
  }

  private mutating func checkPackage(_ json: [UInt8], _ told: ResourceHash?) {
    guard let told, let algorithm = told.algorithm else {
      notices.append("the WACZ's datapackage-digest.json holds no digest that is known here")
      return
    }
    let stream = HashingStream(MemoryStream(json), algorithm)
    guard let found = try? stream.finish(), found != told.value else { return }
    mismatch = Self.differs("datapackage.json", told, found, "datapackage-digest.json")
  }

  private mutating func checkFiles(
    _ package: WACZPackage,
    _ listing: ZipListing
  ) throws(ArchiveError) {
    var told: [String: WACZPackage.Resource] = [:]
    for resource in package.resources where told[resource.path] == nil {
      told[resource.path] = resource
    }
    let unknown = Set(told.values.compactMap { $0.hash }.filter { $0.algorithm == nil }.map(\.name))
    notices += unknown.sorted().map {
      "the WACZ's digests by \($0) are not checked: that algorithm is not known here"
    }
    var missing = told
    var found: [(Int, String, isWARC: Bool)] = []
    var unlisted: Set<Int> = []
    var matched: Set<Int> = []
    try listing.forEach { entry, data throws(ArchiveError) in
      guard let resource = told[entry.name] else {
        if Self.isWARC(entry) { unlisted.insert(entry.number) }
        return true
      }
      missing[entry.name] = nil
      guard entry.problem == nil else { return true }
      if let problem = try Self.check(resource, data) {
        found.append((entry.number, problem, Self.isWARC(entry)))
      } else if resource.hash?.algorithm != nil {
        matched.insert(entry.number)
      }
      return true
    }
    self.unlisted = unlisted
    self.matched = matched
    for (number, problem, isWARC) in found {
      // A wrong index or list of pages is no page's own: it is the whole that was changed.
      if isWARC { mismatches[number] = problem } else { mismatch = mismatch ?? problem }
    }
    damages += missing.keys.sorted().map {
      "datapackage.json lists \($0), which the file does not hold; fetch or pack it again"
    }
  }

  /// Holds a file against what is told of it; gives what is wrong.
  private static func check(
    _ resource: WACZPackage.Resource,
    _ data: any ByteStream
  ) throws(ArchiveError) -> String? {
    guard let hash = resource.hash else { return nil }
    guard let algorithm = hash.algorithm else { return nil }
    let stream = HashingStream(data, algorithm)
    let found: String
    do throws(ArchiveError) {
      found = try stream.finish()
    } catch {
      guard error.code == .damaged else { throw error }
      return "\(resource.path) is damaged, so its digest can't be that in datapackage.json"
    }
    if found != hash.value { return differs(resource.path, hash, found, "datapackage.json") }
    if let length = resource.length, length != stream.count {
      return "\(resource.path) has \(stream.count) bytes, \(length) by datapackage.json"
    }
    return nil
  }

  private static func differs(
    _ file: String,
    _ told: ResourceHash,
    _ found: String,
    _ place: String
  ) -> String {
    "the digest of \(file) is \(told.name):\(found), \(told.text) by \(place);"
      + " the file was changed or damaged since it was made (--ignore-digests reads it all the same)"
  }
}
