import AsQuoted

/// What a run of `verify` is to do: pages, each with its truth, in order.
struct VerifyPlan {
  /// One file to be held against a truth.
  struct Job: Sendable {
    let path: String
    let verifier: Verifier
    let truthPath: String
    let opensTruth: Bool
    /// Its place in the plan, from 1.
    let number: Int
  }

  private let console: Console
  /// The files.
  private(set) var jobs: [Job] = []
  /// The paths of the truths, in order.
  private(set) var truths: [String] = []
  /// The number of truths and folders that can't be read.
  private(set) var unreadable = 0
  private var seenTruths: Set<String> = []

  /// A plan for arguments; what can't be read is told on the console.
  init(_ paths: [String], truth: String?, on console: Console) {
    self.console = console
    if let truth { add(paths, against: truth) } else { for path in paths { addCases(in: path) } }
  }

  private mutating func add(_ paths: [String], against truth: String) {
    let list = PageList(paths, on: console) { fail($0) }
    add(list.pages, truth, isCase: false)
  }

  private mutating func addCases(in path: String) {
    do throws(FileError) {
      guard FileKind(path: path) != nil else {
        throw FileError(path, "no such file or folder; look at the path")
      }
      let found = try CaseFinder.cases(in: path)
      for item in found.cases where !seenTruths.contains(PageFinder.identity(of: item.truth)) {
        add(item.contents.pages, item.truth, isCase: true)
        PageList.note(item.contents.passedOver, in: path, on: console)
      }
      for error in found.errors { fail(error) }
    } catch {
      fail(error)
    }
  }

  private mutating func add(_ pages: [String], _ truth: String, isCase: Bool) {
    seenTruths.insert(PageFinder.identity(of: truth))
    do throws(TruthFileError) {
      let verifier = try Verifier(truthFile: truth)
      truths.append(truth)
      for (number, page) in pages.enumerated() {
        jobs.append(
          Job(
            path: page,
            verifier: verifier,
            truthPath: truth,
            opensTruth: number == 0,
            number: jobs.count + 1
          )
        )
      }
      if isCase { noteMissing(verifier.truth, truth, pages) }
    } catch {
      unreadable += 1
      console.error(error)
    }
  }

  /// A name under `pages:` that no page has is a slip more often than not.
  private func noteMissing(_ truth: Truth, _ path: String, _ pages: [String]) {
    let names = Set(pages.map { $0.split(separator: "/").last.map(String.init) ?? $0 })
    for page in truth.pages {
      let file = page.file.split(separator: "#").first.map(String.init) ?? page.file
      guard !names.contains(file) else { continue }
      console.note(path, "lists \(page.file) under pages:, which is not among the pages")
    }
  }

  private mutating func fail(_ error: FileError) {
    unreadable += 1
    console.error(error.path, error.message)
  }
}
