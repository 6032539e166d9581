import Foundation

/// How likely an answer is right, from how often answers with the same evidence were right on annotated
/// news.
///
/// A logistic regression over the marks that ``EvidenceFinder`` collects: the weights of an answer's marks
/// are added up, and the sum is the logarithm of the odds that it is right. `Scripts/measure-rules` fits
/// the weights; a mark that was never counted weighs nothing.
struct ConfidenceModel: Sendable {
  /// One mark as it was measured.
  struct Measure: Hashable {
    /// What the mark adds to the logarithm of the odds.
    let weight: Double
    /// Of the answers with the mark how many were right, and all.
    let right: Int
    let given: Int
  }

  /// What was measured for the rules as they are.
  static let measured = ConfidenceModel(englishMeasuredEvidence)

  private var measures: [Substring: Measure] = [:]

  /// Reads lines of the form `mark weight right given`; others are passed over. The mark `all` stands for
  /// every answer.
  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 4, let weight = Double(parts[1]), let right = Int(parts[2]),
        let given = Int(parts[3])
      else { continue }
      measures[parts[0]] = Measure(weight: weight, right: right, given: given)
    }
  }

  /// What was measured of a mark; nil if it was never counted.
  subscript(mark: String) -> Measure? { measures[mark[...]] }

  /// The likelihood, 0...1, that an answer with these marks is right.
  func likelihood(of evidence: [String]) -> Double {
    let sum = (["all"] + evidence).reduce(0) { $0 + (self[$1]?.weight ?? 0) }
    return 1 / (1 + exp(-sum))
  }

  /// The marks that speak most for and most against an answer, the weightiest first.
  func weightiest(of evidence: [String], limit: Int) -> [(mark: String, weight: Double)] {
    let weighed = evidence.compactMap { mark in self[mark].map { (mark: mark, weight: $0.weight) } }
    return Array(
      weighed.filter { abs($0.weight) >= 0.05 }.sorted {
        (abs($1.weight), $0.mark) < (abs($0.weight), $1.mark)
      }.prefix(limit)
    )
  }
}
