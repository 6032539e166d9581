import TextModel

/// Classes of characters as the scorers that came with the corpora draw them: those of Python's `str`
/// and `re`. Scores can be compared to theirs only where the borders of words are the same.
extension Unicode.Scalar {
  /// White space, the four separators of ASCII included.
  package var isCorpusSpace: Bool { isSpace || (0x1C...0x1F).contains(value) }

  /// A letter or a digit; combining marks are neither.
  package var isCorpusLetterOrDigit: Bool {
    if value < 0x80 {
      return isASCIIDigit || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return properties.numericType != nil
    }
  }

  /// A letter, a digit or the underscore.
  package var isCorpusWordPart: Bool { value == 0x5F || isCorpusLetterOrDigit }

  /// An upper-case letter.
  package var isCorpusUpper: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }
}

extension Collection<Unicode.Scalar> where Index == Int {
  /// The scalars in lower case.
  package var lowercased: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(count)
    for scalar in self {
      if scalar.value < 0x80 {
        let isUpper = (0x41...0x5A).contains(scalar.value)
        result.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }

  /// The stretches between white space.
  package var corpusWords: [SubSequence] { split(whereSeparator: \.isCorpusSpace) }

  /// Whether a word starts or ends at an index, as the `\b` of Python's `re` has it.
  package func isCorpusWordBorder(_ index: Int) -> Bool {
    let before = index > startIndex && self[index - 1].isCorpusWordPart
    let after = index < endIndex && self[index].isCorpusWordPart
    return before != after
  }

  /// The scalars as text.
  package var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}
