import TestSupport
import Testing

@testable import HTMLTree

@Suite struct ASCIITests {
  @Test(arguments: 0..<40) func aByteIsFoundWhereverItStands(_ place: Int) {
    var page = [UInt8](repeating: 0x41, count: 40)
    page[place] = 0x3C
    for start in 0...40 {
      let expected = start <= place ? place : 40
      #expect(page.span.firstOffset(of: 0x3C, or: 0x26, from: start) == expected)
      #expect(page.span.firstOffset(of: 0x26, or: 0x3C, from: start) == expected)
      #expect(page.span.firstOffset(of: 0x3C, from: start) == (start <= place ? place : nil))
    }
  }

  @Test func scanningGivesWhatALoopGives() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let page = (0..<33).map { _ in
        [0x00, 0x01, 0x3B, 0x3C, 0x3D, 0x7F, 0x80, 0xBC, 0xFF].randomElement(using: &generator)
          ?? UInt8(0)
      }
      for start in 0...33 {
        let rest = page[start...]
        #expect(page.span.firstNonASCII(from: start) == rest.firstIndex { $0 >= 0x80 } ?? 33)
        #expect(page.span.firstOffset(of: 0x3C, from: start) == rest.firstIndex(of: 0x3C))
      }
    }
  }
}
