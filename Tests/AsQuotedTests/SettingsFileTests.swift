import Foundation
import TestSupport
import Testing

@testable import AsQuoted

struct SettingsFileTests {
  private func found(_ files: [String], from folder: String) throws -> String? {
    let root = try TemporaryFolder()
    try root.write("", to: "repository/.git/HEAD")
    for file in files { try root.write("cases: a", to: file) }
    try FileManager.default.createDirectory(
      at: root.url.appending(path: folder),
      withIntermediateDirectories: true
    )
    return SettingsFile.find(from: root.path(folder))?
      .replacing(root.path() + "/", with: "")
  }

  @Test(arguments: [
    (["repository/asquoted.yml"], "repository", "repository/asquoted.yml"),
    (["repository/asquoted.yml"], "repository/a/b", "repository/a/b/../../asquoted.yml"),
    (
      ["repository/asquoted.yml", "repository/a/asquoted.yml"], "repository/a",
      "repository/a/asquoted.yml"
    ),
  ])
  func theNearestOfTheRepositoryHolds(_ files: [String], _ folder: String, _ expected: String)
    throws
  {
    #expect(try found(files, from: folder) == expected)
  }

  @Test func nothingAboveTheRepositoryIsLookedFor() throws {
    #expect(try found(["asquoted.yml"], from: "repository/a") == nil)
  }
}
