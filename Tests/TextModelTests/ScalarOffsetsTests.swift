import Testing
import TextModel

@Suite struct ScalarOffsetsTests {
  @Test(arguments: [
    "", "plain", "“curly” and – dash", String(repeating: "é“a😀", count: 50),
    String(repeating: "x", count: 64) + "é", String(repeating: "é", count: 64),
  ])
  func everyScalarFindsItsByteAndBack(text: String) {
    let offsets = ScalarOffsets(text)
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalarOffset(ofByte: byte) == number)
      #expect(offsets.byteOffset(ofScalar: number) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.scalarOffset(ofByte: byte) == text.unicodeScalars.count)
    #expect(offsets.byteOffset(ofScalar: text.unicodeScalars.count) == text.utf8.count)
  }

  @Test func offsetsOutsideTheTextAreClamped() {
    let offsets = ScalarOffsets("é!")
    #expect(offsets.scalarOffset(ofByte: -3) == 0)
    #expect(offsets.scalarOffset(ofByte: 99) == 2)
    #expect(offsets.byteOffset(ofScalar: -1) == 0)
    #expect(offsets.byteOffset(ofScalar: 99) == 3)
  }
}
