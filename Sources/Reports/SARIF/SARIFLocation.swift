/// Where something is: a file, a line in it, and what stands there.
struct SARIFLocation: Encodable {
  /// A file.
  struct Artifact: Encodable {
    let uri: String
  }

  /// A part of a file.
  struct Region: Encodable {
    let startLine: Int
  }

  /// A part of a file, or all of it.
  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  /// A thing by its name.
  struct Logical: Encodable {
    let name: String
    let fullyQualifiedName: String
    let kind: String
  }

  let physicalLocation: Physical
  let logicalLocations: [Logical]?
  let message: SARIFRule.Message?

  init(path: String, line: Int? = nil, logical: [Logical]? = nil, message: String? = nil) {
    physicalLocation = Physical(
      artifactLocation: Artifact(uri: AddressText.uri(path: path)),
      region: line.map(Region.init)
    )
    logicalLocations = logical
    self.message = message.map(SARIFRule.Message.init)
  }
}
