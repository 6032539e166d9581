import Testing

@testable import ArchiveReading

@Suite struct InflateStreamTests {
  @Test(arguments: [
    (InflateStream.Wrapping.gzip, Packing.gzip([1, 2, 3]), "gzip"),
    (.zlib, Packing.zlib([1, 2, 3]), "zlib"), (.none, Packing.deflate([1, 2, 3]), "deflate"),
  ])
  func damageNamesWhatIsDamaged(
    _ wrapping: InflateStream.Wrapping,
    _ packed: [UInt8],
    _ name: String
  ) throws {
    let stream = try InflateStream(
      MemoryStream(Array(packed.dropLast())),
      wrapping,
      path: "a",
      limits: ArchiveLimits()
    )
    let error = #expect(throws: ArchiveError.self) {
      while try !stream.read(upTo: 10).isEmpty {}
    }
    #expect(error?.message == "a: not whole \(name) (it is cut off); fetch or pack it again")
  }
}
