import Foundation
import TestSupport
import Testing
import Verification

@testable import AsQuoted

/// The annotated corpora beside the checkout.
enum Corpora {
  /// Why tests of the corpora are skipped.
  static let missing: Comment =
    "the annotated corpora are not beside the checkout, in ../shared/corpora"

  /// Whether the corpora are there.
  static let areThere = FileManager.default.fileExists(atPath: path("who_said.py"))

  static func path(_ name: String) -> String {
    RepositoryPaths.corpora.appending(path: name).path(percentEncoded: false)
  }

  /// Labels of texts.
  static func texts(_ part: CorpusPart? = nil) throws -> AnnotatedCorpus {
    try AnnotatedCorpus(
      labels: path("polnear/who-said.train.jsonl"),
      texts: path("polnear/train/text"),
      part: part
    )
  }

  /// Labels of pages.
  static func pages(_ part: CorpusPart? = nil) throws -> AnnotatedCorpus {
    try AnnotatedCorpus(
      labels: path("articles/who-said.jsonl"),
      texts: path("articles/text"),
      pages: path("articles/html"),
      part: part
    )
  }

  /// Annotated attributions.
  static func brat(_ part: CorpusPart? = nil) throws -> AnnotatedCorpus {
    try AnnotatedCorpus(brat: path("polnear/train"), part: part)
  }

  /// Scores all articles.
  static func score(_ corpus: AnnotatedCorpus) throws -> CorpusEvaluation {
    var evaluation = CorpusEvaluation()
    for article in corpus.articles { evaluation.add(try corpus.evaluate(article)) }
    return evaluation
  }
}
