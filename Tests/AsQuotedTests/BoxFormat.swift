import AsQuoted

@testable import ArchiveReading

/// A container of the simplest kind, for tests: `BOX`, and then a thing a line. A page's line is its
/// address (`-` for none), a `*` where it is the entry, a `!` where its digest is wrong, and its text in which ` / ` parts
/// lines; `other` and `damage` stand for themselves, and `end` breaks the file off.
enum BoxFormat {
  /// The bytes of a box of such lines.
  static func box(_ lines: [String]) -> [UInt8] {
    Array(("BOX\n" + lines.map { $0 + "\n" }.joined()).utf8)
  }

  /// An extractor that reads boxes, and pages.
  static func extractor(_ limits: Limits = Limits(), ignoresDigests: Bool = false) -> Extractor {
    Extractor(
      limits: limits,
      reader: ArchiveReader(
        limits: limits.archive,
        ignoresDigests: ignoresDigests,
        formats: [format] + ArchiveFormat.all
      )
    )
  }

  private static let format = ArchiveFormat(
    identifier: "box",
    summary: "a box of lines",
    container: ContainerFormat(
      recognises: { head, _ in head.starts(with: Array("BOX\n".utf8)) },
      read: { file, visit throws(ArchiveError) in
        var reader = StreamReader(file.stream)
        _ = try reader.line(limit: 100)
        var number = 0
        while let line = try reader.line(limit: 10_000) {
          number += 1
          let text = String(decoding: line, as: UTF8.self)
          guard text != "end" else { throw ArchiveError(.damaged, file.path, "breaks off") }
          guard try visit(item(text, number, file.ignoresDigests)) else { return }
        }
      }
    )
  )

  private static func item(_ line: String, _ number: Int, _ ignoresDigests: Bool) -> ContainerItem {
    switch line {
    case "other":
      return .other(OtherRecord(number: number, type: "line", reason: "no page"))
    case "damage":
      return .damage(ArchiveDamage(number: number, message: "a line is torn"))
    default:
      var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let url = words.removeFirst()
      let isEntry = words.first == "*"
      if isEntry { words.removeFirst() }
      let isWrong = words.first == "!"
      if isWrong { words.removeFirst() }
      let text = words.joined(separator: " ").replacing(" / ", with: "\n")
      var content = PageContent(kind: .text, bytes: Array(text.utf8))
      content.url = url == "-" ? nil : url
      content.isEntry = isEntry
      if isWrong, !ignoresDigests { content.digestMismatch = "its digest is another" }
      content.notices = ["a page of a box"]
      return .page(record: number, content)
    }
  }
}
