import Testing

@testable import ArchiveReading

struct PackedBytesTests {
  private static let random: [UInt8] = {
    var generator = SystemRandomNumberGenerator()
    return (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }()

  private static let samples: [[UInt8]] = [
    [], Array("short".utf8),
    Array(String(repeating: "“We counted boats,” she said. ", count: 9_000).utf8),
    random,
  ]

  @Test(arguments: samples.indices)
  func whatIsUnpackedIsWhatWasPacked(index: Int) {
    #expect(PackedBytes(Self.samples[index]).unpacked == Self.samples[index])
  }

  @Test func whatRepeatsTakesLittleRoom() {
    let bytes = Self.samples[2]
    #expect(PackedBytes(bytes).count * 20 < bytes.count)
    #expect(PackedBytes(Self.random).count == Self.random.count)
  }
}
