@testable import ArchiveReading

/// Writes WACZ files for tests.
struct WACZFile {
  /// How `datapackage.json` writes digests.
  enum Layout: CaseIterable {
    case hash, stats, md5
  }

  var files: [(name: String, content: [UInt8])] = []
  var layout = Layout.hash
  /// What `datapackage.json` has beside the files, each with a comma behind it.
  var fields = ""
  /// The files that it does not list, or lists though they are not there.
  var unlisted: Set<String> = []
  var missing: [String] = []

  /// A file with a page in each of two WARC files.
  init() {
    add("archive/a.warc", WARCFile.response(WARCFile.page("One."), url: "http://town.example/a"))
    add("archive/b.warc", WARCFile.response(WARCFile.page("Two."), url: "http://town.example/b"))
  }

  mutating func add(_ name: String, _ content: [UInt8]) { files.append((name, content)) }

  mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  /// What `datapackage.json` says.
  var package: String {
    let listed = files.filter { !unlisted.contains($0.name) } + missing.map { ($0, []) }
    let resources = listed.map { name, content in
      let digest =
        switch layout {
        case .hash: #""hash": "\#(Self.digest(content, .sha256))", "bytes": \#(content.count)"#
        case .md5: #""hash": "\#(Self.digest(content, .md5))", "bytes": \#(content.count)"#
        case .stats:
          #""hashing": "sha256", "stats": {"hash": "\#(ArchiveReader.sha256(content))", "#
            + #""bytes": \#(content.count)}"#
        }
      return #"{"name": "x", "path": "\#(name)", \#(digest)}"#
    }
    return
      #"{"profile": "data-package", \#(fields) "resources": [\#(resources.joined(separator: ", "))]}"#
  }

  private static func digest(_ bytes: [UInt8], _ algorithm: ResourceHash.Algorithm) -> String {
    let stream = HashingStream(MemoryStream(bytes), algorithm)
    return "\(algorithm.rawValue):\((try? stream.finish()) ?? "")"
  }

  /// The zip; `change` may spoil what was made.
  func zip(
    package given: String? = nil,
    digest: String? = nil,
    change: (inout [(name: String, content: [UInt8])]) -> Void = { _ in }
  ) -> [UInt8] {
    let package = given ?? package
    let sum = digest ?? "sha256:" + ArchiveReader.sha256(Array(package.utf8))
    var all = files
    all.append(("datapackage.json", Array(package.utf8)))
    let text = #"{"path": "datapackage.json", "hash": "\#(sum)"}"#
    all.append(("datapackage-digest.json", Array(text.utf8)))
    change(&all)
    var zip = ZipFile()
    for (name, content) in all { zip.add(name, content) }
    return zip.finished()
  }
}
