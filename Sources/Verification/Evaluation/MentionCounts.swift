package import GroundTruth

/// Counts of a score against annotated attributions; they add up over articles.
package struct MentionCounts: Hashable, Sendable {
  /// What precision, recall and F1 are made from.
  package struct Balance: Hashable, Sendable {
    package var right = 0
    package var predicted = 0
    package var gold = 0

    package var precision: Double { share(right, predicted) }
    package var recall: Double { share(right, gold) }
    package var f1: Double {
      let (precision, recall) = (precision, recall)
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  /// Quotations with a source of one kind.
  package struct Kind: Hashable, Sendable {
    package var gold = 0
    package var matched = 0
    package var right = 0

    /// Counts, nothing by default.
    package init(gold: Int = 0, matched: Int = 0, right: Int = 0) {
      self.gold = gold
      self.matched = matched
      self.right = right
    }

    /// Quotations found over all.
    package var recall: Double { share(matched, gold) }
    /// Right sources over all.
    package var accuracy: Double { share(right, gold) }
    /// Right sources over the quotations found.
    package var givenDetection: Double { share(right, matched) }
  }

  /// Quotations found.
  package var detection = Balance()
  /// Quotations found with the right source; those without a source are left out.
  package var endToEnd = Balance()
  /// Quotations of at most four words, and all longer ones.
  package var short = Kind()
  package var long = Kind()
  /// Scare quotes and titles, and those of them that were taken for quotations.
  package var negatives = 0
  package var negativesTaken = 0
  /// Predictions that match what the annotation doesn't tell: they don't count.
  package var ignored = 0
  /// Predictions with a speaker.
  package var speakers = 0
  /// Quotations by the kind of their source.
  package var kinds: [SourceKind: Kind] = [:]

  /// Quotations with a source of any kind.
  package var all: Kind {
    kinds.values.reduce(into: Kind()) { $0.add($1) }
  }

  mutating func add(_ other: MentionCounts) {
    detection.add(other.detection)
    endToEnd.add(other.endToEnd)
    short.add(other.short)
    long.add(other.long)
    negatives += other.negatives
    negativesTaken += other.negativesTaken
    ignored += other.ignored
    speakers += other.speakers
    for (kind, counts) in other.kinds { kinds[kind, default: Kind()].add(counts) }
  }
}

extension MentionCounts.Balance {
  mutating func add(_ other: Self) {
    right += other.right
    predicted += other.predicted
    gold += other.gold
  }
}

extension MentionCounts.Kind {
  mutating func add(_ other: Self) {
    gold += other.gold
    matched += other.matched
    right += other.right
  }
}
