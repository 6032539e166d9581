import Foundation
import TestSupport
import Testing

@testable import AsQuotedCommand

/// The files by which other tools run the command.
struct IntegrationFilesTests {
  private func text(_ name: String) throws -> String {
    try String(contentsOf: RepositoryPaths.root.appending(path: name), encoding: .utf8)
  }

  @Test func theSchemaOfSettingsListsTheKeysThatAreRead() throws {
    let data = Data(try text("Schemas/settings.schema.json").utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(VerifySettings.keys + ["version"]))
  }

  @Test func aBareRunInThisRepositoryPasses() async {
    let run = await CommandRun("verify")
    #expect(run.status == 0)
    #expect(run.output == (await CommandRun("verify", "Fixtures")).output)
  }

  @Test func everyHookRunsACommandThatPassesHere() async throws {
    let entries = try text(".pre-commit-hooks.yaml").split(separator: "\n")
      .filter { $0.hasPrefix("  entry: asquoted ") }
      .map { $0.dropFirst("  entry: asquoted ".count).split(separator: " ").map(String.init) }
    #expect(entries == [["verify"], ["truth", "lint"]])
    for entry in entries {
      let files = entry == ["verify"] ? [] : ["Fixtures/council-parking/truth.yaml"]
      let run = await CommandRun(entry + files)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  /// The script of the action's last step, run as GitHub runs it.
  @Test func theActionVerifiesAndWritesItsReports() throws {
    let action = try text("action.yml")
    let script = try #require(action.split(separator: "      run: |\n").last)
      .replacing(/\n {8}/, with: "\n")
      .replacing(/"\$\(swift build[^\n]*\)\/asquoted"/, with: "asquoted")
    let folder = try TemporaryFolder()
    let file = try folder.write(String(script), to: "step.sh")
    let run = try Shell.run(
      """
      export GITHUB_STEP_SUMMARY='\(folder.path("summary.md"))' FAIL_ON=error PATHS=$'Fixtures\\n'
      FORMATS='json=\(folder.path("report.json"))' bash -e '\(file)'
      """
    )
    #expect(run.status == 0, "\(run.output)")
    #expect(try folder.names.contains("report.json"))
    #expect(try folder.names.contains("summary.md"))
  }
}
