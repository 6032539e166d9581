import Foundation

/// What a WACZ's `datapackage.json` says of the files beside it (WACZ 1.1.1, 5.2.1).
struct WACZPackage {
  /// A file that it lists.
  struct Resource: Hashable {
    let path: String
    let hash: ResourceHash?
    /// The file's length in bytes, or nil.
    let length: Int?
  }

  let resources: [Resource]
  /// The page to start from, or nil.
  let mainURL: String?
  /// When that was captured, as it was written, or nil.
  let mainDate: String?

  /// Reads the file; nil if it is no JSON object.
  init?(json: [UInt8]) {
    guard let root = Self.object(json) else { return nil }
    let list = root["resources"] as? [Any] ?? []
    resources = list.compactMap { ($0 as? [String: Any]).flatMap(Self.resource) }
    mainURL = Self.text(root, "mainPageUrl", "mainPageURL", "main_page_url")
    mainDate = Self.text(root, "mainPageDate", "main_page_date")
  }

  /// `"hash": "sha256:…", "bytes": …`; in packages of WACZ 1.0 and before
  /// `"stats": {"hash": …, "bytes": …}, "hashing": "sha256"`.
  private static func resource(_ entry: [String: Any]) -> Resource? {
    guard let path = entry["path"] as? String else { return nil }
    let stats = entry["stats"] as? [String: Any] ?? [:]
    let hash = (entry["hash"] ?? stats["hash"]) as? String
    let hashing = (entry["hashing"] ?? stats["hashing"]) as? String
    return Resource(
      path: path,
      hash: hash.map { ResourceHash($0, hashing: hashing) },
      length: (entry["bytes"] ?? stats["bytes"]) as? Int
    )
  }

  /// The digest of `datapackage.json` that `datapackage-digest.json` holds; nil if it holds none.
  static func digest(json: [UInt8]) -> ResourceHash? {
    object(json).flatMap { text($0, "hash") }.map { ResourceHash($0) }
  }

  /// The page to start from by `pages.jsonl`: the first that says it is a seed, else the only one.
  static func firstSeed(pages: [UInt8]) -> (url: String, date: String?)? {
    var all: [(url: String, date: String?)] = []
    for line in pages.split(separator: 0x0A) {
      guard let page = object(Array(line)), let url = text(page, "url") else { continue }
      let found = (url, text(page, "ts"))
      if page["seed"] as? Bool == true { return found }
      all.append(found)
    }
    return all.count == 1 ? all.first : nil
  }

  private static func object(_ json: [UInt8]) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(json))) as? [String: Any]
  }

  private static func text(_ object: [String: Any], _ names: String...) -> String? {
    for name in names {
      if let text = object[name] as? String, !text.isEmpty { return text }
    }
    return nil
  }
}
