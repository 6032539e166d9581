import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

@Suite struct ZipArchiveTests {
  /// A stream that can be read only once, in small pieces.
  private final class Pipe: ByteStream {
    private let stream: MemoryStream

    init(_ bytes: [UInt8]) { stream = MemoryStream(bytes) }

    func read(upTo count: Int) -> [UInt8] { stream.read(upTo: min(count, 7)) }
  }

  private func contents(_ stream: any ByteStream) throws -> [String: String] {
    let zip = try ZipArchive(stream, path: "a.zip", limits: ArchiveLimits())
    var contents: [String: String] = [:]
    while let entry = try zip.next() {
      let bytes = try #require(try zip.data.readAll(limit: 1 << 20))
      contents[entry.name] = String(decoding: bytes, as: UTF8.self)
    }
    return contents
  }

  private let two = ZipFile.of(("a.html", "<p>One"), ("b/é.html", "<p>Two"))

  @Test func entriesComeWithTheirNamesAndBytes() throws {
    let expected = ["a.html": "<p>One", "b/é.html": "<p>Two"]
    #expect(try contents(MemoryStream(two)) == expected)
    #expect(try contents(Pipe(two)) == expected)
  }

  @Test func bytesBeforeTheZipAreSteppedOver() throws {
    var zip = ZipFile(behind: Array("#!/bin/sh\n".utf8))
    zip.add("a.html", Array("<p>One".utf8))
    #expect(try contents(MemoryStream(zip.finished())) == ["a.html": "<p>One"])
  }

  @Test func entriesCanBePassedOver() throws {
    let zip = try ZipArchive(MemoryStream(two), path: "a.zip", limits: ArchiveLimits())
    let first = try #require(try zip.next())
    let data = zip.data
    let second = try #require(try zip.next())
    #expect((first.number, first.length) == (1, 6))
    #expect((second.number, second.length) == (2, 6))
    #expect(try data.read(upTo: 100).isEmpty)
    #expect(try zip.next() == nil)
    #expect(try zip.next() == nil)
  }

  @Test func aWrongChecksumIsToldBehindTheBytes() throws {
    var file = ZipFile()
    file.add("a.html", Array("<p>One".utf8), checksum: 1)
    let zip = try ZipArchive(MemoryStream(file.finished()), path: "a.zip", limits: ArchiveLimits())
    _ = try zip.next()
    let data = zip.data
    #expect(try data.read(upTo: 100) == Array("<p>One".utf8))
    let error = #expect(throws: ArchiveError.self) { try data.read(upTo: 100) }
    #expect(error?.code == .damaged)
    #expect(error?.message.hasPrefix("a.zip: not a whole zip (") == true)
  }

  @Test(arguments: [
    ("../a.html", "climbs out"), ("a/../../b.html", "climbs out"), ("a\\..\\..\\b", "climbs out"),
    ("/etc/passwd", "absolute"), ("\\\\host\\a", "absolute"), ("C:\\a.html", "drive"),
    ("c:a.html", "drive"), ("a\u{1B}[2J.html", "control character"), ("", "no name"),
  ])
  func aNameOfNoHonestToolIsAProblem(_ name: String, _ problem: String) {
    #expect(ZipEntry.problem(ofName: name)?.contains(problem) == true)
  }

  @Test(arguments: ["a.html", "..a/b...html", "a/./b", "é.html", "at:b.html"])
  func anyOtherNameIsNone(_ name: String) {
    #expect(ZipEntry.problem(ofName: name) == nil)
  }

  @Test(arguments: [0, 1, 4, 20, 30, 34])
  func whatIsNoWholeEntryIsDamage(_ count: Int) {
    let bytes = Array(two.prefix(count))
    #expect(throws: ArchiveError.self) {
      let zip = try ZipArchive(MemoryStream(bytes), path: "a.zip", limits: ArchiveLimits())
      while try zip.next() != nil { _ = try zip.data.readAll(limit: 1 << 20) }
    }
  }

  @Test func anErrorOfTheStreamComesThrough() throws {
    final class Broken: ByteStream {
      func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
        throw ArchiveError(.unreadable, "a.zip", "the disk is gone")
      }
    }
    let error = #expect(throws: ArchiveError.self) {
      let zip = try ZipArchive(Broken(), path: "a.zip", limits: ArchiveLimits())
      _ = try zip.next()
    }
    #expect(error?.code == .unreadable)
  }

  @Test func aBombIsRefused() throws {
    let file = RepositoryPaths.root.appending(path: "Tests/Samples/zip/bomb.zip")
    let error = #expect(throws: ArchiveError.self) { try ArchiveReader().pages(at: file.path) }
    #expect(error?.code == .tooDense)
    #expect(error?.message.contains("--max-ratio") == true)
    let limits = ArchiveLimits(unpackedBytes: 1 << 20)
    let other = #expect(throws: ArchiveError.self) {
      try ArchiveReader(limits: limits).pages(at: file.path)
    }
    #expect(other?.code == .tooLarge)
    #expect(other?.message.contains("1048576 bytes") == true)
  }

  /// How bombs get by limits on single entries: each entry's bytes are all the entries behind it.
  @Test func entriesThatLieOverOneAnotherAreCounted() throws {
    var inner: [UInt8] = Array(repeating: 0x61, count: 8 << 10)
    var entries: [(name: String, content: [UInt8])] = []
    for number in 0..<600 {
      let name = "\(1000 - number).html"
      entries.append((name, inner))
      var one = ZipFile()
      one.add(name, inner, checksum: 0)
      inner = one.bytes
    }
    var zip = ZipFile(behind: inner)
    for (name, content) in entries.reversed() {
      zip.add(name, content, checksum: 0, at: inner.count - content.count - 30 - name.utf8.count)
    }
    let error = #expect(throws: ArchiveError.self) {
      try ZipFile.records(zip.finished(), limits: ArchiveLimits(unpackedRatio: 20))
    }
    #expect(error?.code == .tooDense)
  }
}
