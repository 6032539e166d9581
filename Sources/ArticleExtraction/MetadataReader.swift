import HTMLTree

/// What a page says of its article.
struct Metadata {
  var title: String?
  var titleLine = 1
  var byline: String?
  var published: String?
  var url: String?
  var publisher: String?
}

/// Reads what a page says of its article.
enum MetadataReader {
  static func read(_ tree: DocumentTree, _ page: PageBlocks) -> Metadata {
    Metadata()
  }
}
