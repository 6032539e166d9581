/// What browsers leave in a page that they save with all it shows.
package enum SavedPageMark {
  private static let comment = ByteSearch("<!-- saved from url=(")

  /// The address in the comment at a page's top, or nil ("Mark of the Web").
  static func address(_ page: [UInt8]) -> String? {
    let head = Array(page.prefix(4096))
    guard let mark = comment.first(in: head),
      let length = head.text(from: mark.upperBound, upTo: [0x29], within: 8),
      length.allSatisfy(\.isNumber)
    else { return nil }
    let start = mark.upperBound + length.utf8.count + 1
    // The number is wrong in some copies; the comment's end is not.
    return page.text(from: start, upTo: [0x20, 0x3E, 0x0A, 0x0D], within: 8192)
  }

  /// How the names of the folders end that hold what a page shows, in the languages of browsers.
  package static let folderEndings = [
    "_files", "-Dateien", "_fichiers", "_archivos", "_ficheiros", "_arquivos", "_bestanden",
    "_file", "-filer", "_pliki", "_soubory",
  ]
  private static let links = [ByteSearch("src="), ByteSearch("href=")]
  /// So many links of each kind are looked at, in so many bytes: a page's own folder comes up at once, with
  /// the style sheets and scripts in its head.
  private static let linkLimit = 100
  private static let byteLimit = 65_536

  /// The folder beside the page to which its links lead, or nil: `Title_files`. One link is enough where
  /// folder and file still have one name, else it takes two.
  ///
  /// Firefox writes no comment; it turns `src` and `href` of what it saved to that folder.
  static func folder(_ page: [UInt8], of path: String) -> String? {
    let file = path.split(separator: "/").last ?? ""
    let title = file.prefix { $0 != "." }
    var counts: [String: Int] = [:]
    for link in links {
      var from = 0
      for _ in 0..<linkLimit {
        guard let found = link.first(in: page, from: from, to: byteLimit) else { break }
        from = found.upperBound
        guard let folder = folder(page, at: from), let ending = ending(of: folder) else { continue }
        counts[folder, default: 0] += 1
        if counts[folder] == 2 || folder == title + ending { return folder }
      }
    }
    return nil
  }

  private static func ending(of folder: String) -> String? {
    folderEndings.first { folder.hasSuffix($0) }
  }

  /// The folder in which the value of an attribute starts, or nil: what stands deeper in a folder or at
  /// another place is the site's own.
  private static func folder(_ page: [UInt8], at start: Int) -> String? {
    guard start < page.count, page[start] == 0x22 || page[start] == 0x27 else { return nil }
    var value = page[(start + 1)...].prefix(1024)
    if value.starts(with: [0x2E, 0x2F]) { value = value.dropFirst(2) }
    guard
      let end = value.firstIndex(where: {
        $0 == 0x2F || $0 == 0x3A || $0 == 0x3C || $0 < 0x20 || $0 == page[start]
      }),
      page[end] == 0x2F
    else { return nil }
    return String(decoding: value[..<end], as: UTF8.self)
  }
}
