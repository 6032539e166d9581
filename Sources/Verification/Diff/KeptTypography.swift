/// A page's words in the typography of the truth's: marks, dashes and the comma at the end stay as the truth
/// has them where only those differ.
package func words(ofPage page: String, inTypographyOf truth: String) -> String {
  var vocabulary = Vocabulary()
  let truthPhrase = Phrase(truth, &vocabulary)
  let pagePhrase = Phrase(page, &vocabulary)
  let diff = WordDiff(truth: truthPhrase, page: pagePhrase, vocabulary)
  return diff.operations.filter { operation in
    switch operation.kind {
    case .equal: true
    case .insert: !operation.isTypographic
    case .delete: operation.isTypographic
    }
  }.map(\.text).joined()
}
