import Testing

@testable import HTMLTree

@Suite struct PatchesTests {
  private let page = Array("abcdef".utf8)

  @Test func replacementsAreMadeAllAtOnce() {
    var patches = Patches(to: page)
    patches.replace(0..<1, with: "xyz")
    patches.replace(2..<4, with: "".utf8)
    patches.replace(6..<6, with: "!")
    #expect(patches.applied() == Array("xyzbef!".utf8))
  }

  @Test func theLastOnesCanBeTakenBack() {
    var patches = Patches(to: page)
    let start = patches.mark
    patches.replace(0..<1, with: "x")
    let mark = patches.mark
    patches.replace(1..<2, with: "yy")
    patches.replace(2..<3, with: "")
    patches.takeBack(to: mark)
    patches.replace(3..<4, with: "z")
    #expect(patches.count == 2)
    let copy = patches
    #expect(copy.applied() == Array("xbczef".utf8))
    patches.takeBack(to: start)
    #expect(patches.count == 0)
    #expect(patches.applied() == page)
  }
}
