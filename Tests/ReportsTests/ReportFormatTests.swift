import Foundation
import Reports
import TestSupport
import Testing

struct ReportFormatTests {
  @Test func identifiersAreUnique() {
    let verification = VerificationFormat.all.map(\.identifier)
    let extraction = ExtractionFormat.all.map(\.identifier)
    #expect(Set(verification).count == verification.count)
    #expect(Set(extraction).count == extraction.count)
    let evaluation = EvaluationFormat.all.map(\.identifier)
    #expect(Set(evaluation).count == evaluation.count)
    let inspection = InspectionFormat.all.map(\.identifier)
    #expect(Set(inspection).count == inspection.count)
    let claims = ClaimFormat.all.map(\.identifier)
    #expect(Set(claims).count == claims.count)
    let comparison = ComparisonFormat.all.map(\.identifier)
    #expect(Set(comparison).count == comparison.count)
  }

  @Test func everyFileOfTheFolderIsInAList() throws {
    let folder = RepositoryPaths.root.appending(path: "Sources/Reports/Formats")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    // The explanation is no list's: it has one format, of a page and not of a run.
    let listed = files.filter { $0 != "ExplanationTextReport.swift" }
    let formats =
      VerificationFormat.all.count + ExtractionFormat.all.count + EvaluationFormat.all.count
      + InspectionFormat.all.count + ClaimFormat.all.count + ComparisonFormat.all.count
    #expect(listed.count == formats)
  }
}
