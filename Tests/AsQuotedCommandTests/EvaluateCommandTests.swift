import Foundation
import TestSupport
import Testing

struct EvaluateCommandTests {
  private let label =
    #"{"id": "a.txt", "speakers": {"s": {"name": "Mara Quill", "kind": "person"}},"#
    + #" "labels": [{"start": 0, "end": 11, "type": "speech", "speaker": "s", "mention": "Quill"}]}"#

  private func corpus(_ labels: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write((labels ?? label) + "\n", to: "labels.jsonl")
    try folder.write("“Not here,” said Mara Quill.\n", to: "text/a.txt")
    return folder
  }

  private func evaluate(_ folder: TemporaryFolder, _ options: String...) async -> CommandRun {
    let corpus = ["--labels", folder.path("labels.jsonl"), "--texts", folder.path("text")]
    return await CommandRun(["evaluate"] + corpus + options)
  }

  @Test func figuresAreShown() async throws {
    let run = await evaluate(try corpus())
    #expect(run.status == 0)
    #expect(run.output.contains("who           1.0000   1 of 1 quotations with the right speaker"))
    #expect(run.errors.isEmpty)
  }

  @Test func evidenceIsALineASpeakerGiven() async throws {
    let run = await evaluate(try corpus(), "--format", "evidence")
    #expect(run.output.hasPrefix("a.txt\tright\trule:said-source-after\tsource:name\t"))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test(arguments: ["text", "json", "evidence"])
  func theOutputDoesNotDependOnTheNumberOfJobs(_ format: String) async throws {
    let folder = try corpus(
      (0..<12).map { label.replacing("a.txt", with: "a\($0).txt") }.joined(separator: "\n")
    )
    for number in 0..<12 {
      try folder.write("“Not here,” she said. \(number)", to: "text/a\(number).txt")
    }
    let one = await evaluate(folder, "--format", format, "--errors", "--jobs", "1")
    let four = await evaluate(folder, "--format", format, "--errors", "--jobs", "4")
    #expect(one.status == 0)
    #expect(one.output == four.output)
  }

  @Test func thePartsAreTheWhole() async throws {
    let folder = try corpus(
      (0..<12).map { label.replacing("a.txt", with: "a\($0).txt") }.joined(separator: "\n")
    )
    for number in 0..<12 {
      try folder.write("“Not here,” said Mara Quill.", to: "text/a\(number).txt")
    }
    var scored = 0
    for part in ["read", "check"] {
      let run = await evaluate(folder, "--part", part, "--format", "json")
      let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      scored += (json?["corpus"] as? [String: Any])?["scored"] as? Int ?? 0
    }
    #expect(scored == 12)
  }

  @Test func aBrokenLineIsNamed() async throws {
    let folder = try corpus(label + "\n{\"id\": 1}")
    let run = await evaluate(folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(folder.path("labels.jsonl")):2: error: "))
    #expect(run.output.isEmpty)
  }

  @Test func anOffsetOutsideTheTextIsNamedAndTheOthersAreScored() async throws {
    let folder = try corpus(label.replacing("a.txt", with: "short.txt") + "\n" + label)
    try folder.write("“No.”", to: "text/short.txt")
    let run = await evaluate(folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(folder.path("labels.jsonl")):1: error: label 1 of short.txt"))
    #expect(run.output.contains("1 of 2 articles"))
  }

  @Test func aMissingFolderIsNamed() async {
    let run = await CommandRun("evaluate", "--brat", "none")
    #expect(run.status == 2)
    #expect(run.errors == "none/attributions: error: no such folder; look at the path\n")
  }

  @Test func aBrokenAnnotationIsNamedWithItsLine() async throws {
    let folder = try TemporaryFolder()
    try folder.write("“Not here,” said Mara Quill.", to: "text/a.txt")
    try folder.write("T1\tContent 0 11\tx\nT2\tSource\tx", to: "attributions/a_x.ann")
    let run = await CommandRun("evaluate", "--brat", folder.path())
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(folder.path("attributions/a_x.ann")):2: error: record T2 "))
  }

  @Test func aTextWithoutAnnotationIsTold() async throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] { try folder.write("“Not here,” he said.", to: "text/\(name).txt") }
    try folder.write("T1\tContent 0 11\tx\nE1\tContent:T1", to: "attributions/a_x.ann")
    let run = await CommandRun("evaluate", "--brat", folder.path())
    #expect(run.status == 0)
    #expect(run.errors == "\(folder.path("text/b.txt")): note: passed over: it has no annotation\n")
    #expect(run.output.contains("end to end"))
  }
}
