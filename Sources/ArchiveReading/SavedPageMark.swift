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
  private static let searches = folderEndings.map { ($0, ByteSearch($0 + "/")) }

  /// The folder beside the page to which its links lead, or nil: `Title_files`. One link is enough where
  /// folder and file still have one name, else it takes two.
  ///
  /// Firefox writes no comment; it turns `src` and `href` of what it saved to that folder.
  static func folder(_ page: [UInt8], of path: String) -> String? {
    let file = path.split(separator: "/").last ?? ""
    let title = file.prefix { $0 != "." }
    for (ending, search) in searches {
      var counts: [String: Int] = [:]
      var from = 0
      // A page's own folder comes up at once: its style sheets stand in the head.
      while counts.count < 20, let found = search.first(in: page, from: from) {
        from = found.upperBound
        guard let folder = name(page, endingAt: found.upperBound - 1) else { continue }
        counts[folder, default: 0] += 1
        if counts[folder] == 2 || folder == title + ending { return folder }
      }
    }
    return nil
  }

  /// The name that starts a link's value and ends at an offset, or nil.
  private static func name(_ page: [UInt8], endingAt end: Int) -> String? {
    let reach = page[max(0, end - 1024)..<end]
    guard let quote = reach.lastIndex(where: { $0 == 0x22 || $0 == 0x27 }), quote > 0,
      page[quote - 1] == 0x3D
    else { return nil }
    var name = page[(quote + 1)..<end]
    if name.starts(with: [0x2E, 0x2F]) { name = name.dropFirst(2) }
    // What stands deeper in a folder or at another place is the site's own.
    guard !name.contains(where: { $0 == 0x2F || $0 == 0x3A || $0 == 0x3C || $0 < 0x20 }) else {
      return nil
    }
    let attribute = page[..<(quote - 1)].suffix(4).map { $0 | 0x20 }
    guard attribute.elementsEqual("href".utf8) || attribute.suffix(3).elementsEqual("src".utf8)
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
