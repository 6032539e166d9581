/// Why some changes do not have the right verdict yet.
struct KnownException {
  /// The mutations in which it shows.
  let mutations: Set<String>
  /// The case and the quotations.
  let example: String
  let quotations: Set<String>
  /// The cause, for people.
  let cause: String

  static let all = [
    KnownException(
      mutations: ["crop-deep"],
      example: "ukraine-truce",
      quotations: ["q06"],
      cause: "an unnamed source behind a few words is seen only where a comma parts them"
    ),
    KnownException(
      mutations: ["pronoun"],
      example: "ukraine-truce",
      quotations: ["q07", "q15"],
      cause: "the pronoun is given to another person named before"
    ),
  ]

  func explains(_ mutation: Mutation, _ outcome: MutationBank.Outcome) -> Bool {
    mutations.contains(mutation.id) && quotations.contains(outcome.quotation)
      && outcome.page.hasPrefix(example + "/")
  }
}
