import TextModel

extension ArchiveFormat {
  /// A page saved out of the Wayback Machine, which puts its own script, toolbar, comments and
  /// addresses into it; most copies have only some of these marks.
  static let wayback = ArchiveFormat(
    identifier: "wayback",
    summary: "page saved out of the Wayback Machine"
  ) { file throws(ArchiveError) in
    guard file.isHTML else { return nil }
    let marks = WaybackMarks(file.marks)
    guard marks.isPresent else { return nil }
    return [
      PageContent(kind: .html, bytes: file.bytes, url: marks.url, capture: marks.capture)
    ]
  }
}

/// What the Wayback Machine leaves in a page.
struct WaybackMarks {
  private(set) var url: String?
  private(set) var capture: ArchivedPage.Capture?
  /// Whether any of the marks is there.
  private(set) var isPresent = false

  private static let script = ByteSearch("__wm.wombat(")
  private static let scriptStart = ByteSearch("__wm.init(")
  private static let toolbar = ByteSearch("BEGIN WAYBACK TOOLBAR INSERT")
  private static let archivedOn = ByteSearch("FILE ARCHIVED ON ")
  private static let address = ByteSearch("web.archive.org/web/")
  private static let ownAddress = ByteSearch("/web/")
  /// How far into a page one of its own addresses without a host stands, in bytes: its head has some.
  private static let ownAddressReach = 64 << 10
  private static let links = [ByteSearch("href="), ByteSearch("src=")]

  /// Looks for the marks, the surest first.
  init(_ page: [UInt8]) {
    if let call = Self.script.first(in: page) {
      isPresent = true
      let arguments = Self.strings(page, from: call.upperBound)
      url = arguments.first.flatMap { $0.isEmpty ? nil : $0 }
      note(arguments.dropFirst().first.flatMap(CaptureDate.fromTimestamp), "Wayback Machine script")
    }
    if let comment = Self.archivedOn.first(in: page) {
      isPresent = true
      let text = page.text(comment.upperBound..<min(comment.upperBound + 24, page.count))
      note(CaptureDate.fromArchivedOn(text), "Wayback Machine comment")
    }
    if Self.scriptStart.first(in: page) != nil || Self.toolbar.first(in: page) != nil {
      isPresent = true
    }
    let timestamp = isPresent && capture != nil ? nil : readAddresses(page)
    guard isPresent else { return }
    if url == nil { readOwnAddress(page) }
    note(timestamp.flatMap(CaptureDate.fromTimestamp), "Wayback Machine addresses in the page")
  }

  /// Without the script the page's own address stands where the browser that saved it put it, or in the link
  /// that the page gives as its own, which is turned to the Wayback Machine like others.
  private mutating func readOwnAddress(_ page: [UInt8]) {
    let places = [
      ("Wayback Machine address that the copy was saved from", SavedPageMark.address(page)),
      ("Wayback Machine address of the page's canonical link", MarkupSearch.canonical(in: page)),
    ]
    for (place, address) in places {
      guard let address = address.flatMap(WaybackAddress.init) else { continue }
      url = address.original
      note(address.timestamp.flatMap(CaptureDate.fromTimestamp), place)
      return
    }
  }

  private mutating func note(_ date: String?, _ place: String) {
    guard capture == nil, let date else { return }
    capture = ArchivedPage.Capture(date: date, readFrom: place)
  }

  /// A page of the Wayback Machine has most of its links turned to it, at the page's own time; an
  /// article that cites a copy there has a few.
  /// Gives that time, or nil if no address has one.
  private mutating func readAddresses(_ page: [UInt8]) -> String? {
    var counts: [String: Int] = [:]
    var total = 0
    func count(_ found: Range<Int>) -> Bool {
      let digits = page[found.upperBound...].prefix(14)
      guard digits.count == 14, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return false
      }
      counts[String(decoding: digits, as: UTF8.self), default: 0] += 1
      total += 1
      return true
    }
    var from = 0
    while let found = Self.address.first(in: page, from: from) {
      from = found.upperBound
      _ = count(found)
    }
    from = 0
    while let found = Self.ownAddress.first(in: page, from: from, to: Self.ownAddressReach) {
      from = found.upperBound
      if Self.isOwnAddress(page, found), count(found) { isPresent = true }
    }
    guard let (timestamp, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return nil }
    if !isPresent, count >= 3, count * 2 > total, total * 2 > linkCount(page) { isPresent = true }
    return timestamp
  }

  /// Whether an address without a host leads to a copy of a whole address, as only pages of the machine itself
  /// have: `src="/web/20240305101112im_/https://…"`.
  private static func isOwnAddress(_ page: [UInt8], _ found: Range<Int>) -> Bool {
    guard found.lowerBound > 0, [0x22, 0x27, 0x28, 0x3D].contains(page[found.lowerBound - 1]) else {
      return false
    }
    let rest = page[found.upperBound...].prefix(25).dropFirst(14)
    let form = rest.prefix { $0 != 0x2F }
    return (form.isEmpty || form.count == 3 && form.last == 0x5F)
      && rest.dropFirst(form.count).starts(with: Array("/http".utf8))
  }

  /// The number of links to other pages and files by whole addresses.
  private func linkCount(_ page: [UInt8]) -> Int {
    var count = 0
    for link in Self.links {
      var from = 0
      while let found = link.first(in: page, from: from) {
        from = found.upperBound
        let value = page[from...].prefix(6).drop { $0 == 0x22 || $0 == 0x27 }
        if value.starts(with: Array("http".utf8)) || value.starts(with: Array("//".utf8)) {
          count += 1
        }
      }
    }
    return count
  }

  /// The strings in quotation marks in a call of a script, up to its end.
  private static func strings(_ page: [UInt8], from start: Int) -> [String] {
    var strings: [String] = []
    var at = start
    let end = min(page.count, start + 8192)
    while at < end, page[at] != 0x29 {
      let quote = page[at]
      at += 1
      guard quote == 0x22 || quote == 0x27 else { continue }
      var value: [UInt8] = []
      while at < end, page[at] != quote {
        // A script's `\/` is a slash.
        if page[at] == 0x5C, at + 1 < end { at += 1 }
        value.append(page[at])
        at += 1
      }
      strings.append(String(decoding: value, as: UTF8.self))
      at += 1
    }
    return strings
  }
}
