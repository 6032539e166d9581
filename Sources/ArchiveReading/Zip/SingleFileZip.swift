import Foundation

/// The zip that SingleFile writes: `index.html`, what it shows, its frames, and `manifest.json`.
enum SingleFileZip {
  /// The page of a zip: its `index.html` in the fewest folders, or nil.
  static func index(of listing: ZipListing) -> ZipEntry? {
    let pages = listing.entries.filter { $0.fileName == "index.html" && !$0.isFolder }
    return pages.min { depth($0) < depth($1) }
  }

  private static func depth(_ entry: ZipEntry) -> Int { entry.name.split(separator: "/").count }

  /// Whether a page's bytes are SingleFile's.
  static func isPage(_ head: [UInt8], _ limits: ArchiveLimits) throws(ArchiveError) -> Bool {
    try origin(head, limits) != nil
  }

  /// Hands out the page and tells of its parts; `prologue` is what stands before the zip.
  static func read(
    _ listing: ZipListing,
    _ index: ZipEntry,
    prologue: [UInt8],
    _ limits: ArchiveLimits,
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let manifest = try manifest(listing, beside: index)
    try listing.forEach { entry, data throws(ArchiveError) in
      guard entry.number == index.number else {
        guard !entry.isFolder else { return true }
        if let problem = entry.problem {
          return try visit(.damage(entry.damage(problem)))
        }
        let isFrame = entry.name.hasSuffix(".html")
        return try visit(.other(entry.record(isFrame ? "a frame of the page" : "part of the page")))
      }
      switch try entry.page(data, limits) {
      case .failure(let failure): return try visit(.damage(failure.damage))
      case .success(let bytes):
        var page = PageContent(kind: .html, bytes: bytes)
        let inPage = try origin(bytes, limits)
        let inPrologue = try origin(prologue, limits)
        let found = inPage ?? inPrologue ?? manifest
        page.url = found?.url
        page.capture = found?.capture
        page.format = ArchiveFormat.singleFileZip.identifier
        return try visit(.page(record: entry.number, page))
      }
    }
    try listing.tellDamage(visit)
  }

  // MARK: - Where the page is from

  private struct Origin {
    let url: String?
    let capture: ArchivedPage.Capture?
  }

  /// What SingleFile's comment says, which stands in the page or, else, in the prologue.
  private static func origin(
    _ bytes: [UInt8],
    _ limits: ArchiveLimits
  ) throws(ArchiveError) -> Origin? {
    guard !bytes.isEmpty, case .whole(let read) = ArchiveFormat.singleFile.reading,
      let page = try read(
        ArchiveFile(path: "index.html", bytes: bytes, asText: false, limits: limits)
      )?.first
    else { return nil }
    return Origin(url: page.url, capture: page.capture)
  }

  private static func manifest(
    _ listing: ZipListing,
    beside index: ZipEntry
  ) throws(ArchiveError) -> Origin? {
    let name = index.name.dropLast("index.html".count) + "manifest.json"
    guard let entry = listing.entries.first(where: { $0.name == name }),
      let bytes = try listing.smallContent(of: entry, limit: 1 << 20),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    else { return nil }
    let date = manifest.archiveTime.flatMap { CaptureDate.fromISO($0) }
    return Origin(
      url: manifest.originalUrl,
      capture: date.map { .init(date: $0, readFrom: "manifest.json of SingleFile") }
    )
  }

  private struct Manifest: Decodable {
    let originalUrl: String?
    let archiveTime: String?
  }
}
