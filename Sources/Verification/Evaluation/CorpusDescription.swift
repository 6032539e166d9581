/// What a report says of the corpus that was scored.
package struct CorpusDescription: Hashable, Sendable {
  /// The labels' file or the corpus's folder, as given.
  package let path: String
  /// The name of the part that was scored, or nil: all of it.
  package let part: String?
  /// The number of articles in the whole corpus.
  package let articles: Int

  /// A description of a corpus.
  package init(path: String, part: String?, articles: Int) {
    self.path = path
    self.part = part
    self.articles = articles
  }
}
