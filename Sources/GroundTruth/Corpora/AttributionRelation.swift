package import TextModel

/// Words that annotators marked, in one or several stretches.
package struct AnnotatedWords: Hashable, Sendable {
  /// The stretches in the article's text, in UTF-8 bytes, sorted.
  package let ranges: [TextRange]
  /// The words as the annotation has them.
  package let text: String

  /// Words at their places.
  package init(ranges: [TextRange], text: String) {
    self.ranges = ranges
    self.text = text
  }
}

/// Who said what, as annotators saw it: the content, the words that name its source, the cue.
package struct AttributionRelation: Hashable, Sendable {
  /// The words attributed.
  package let content: AnnotatedWords
  /// The words that name who said them, or nil.
  package let source: AnnotatedWords?
  /// The words that signal the attribution, or nil.
  package let cue: AnnotatedWords?

  /// A relation by its parts.
  package init(content: AnnotatedWords, source: AnnotatedWords?, cue: AnnotatedWords?) {
    self.content = content
    self.source = source
    self.cue = cue
  }
}
