import Testing

@testable import ArchiveReading

@Suite struct WARCDigestTests {
  private let abc = Array("abc".utf8)[...]

  // `printf abc | sha1sum`, and so on; base32 by coreutils' `basenc`.
  @Test(arguments: [
    "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", "sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5",
    "sha1:a9993e364706816aba3e25717850c26c9cd0d89d",
    "SHA-1:A9993E364706816ABA3E25717850C26C9CD0D89D",
    "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "sha-256:XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYNDSYLXVHFUCD7WD4QACWWQ====",
    "sha256:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
    "sha256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0",
    "md5:900150983cd24fb0d6963f7d28e17f72", "md5:SAAVBGB42JH3BVUWH56SRYL7OI======",
  ])
  func aRightDigestIsTheSame(_ text: String) {
    #expect(WARCDigest(text).judge(abc) == .same)
  }

  @Test func aWrongDigestIsToldWithTheRightOneWrittenAlike() {
    #expect(
      WARCDigest("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").judge(abc)
        == .different("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")
    )
    #expect(
      WARCDigest("md5:00000000000000000000000000000000").judge(abc)
        == .different("md5:900150983cd24fb0d6963f7d28e17f72")
    )
  }

  @Test(arguments: ["blake3:ABC", "sha1:ABC", "sha1:", "sha1", "", ":", "xxh:0"])
  func whatCannotBeCheckedIsUnknown(_ text: String) {
    #expect(WARCDigest(text).judge(abc) == .unknown)
  }
}
