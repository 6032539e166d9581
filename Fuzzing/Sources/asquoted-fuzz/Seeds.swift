import ArchiveReading
import ArticleExtraction
import Foundation
import HTMLTree

/// Makes seeds out of sample files: the files themselves, their pages, and their articles' texts.
enum Seeds {
  static func write(files: [String], to folder: String) {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    for kind in ["files", "pages", "texts"] {
      try? FileManager.default.createDirectory(
        at: root.appending(path: kind),
        withIntermediateDirectories: true
      )
    }
    for (index, path) in files.enumerated() {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let bytes = [UInt8](data)
      save(bytes, root, "files/\(index)")
      let pages = (try? ArchiveReader(makesDigests: false).pages(in: bytes, named: path)) ?? []
      for page in pages {
        let name = "\(index)-\(page.number)"
        save(page.bytes, root, "pages/\(name)")
        guard let tree = try? DocumentTree(parsing: page.bytes, transportCharset: nil) else {
          continue
        }
        let article = ArticleExtractor.extract(tree).article
        guard !article.content.isEmpty else { continue }
        save(Array(article.content.utf8), root, "texts/\(name)")
      }
    }
  }

  private static func save(_ bytes: [UInt8], _ root: URL, _ name: String) {
    do {
      try Data(bytes).write(to: root.appending(path: name))
    } catch {
      print("asquoted-fuzz: \(name): \(error.localizedDescription)")
    }
  }
}
