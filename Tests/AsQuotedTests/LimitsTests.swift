import AsQuoted
import Foundation
import TestSupport
import Testing

/// Past a limit a page can't be checked: the number and the option's name are told.
struct LimitsTests {
  private func problem(_ content: [UInt8], _ change: (inout Limits) -> Void) -> PageProblem? {
    var limits = Limits()
    change(&limits)
    return BoxFormat.extractor(limits).pages(in: content, path: "page.html").last?.problem
  }

  private let page = Array(
    "<p>“One,” said Jo Orr. “Two,” said Al Poe. “Three,” said Bo Dee.</p>".utf8
  )

  @Test(arguments: [
    ("--max-file-size", 10, "10 allowed"), ("--max-page-size", 10, "10 allowed"),
    ("--max-depth", 2, "2 allowed"), ("--max-quotations", 2, "more than 2 quotations"),
  ])
  func pastALimitAPageIsRefused(_ option: String, _ number: Int, _ words: String) {
    #expect(problem(page) { _ in }?.cause != .limit)
    let problem = problem(page) { limits in
      switch option {
      case "--max-file-size": limits.fileBytes = number
      case "--max-page-size": limits.pageBytes = number
      case "--max-depth": limits.depth = number
      default: limits.quotations = number
      }
    }
    #expect(problem?.cause == .limit)
    #expect(problem?.description.contains(option) == true)
    #expect(problem?.description.contains(words) == true)
  }

  @Test func aPageOf200MegabytesIsRefused() {
    let start = Array("<!DOCTYPE html><title>Long</title><p>".utf8)
    let long = start + [UInt8](repeating: 0x61, count: 200_000_000 - start.count)
    let extractor = Extractor(makesDigests: false)
    let problem = extractor.pages(in: long, path: "long.html").first?.problem
    #expect(problem?.cause == .limit)
    let words = "200000000 bytes, more than the 67108864 allowed; raise --max-page-size"
    #expect(problem?.description.contains(words) == true)
  }

  @Test(arguments: [("--max-unpacked-size", 100_000), ("--max-ratio", 10)])
  func pastALimitAPackedPageIsRefused(_ option: String, _ number: Int) throws {
    // 64 KiB of NUL as a gzip member, forty times.
    let member = try #require(
      Data(
        base64Encoded:
          "H4sIAAAAAAACA+3BAQEAAACAkP6v7ggKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
          + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAauuOl9cAAAEA"
      )
    )
    let problem = problem((0..<40).flatMap { _ in Array(member) }) { limits in
      if option == "--max-ratio" {
        limits.unpackedRatio = number
      } else {
        limits.unpackedBytes = number
      }
    }
    #expect(problem?.cause == .limit)
    #expect(problem?.description.contains(option) == true)
    #expect(problem?.description.contains("\(number)") == true)
  }

  @Test func pastALimitAContainerIsRefused() {
    let box = BoxFormat.box(["- “One,” said Jo Orr.", "other", "- “Two,” said Jo Orr."])
    let problem = problem(box) { $0.records = 2 }
    #expect(problem?.cause == .limit)
    #expect(problem?.description.contains("the 2 records allowed; raise --max-records") == true)
  }
}
