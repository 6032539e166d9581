import Testing

@testable import HTMLTree

@Suite struct PatchesTests {
  private let page = Array("abcdef".utf8)

  @Test func replacementsAreMadeAllAtOnce() {
    var patches = Patches()
    patches.replace(0..<1, with: "xyz")
    patches.replace(2..<4, with: "".utf8)
    patches.replace(6..<6, with: "!")
    #expect(patches.applied(to: page) == Array("xyzbef!".utf8))
  }

  @Test func theLastOnesCanBeTakenBack() {
    var patches = Patches()
    patches.replace(0..<1, with: "x")
    patches.replace(1..<2, with: "yy")
    patches.replace(2..<3, with: "")
    patches.keep(first: 1)
    patches.replace(3..<4, with: "z")
    #expect(patches.applied(to: page) == Array("xbczef".utf8))
    patches.keep(first: 0)
    #expect(patches.isEmpty)
    #expect(patches.applied(to: page) == page)
  }
}
