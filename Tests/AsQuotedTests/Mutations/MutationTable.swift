/// The table of mutations against verdicts, as Markdown.
struct MutationTable {
  let bank: MutationBank
  let outcomes: [(mutation: Mutation, outcomes: [MutationBank.Outcome])]

  var text: String {
    let all = outcomes.flatMap(\.outcomes)
    let right = all.count { $0.fault == nil }
    var text = """
      # Mutations

      What `verify` makes of copies that were changed on purpose. Each kind of change is made to the
      \(bank.quotations) quotations of the fixtures wherever it applies, in the HTML of their \(bank.pages) clean pages: typography in
      every page, for all its quotations at once; words in one page, for every third quotation at once; where
      and by whom they are said in one page, for each quotation alone. Words and pages follow from fixed seeds.
      A change is told right if its quotation has the right verdict and flag, all others are verified (where
      speakers change, have their words), and nothing else is unexpected.

      **\(right) of \(all.count) changes have the right verdict.** `MutationTests` writes this page.

      """
    for group in Mutation.Group.allCases {
      text += "\n## \(group.rawValue)\n\n"
      text +=
        "| mutation | what is done | right verdict | changes | right |\n|---|---|---|--:|--:|\n"
      for (mutation, outcomes) in outcomes where mutation.group == group {
        let right = outcomes.count { $0.fault == nil }
        text +=
          "| `\(mutation.id)` | \(mutation.does) | \(mutation.right) | \(outcomes.count) | \(right) |\n"
      }
    }
    return text + "\n## Exceptions\n\n" + exceptions
  }

  /// What did not have the right verdict, with its mutation.
  var faults: [(mutation: Mutation, outcome: MutationBank.Outcome)] {
    outcomes.flatMap { item in
      item.outcomes.filter { $0.fault != nil }.map { (item.mutation, $0) }
    }
  }

  private var exceptions: String {
    guard !faults.isEmpty else { return "None.\n" }
    var text = "| mutation | quotation | page | what came | why |\n|---|---|---|---|---|\n"
    for (mutation, outcome) in faults {
      let cause = KnownException.all.first { $0.explains(mutation, outcome) }?.cause ?? "?"
      text +=
        "| `\(mutation.id)` | \(outcome.quotation) | \(outcome.page) | \(outcome.fault ?? "") | \(cause) |\n"
    }
    return text
  }
}
