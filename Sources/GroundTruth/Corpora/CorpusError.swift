/// Why an annotated corpus, or one article of it, can't be used.
package struct CorpusError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder as given.
  package let path: String
  /// The line from 1, or nil where the whole is meant.
  package let line: Int?
  /// What is wrong, what was expected and what to do: one line, lower case, without the path.
  package let message: String

  /// An error at a place.
  package init(_ path: String, line: Int? = nil, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// `path:line`, or the path alone.
  package var place: String { line.map { "\(path):\($0)" } ?? path }

  /// `path:line: message`.
  package var description: String { "\(place): \(message)" }
}
