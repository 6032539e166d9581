import AsQuoted

/// A file that a run read.
struct SARIFArtifact: Encodable {
  let location: SARIFLocation.Artifact
  let hashes: [String: String]?
  let description: SARIFRule.Message?

  /// The file of a page.
  init(_ page: PageExtraction) {
    location = SARIFLocation.Artifact(uri: AddressText.uri(path: page.path))
    hashes = page.archive.sha256.map { ["sha-256": $0] }
    description = nil
  }

  /// The file of a truth; its digest is not taken.
  init(truth: Truth, path: String) {
    location = SARIFLocation.Artifact(uri: AddressText.uri(path: path))
    hashes = nil
    description = SARIFRule.Message("The truth, \(ReportBasis.curated(truth)).")
  }
}
