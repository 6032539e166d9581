import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

/// Whatever is wrong with a zip, reading ends, with pages, with what is wrong, or with an error.
@Suite struct DamagedZipTests {
  private static let samples = [
    "averley.wacz", "averley-1.0.wacz", "pages.zip", "single-file.zip", "bomb.zip",
  ]

  private func sample(_ name: String) throws -> [UInt8] {
    let file = RepositoryPaths.root.appending(path: "Tests/Samples/zip/\(name)")
    return [UInt8](try Data(contentsOf: file))
  }

  private func readsToAnEnd(_ bytes: [UInt8]) -> Bool {
    do {
      return try ZipFile.records(bytes).count < 100
    } catch {
      return !error.message.isEmpty
    }
  }

  @Test(arguments: samples)
  func changedBytesAreNoMoreThanDamage(_ name: String) throws {
    let whole = try sample(name)
    for place in stride(from: 0, to: whole.count, by: 29) {
      var changed = whole
      changed[place] ^= [0xFF, 0x01, 0x80][place % 3]
      #expect(readsToAnEnd(changed), "byte \(place)")
    }
  }

  @Test(arguments: samples)
  func aCutOffZipIsNoMoreThanDamaged(_ name: String) throws {
    let whole = try sample(name)
    for count in stride(from: 4, to: whole.count, by: 101) {
      #expect(readsToAnEnd(Array(whole.prefix(count))), "\(count) bytes")
    }
  }

  @Test(arguments: ["averley.wacz", "averley-1.0.wacz"])
  func aChangedPageIsNeverTakenForAWholeOne(_ name: String) throws {
    let whole = try sample(name)
    let pages = Set(try ArchiveReader().pages(in: whole, named: name).map(\.bytes))
    for place in stride(from: 0, to: whole.count, by: 17) {
      var changed = whole
      changed[place] ^= 0x10
      let records = (try? ZipFile.records(changed)) ?? []
      for page in records.compactMap(\.page) where !pages.contains(page.bytes) {
        #expect(page.digestMismatch != nil, "byte \(place)")
      }
    }
  }
}
