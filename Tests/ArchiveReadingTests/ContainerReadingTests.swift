import Testing

@testable import ArchiveReading

/// A container of the simplest kind: `BOX`, and then a line for each thing in it.
@Suite struct ContainerReadingTests {
  private let box = Array("BOX\npage one\nother\npage two\n".utf8)

  private static let format = ArchiveFormat(
    identifier: "box",
    summary: "a box of lines",
    container: ContainerFormat(
      recognises: { head, _ in head.starts(with: Array("BOX\n".utf8)) },
      read: { file, visit throws(ArchiveError) in
        var reader = StreamReader(file.stream)
        _ = try reader.line(limit: 100)
        var number = 0
        while let line = try reader.line(limit: 100) {
          number += 1
          let text = String(decoding: line, as: UTF8.self)
          let goesOn =
            text == "other"
            ? try visit(.other(OtherRecord(number: number, type: "line", reason: "no page")))
            : try visit(.page(record: number, PageContent(kind: .text, bytes: line)))
          guard goesOn else { return }
        }
      }
    )
  )

  private func read(_ limits: ArchiveLimits) throws -> (header: ArchiveHeader?, records: Int) {
    let reader = ArchiveReader(limits: limits, formats: [Self.format])
    var header: ArchiveHeader?
    var records = 0
    try reader.read(box, named: "a.box", opened: { header = $0 }) { _ in
      records += 1
      return true
    }
    return (header, records)
  }

  @Test func itIsToldWhatTheFileIsBeforeItsRecords() throws {
    let (header, records) = try read(ArchiveLimits())
    #expect(header?.format == "box" && header?.summary == "a box of lines")
    #expect(header?.isContainer == true && header?.isGzip == false)
    #expect(header?.sha256?.count == 64)
    #expect(records == 3)
  }

  @Test func moreRecordsThanAllowedAreRefused() throws {
    #expect(try read(ArchiveLimits(records: 3)).records == 3)
    let error = #expect(throws: ArchiveError.self) { try read(ArchiveLimits(records: 2)) }
    #expect(error?.code == .tooManyRecords)
    #expect(error?.message.contains("more than the 2 records") == true)
    #expect(error?.message.contains("--max-records") == true)
  }

  @Test func aPageIsNoContainer() throws {
    var header: ArchiveHeader?
    try ArchiveReader().read(Array("<p>a".utf8), named: "a", opened: { header = $0 }) { _ in true }
    #expect(header?.format == "html" && header?.isContainer == false)
  }
}
