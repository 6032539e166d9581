import Foundation

/// Tells which page of a WACZ is the one to start from.
///
/// Its date need not be that of the capture: crawlers write when they opened the page, and the server's
/// answer came a little later. So the capture of the address that is nearest is it, as replay has it.
struct WACZMainPage {
  private let url: String?
  /// The capture that was chosen; nil if it is the first of the address.
  private let chosen: (entry: Int, record: Int)?
  private var isTaken = false

  /// Looks through the captures where a date has to choose among them.
  init(
    _ main: (url: String, date: String?)?,
    _ listing: ZipListing,
    _ file: ContainerFile
  ) throws(ArchiveError) {
    url = main.map { Self.bare($0.url) }
    guard let url, let date = main?.date.flatMap(Self.time) else {
      chosen = nil
      return
    }
    var nearest: (entry: Int, record: Int)?
    var distance = Double.infinity
    try listing.forEach { entry, data throws(ArchiveError) in
      guard entry.problem == nil, WACZCatalog.isWARC(entry) else { return true }
      do throws(ArchiveError) {
        try WARCReader.read(file.part(data)) { item in
          guard case .page(let record, let page) = item, page.url.map(Self.bare) == url else {
            return true
          }
          let away = page.capture.flatMap { Self.time($0.date) }.map { abs($0 - date) }
          if (away ?? .greatestFiniteMagnitude) < distance {
            distance = away ?? .greatestFiniteMagnitude
            nearest = (entry.number, record)
          }
          return true
        }
      } catch {
        guard error.code == .damaged else { throw error }
      }
      return true
    }
    chosen = nearest
  }

  /// Whether a page is it; says so once.
  mutating func takes(_ page: PageContent, entry: Int, record: Int) -> Bool {
    guard let url, !isTaken, page.url.map(Self.bare) == url else { return false }
    if let chosen, chosen != (entry, record) { return false }
    isTaken = true
    return true
  }

  /// An address without what a server never sees of it.
  private static func bare(_ url: String) -> String {
    String(url.prefix { $0 != "#" })
  }

  /// Seconds since 1970; fractions of one are left out.
  private static func time(_ date: String) -> Double? {
    guard date.utf8.count >= 19 else { return nil }
    let seconds = date.prefix(19) + "Z"
    return (try? Date(String(seconds), strategy: .iso8601))?.timeIntervalSince1970
  }
}
