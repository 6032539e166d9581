public import ArchiveReading

/// What a file holds at one place, as ``Extractor/forEachItem(at:inOrder:where:_:)`` hands it out.
public enum ExtractedItem: Sendable {
  /// What the file is; comes first, and not at all where that can't be told.
  case opened(ArchiveHeader)
  /// A page; it may have a problem.
  case page(PageExtraction)
  /// Something that is no page.
  case other(OtherRecord)
  /// A part of the file that can't be read, while others can.
  case damage(ArchiveDamage)
}
