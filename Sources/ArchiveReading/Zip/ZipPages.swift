/// Reads the pages in a zip of any kind.
enum ZipPages {
  /// The endings of names of files that may hold pages; what such a file is, its bytes tell.
  private static let endings = [
    ".html", ".htm", ".xhtml", ".shtml", ".html.gz", ".htm.gz", ".mhtml", ".mht", ".webarchive",
    ".warc", ".warc.gz", ".wacz",
  ]

  /// Hands out what a zip holds, until `visit` gives false.
  ///
  /// A zip within a zip is read if it is a WACZ or a page of SingleFile, one within that is not.
  static func read(
    _ file: ContainerFile,
    isWithinZip: Bool = false,
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let listing = try file.zipListing()
    if WACZCatalog.isWACZ(listing) {
      return try WACZPages.read(listing, file, visit)
    }
    if let index = SingleFileZip.index(of: listing),
      let head = try listing.head(of: index), try SingleFileZip.isPage(head, file.limits)
    {
      return try SingleFileZip.read(listing, index, prologue: [], file.limits, visit)
    }
    guard !isWithinZip else {
      _ = try visit(.damage(ArchiveDamage(number: 1, message: "a zip within a zip is not read")))
      return
    }
    try readEach(listing, file, visit)
  }

  private static func readEach(
    _ listing: ZipListing,
    _ file: ContainerFile,
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    // What is said of a page is mostly text beside it; alone it is the page.
    let readsText = !listing.entries.contains { isNamedPage($0.name) }
    let isPage = { (name: String) in isNamedPage(name, orText: readsText) }
    try listing.checkRatio { $0.problem == nil && isPage($0.name) }
    // Items that files within the zip held beyond one each.
    var surplus = 0
    var isWanted = true
    try listing.forEach { entry, data throws(ArchiveError) in
      guard !entry.isFolder else { return true }
      guard entry.problem == nil, isPage(entry.name) else {
        let item: ContainerItem =
          entry.problem.map { .damage(entry.damage($0)) }
          ?? .other(entry.record("no page by its name"))
        isWanted = try visit(item.shifted(by: surplus))
        return isWanted
      }
      let head: [UInt8]
      do throws(ArchiveError) {
        head = try data.head()
      } catch {
        guard error.code == .damaged else { throw error }
        isWanted = try visit(ContainerItem.damage(entry.damage(error.reason)).shifted(by: surplus))
        return isWanted
      }
      let whole = PrefixedStream(head, data)
      guard let (format, container) = ArchiveFormat.container(of: head[...], limits: file.limits)
      else {
        let items = try readWhole(entry, whole, file.limits)
        for item in items where isWanted { isWanted = try visit(item.shifted(by: surplus)) }
        surplus += items.count - 1
        return isWanted
      }
      let base = entry.number - 1 + surplus
      var last = 0
      let again = { () throws(ArchiveError) in try listing.stream(of: entry) }
      let inner = ContainerFile(
        path: file.path,
        stream: whole,
        limits: file.limits,
        ignoresDigests: file.ignoresDigests,
        reopen: format.isZip ? nil : again
      )
      let pass = { (item: ContainerItem) throws(ArchiveError) -> Bool in
        last = max(last, item.number)
        isWanted = try visit(item.within(entry).shifted(by: base).within(format))
        return isWanted
      }
      do throws(ArchiveError) {
        if format.isZip, format.identifier != ArchiveFormat.singleFileZip.identifier {
          try read(inner, isWithinZip: true, pass)
        } else {
          try container.read(inner, pass)
        }
      } catch {
        guard error.code == .damaged, isWanted else { throw error }
        last += 1
        let damage = ArchiveDamage(
          number: base + last,
          message: "\(entry.shownName): \(error.reason)"
        )
        isWanted = try visit(.damage(damage))
      }
      surplus += max(1, last) - 1
      return isWanted
    }
    if isWanted { try listing.tellDamage(visit) }
  }

  /// Whether a file may hold a page by its name. Browsers put what a page shows into `name_files`, macOS
  /// what it knows of files into `__MACOSX`.
  private static func isNamedPage(_ name: String, orText: Bool = false) -> Bool {
    let folders = name.split(separator: "/").dropLast()
    guard !folders.contains(where: { $0.hasSuffix("_files") || $0 == "__MACOSX" }) else {
      return false
    }
    let name = name.lowercased()
    return (orText ? endings + [".txt"] : endings).contains { name.hasSuffix($0) }
  }

  /// What an entry holds that is read whole: mostly one page.
  private static func readWhole(
    _ entry: ZipEntry,
    _ data: any ByteStream,
    _ limits: ArchiveLimits
  ) throws(ArchiveError) -> [ContainerItem] {
    let bytes: [UInt8]
    switch try entry.page(data, limits) {
    case .failure(let failure): return [.damage(failure.damage)]
    case .success(let unpacked): bytes = unpacked
    }
    guard !bytes.isEmpty else { return [.damage(entry.damage("is empty"))] }
    let page = ArchiveFile(path: entry.name, bytes: bytes, asText: false, limits: limits)
    for format in ArchiveFormat.all {
      guard case .whole(let read) = format.reading, let contents = try read(page),
        !contents.isEmpty
      else { continue }
      return contents.enumerated().map { index, content in
        var content = content
        let isPlain = format.identifier == ArchiveFormat.html.identifier
        content.format = content.format ?? (isPlain ? ArchiveFormat.zip : format).identifier
        return .page(record: entry.number + index, content)
      }
    }
    return [.other(entry.record(page.binaryKind ?? "no page"))]
  }
}
