import Testing

@testable import ArchiveReading

@Suite struct WARCDamageTests {
  private let one = WARCFile.response(WARCFile.page("One."))
  private let two = WARCFile.response(WARCFile.page("Two."))
  private let picture = WARCFile.response(
    [UInt8](repeating: 7, count: 300_000),
    http: ["Content-Type: image/png"]
  )

  /// The texts of the pages, and what is damaged.
  private func outcome(_ file: [UInt8]) throws -> (pages: [String], damage: [String]) {
    let records = try WARCFile.records(file)
    return (
      records.compactMap(\.page).map { page in
        String(String(decoding: page.bytes, as: UTF8.self).dropFirst(9).prefix(4))
      },
      records.compactMap(\.damage)
    )
  }

  @Test func aFileThatIsCutOffAnywhereGivesWhatIsWhole() throws {
    let start = one.count
    for count in [start + 3, start + 40, start + 200, start + two.count - 5] {
      let (pages, damage) = try outcome(Array((one + two).prefix(count)))
      #expect(pages == ["One."], "\(count) bytes")
      #expect(damage.count == 1 && damage[0].hasPrefix("record 2"), "\(count) bytes: \(damage)")
    }
    // Only the line ends behind the last record are missing.
    for count in 1...4 {
      let (pages, damage) = try outcome(Array((one + two).dropLast(count)))
      #expect(pages == ["One.", "Two."] && damage.isEmpty)
    }
  }

  @Test func aPackedFileThatIsCutOffAnywhereGivesWhatIsWhole() throws {
    let (first, second) = (Packing.gzip(one), Packing.gzip(two))
    for count in [3, 12, 100, second.count - 1] {
      let (pages, damage) = try outcome(first + second.prefix(count))
      #expect(pages == ["One."], "\(count) bytes")
      #expect(damage.count == 1 && damage[0].contains("not whole gzip"), "\(count): \(damage)")
    }
  }

  @Test func behindADamagedGzipMemberItGoesOn() throws {
    for middle in [two, picture] {
      var broken = Packing.gzip(middle)
      broken[broken.count - 6] ^= 1
      let (pages, damage) = try outcome(Packing.gzip(one) + broken + Packing.gzip(one))
      #expect(pages == ["One.", "One."])
      #expect(
        damage == ["record 2 is not whole gzip (incorrect data check); fetch or pack it again"]
      )
    }
  }

  @Test(arguments: [-10, 5, 40, 100_000])
  func aWrongLengthIsFoundOut(_ difference: Int) throws {
    let page = WARCFile.page("Two.")
    let length = WARCFile.block(page).count + difference
    let wrong = WARCFile.response(page, length: "\(length)")
    for file in [one + wrong + one, one + wrong + picture + one] {
      let records = try WARCFile.records(file).compactMap(\.page)
      #expect(records.map(\.bytes) == ["One.", "Two.", "One."].map { WARCFile.page($0) })
      #expect(
        records[1].notices == [
          "its Content-Length is \(length), but \(length - difference) bytes stand in the record"
        ]
      )
    }
  }

  @Test(arguments: ["9223372036854775807", "99999999999"])
  func aRecordLongerThanTheFileIsSaidAndTheRestIsRead(_ length: String) throws {
    let wrong = WARCFile.response(WARCFile.page("Two."), length: length)
    let (pages, damage) = try outcome(one + wrong + one)
    #expect(pages == ["One.", "One."])
    #expect(damage.count == 1)
    #expect(damage.first?.hasPrefix("record 2 (response of http://town.example/bridge)") == true)
  }

  @Test(arguments: ["", "-1", "abc", "9223372036854775808", "1.5"])
  func aLengthThatIsNoNumberIsSaidAndTheRestIsRead(_ length: String) throws {
    let wrong = WARCFile.response(WARCFile.page("Two."), length: length)
    let (pages, damage) = try outcome(one + wrong + one)
    #expect(pages == ["One.", "One."])
    #expect(
      damage == [
        "record 2 (response of http://town.example/bridge) has no Content-Length that is a number,"
          + " so its end is not known; fetch or write the file again"
      ]
    )
  }

  @Test func whatStandsBetweenRecordsIsSteppedOverAndSaid() throws {
    let (pages, damage) = try outcome(one + Array("some junk\r\n".utf8) + two)
    #expect(pages == ["One.", "Two."])
    #expect(
      damage == [
        "11 bytes that are no record stand behind record 1; its Content-Length may be wrong"
      ]
    )
  }

  @Test func aHeaderWithoutEndIsSaid() throws {
    let endless = Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: 0x41, count: 2 << 20)
    let (pages, damage) = try outcome(endless + Array("\r\n".utf8) + one)
    #expect(pages == ["One."])
    #expect(damage.contains("record 1 has no whole header; fetch the file again"))
  }

  @Test func anEndlessChunkEndsWithItsRecord() throws {
    let body = Array("fffffffffffffff\r\n".utf8) + WARCFile.page("Two.")
    let record = WARCFile.response(
      body,
      http: ["Content-Type: text/html", "Transfer-Encoding: chunked"]
    )
    let page = try #require(try WARCFile.records(record + one).first?.page)
    #expect(page.bytes == WARCFile.page("Two."))
    #expect(page.notices == ["its chunks break off; the rest of it is missing"])
  }

  @Test func aPackedBodyThatCannotBeUnpackedIsSaid() throws {
    let record = WARCFile.response(
      [0x28, 0xB5, 0x2F, 0xFD],
      http: ["Content-Type: text/html", "Content-Encoding: zstd"]
    )
    let (pages, damage) = try outcome(record + one)
    #expect(pages == ["One."])
    #expect(damage.first?.contains("is packed as zstd, which is not unpacked here") == true)
  }

  @Test func anythingMayBeBrokenAnywhereWithoutACrash() throws {
    var generator = SystemRandomNumberGenerator()
    for file in [one + picture.prefix(900) + two, Packing.gzip(one) + Packing.gzip(two)] {
      for _ in 0..<300 {
        var broken = file
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
          broken[Int.random(in: 8..<broken.count, using: &generator)] = UInt8.random(in: 0...255)
        }
        _ = try? WARCFile.records(broken)
      }
    }
  }
}
