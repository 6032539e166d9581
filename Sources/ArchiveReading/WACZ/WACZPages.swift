/// Reads the pages of a WACZ: those of all its WARC files.
enum WACZPages {
  /// Hands out the records of all WARC files, numbered through, until `visit` gives false.
  static func read(
    _ listing: ZipListing,
    _ file: ContainerFile,
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let catalog = try WACZCatalog(listing, ignoresDigests: file.ignoresDigests)
    var main = try WACZMainPage(catalog.main, listing, file)
    var count = 0
    for damage in catalog.damages {
      count += 1
      guard try visit(.damage(ArchiveDamage(number: count, message: damage))) else { return }
    }
    var isWanted = true
    try listing.forEach { entry, data throws(ArchiveError) in
      if let problem = entry.problem {
        count += 1
        let damage = ArchiveDamage(number: count, message: entry.damage(problem).message)
        isWanted = try visit(.damage(damage))
        return isWanted
      }
      guard WACZCatalog.isWARC(entry) else { return true }
      let mismatch = catalog.mismatch ?? catalog.mismatches[entry.number]
      let base = count
      var pages = 0
      do throws(ArchiveError) {
        try WARCReader.read(file.part(data)) { item throws(ArchiveError) in
          count = max(count, base + item.number)
          var item = item
          if case .page(let record, var content) = item {
            pages += 1
            content.isEntry = main.takes(content, entry: entry.number, record: record)
            content.digestMismatch = mismatch ?? content.digestMismatch
            if catalog.matched.contains(entry.number) {
              content.digestsMatched.append("datapackage.json")
            }
            content.notices += catalog.notices(on: entry)
            item = .page(record: record, content)
          }
          isWanted = try visit(item.within(entry).shifted(by: base))
          return isWanted
        }
      } catch {
        guard error.code == .damaged, isWanted else { throw error }
        count += 1
        isWanted = try visit(
          .damage(ArchiveDamage(number: count, message: "\(entry.shownName): \(error.reason)"))
        )
      }
      if pages == 0, isWanted, let mismatch = catalog.mismatches[entry.number] {
        count += 1
        isWanted = try visit(
          .damage(ArchiveDamage(number: count, message: mismatch, isDigestMismatch: true))
        )
      }
      return isWanted
    }
    if isWanted { try listing.tellDamage(visit) }
  }
}

extension WACZCatalog {
  /// What is to be said of the pages of a file.
  fileprivate func notices(on entry: ZipEntry) -> [String] {
    guard unlisted.contains(entry.number) else { return notices }
    return notices + [
      "datapackage.json does not list \(entry.shownName), so nothing tells whether it is as it was made"
    ]
  }
}

extension ContainerFile {
  /// A file inside the container, to be read once.
  func part(_ data: any ByteStream) -> ContainerFile {
    ContainerFile(
      path: path,
      stream: data,
      limits: limits,
      ignoresDigests: ignoresDigests,
      reopen: nil
    )
  }
}
