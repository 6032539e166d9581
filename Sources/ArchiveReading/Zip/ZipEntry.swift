/// One thing in a zip, as the zip names it. Nothing of it is ever written to the disk.
struct ZipEntry: Hashable, Sendable {
  /// Its place among the entries, from 1.
  let number: Int
  /// Its name with the folders before it, parted by `/`.
  let name: String
  /// Its length unpacked, in bytes, as the zip tells; nil if it doesn't.
  let length: Int?
  /// Whether it stands for a folder, and holds nothing itself.
  let isFolder: Bool
  /// Why it is not to be read, for people: `is encrypted`; nil if it is.
  let problem: String?

  /// The name's last part.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// The entry, not to be read.
  func withProblem(_ problem: String) -> ZipEntry {
    ZipEntry(
      number: number,
      name: name,
      length: length,
      isFolder: isFolder,
      problem: self.problem ?? problem
    )
  }

  /// What is wrong with a name, for people, or nil.
  ///
  /// No harm comes of such a name here, where no file is written; but no honest tool writes one.
  static func problem(ofName name: String) -> String? {
    let name = name.replacing("\\", with: "/")
    if name.isEmpty { return "has no name" }
    if name.hasPrefix("/") { return "has an absolute path for a name" }
    let drive = Array(name.utf8.prefix(2))
    if drive.count == 2, drive[1] == 0x3A, (0x41...0x5A).contains(drive[0] & 0xDF) {
      return "has a path with a drive for a name"
    }
    if name.split(separator: "/").contains("..") { return "has a name that climbs out of the zip" }
    if name.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      return "has a control character in its name"
    }
    return nil
  }

  /// The name as messages show it: short, and in one line.
  var shownName: String {
    let clean = name.unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : String($0) }
    return clean.count > 200 ? clean.prefix(200).joined() + "…" : clean.joined()
  }
}
