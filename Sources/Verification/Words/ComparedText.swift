/// A quotation's words as they are compared: typography, the case of the first letter and the comma or full
/// stop at the end do not count.
package struct ComparedText: Hashable, Sendable {
  private let words: [String]

  /// The words of a quotation.
  package init(_ text: String) {
    var vocabulary = Vocabulary()
    let phrase = Phrase(text, &vocabulary)
    words = phrase.key(vocabulary).map { vocabulary.text($0) }
  }
}
