package import TextModel

/// A name in capitals with a colon at the start of quoted words, as agencies print transcripts:
/// `“LEE: We won.`
package enum SpeakerLabel {
  /// Where the name stands, in UTF-8 bytes; nil if the words open with none.
  package static func range(in bytes: [UInt8], _ content: TextRange) -> TextRange? {
    var end = content.start
    var letters = 0
    while let (scalar, width) = bytes.scalar(at: end, end: min(content.end, content.start + 40)) {
      if scalar == ":" { return letters > 1 ? TextRange(content.start, end) : nil }
      let isPart =
        scalar.isUpper || scalar == " " || scalar == "." || scalar == "-" || scalar == "'"
      guard isPart else { return nil }
      if scalar.isUpper { letters += 1 }
      end += width
    }
    return nil
  }
}
