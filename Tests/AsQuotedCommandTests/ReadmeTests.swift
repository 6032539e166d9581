import Foundation
import TestSupport
import Testing

/// The runs that the README shows.
struct ReadmeTests {
  /// The text before each block whose commands are run here.
  private static let marker = "<!-- run by ReadmeTests -->\n```console\n"

  @Test func everyRunGivesWhatTheReadmeShows() throws {
    let file = RepositoryPaths.root.appending(path: "README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    var parts = readme.components(separatedBy: Self.marker)
    #expect(parts.count > 2)
    for number in parts.indices.dropFirst() {
      let end = try #require(parts[number].range(of: "```\n")).lowerBound
      parts[number] = try Self.rerun(parts[number][..<end]) + parts[number][end...]
    }
    let text = parts.joined(separator: Self.marker)
    #expect(GoldenFile.difference(text, from: file) == nil)
  }

  /// The commands of a block, each with what it writes now.
  private static func rerun(_ block: Substring) throws -> String {
    var result = ""
    for line in block.split(separator: "\n") where line.hasPrefix("$ ") {
      result += "\(line)\n" + (try Shell.run(String(line.dropFirst(2)))).output
    }
    return result
  }
}
