/// How often the rules were right on annotated news, by rule and by what an answer rests on.
///
/// The share of a grade leans on its rule's while few answers are counted, and a rule's on that of
/// all: so a grade that was seen twice is not certain.
struct RulePrecision: Sendable {
  /// What was measured for the rules as they are.
  static let measured = RulePrecision(measuredPrecision)

  fileprivate struct Count {
    var right = 0.0
    var given = 0.0
  }

  private var rules: [Substring: Count] = [:]
  private var grades: [Substring: Count] = [:]
  private var all = Count()

  /// Reads lines of the form `rule grade right given`, or `rule - right given` for no grade.
  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 4, let right = Double(parts[2]), let given = Double(parts[3]) else {
        continue
      }
      let grade = parts[1] == "-" ? "" : parts[1]
      grades["\(parts[0]) \(grade)", default: Count()].add(right, given)
      rules[parts[0], default: Count()].add(right, given)
      all.add(right, given)
    }
  }

  /// The share of right answers, 0...1, of a rule with a grade.
  func share(of rule: String, grade: String) -> Double {
    let whole = all.given == 0 ? 0.5 : all.right / all.given
    let ofRule = (rules[rule[...]] ?? Count()).share(leaningOn: whole, by: 2)
    return (grades["\(rule) \(grade)"] ?? Count()).share(leaningOn: ofRule, by: 4)
  }
}

extension RulePrecision.Count {
  fileprivate mutating func add(_ right: Double, _ given: Double) {
    self.right += right
    self.given += given
  }

  fileprivate func share(leaningOn prior: Double, by weight: Double) -> Double {
    (right + weight * prior) / (given + weight)
  }
}
