/// What a file holds at one place, as ``Extractor/forEachItem(at:_:)`` hands it out.
public enum ExtractedItem: Sendable {
  /// A page; it may have a problem.
  case page(PageExtraction)
  /// A part of the file that can't be read, while others can: the file, and what is wrong, for people.
  case damage(path: String, String)
}
