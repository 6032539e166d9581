import AsQuoted
import Foundation
import TestSupport
import Testing

/// Changed copies of the fixtures, each caught with the right verdict.
@Suite struct MutationTests {
  @Test func theTableOfMutationsIsThatOfTheDocument() async throws {
    let bank = try MutationBank()
    let outcomes = await withTaskGroup(of: (Int, [MutationBank.Outcome]).self) { group in
      for (number, mutation) in Mutation.all.enumerated() {
        group.addTask { (number, bank.outcomes(mutation)) }
      }
      var all: [Int: [MutationBank.Outcome]] = [:]
      for await (number, outcomes) in group { all[number] = outcomes }
      return all
    }
    let table = MutationTable(
      bank: bank,
      outcomes: Mutation.all.enumerated().map { ($1, outcomes[$0] ?? []) }
    )
    let file = RepositoryPaths.root.appending(path: "Documentation/mutations.md")
    #expect(GoldenFile.difference(table.text, from: file) == nil)
    #expect(table.outcomes.allSatisfy { !$0.outcomes.isEmpty }, "each kind applies somewhere")
    for (mutation, outcome) in table.faults {
      let isKnown = KnownException.all.contains { $0.explains(mutation, outcome) }
      #expect(
        isKnown,
        "\(mutation.id) \(outcome.page) \(outcome.quotation): \(outcome.fault ?? "")"
      )
    }
    for exception in KnownException.all {
      #expect(
        table.faults.contains { exception.explains($0.mutation, $0.outcome) },
        "no longer an exception: \(exception.cause)"
      )
    }
  }

  @Test func identifiersAreUnique() {
    #expect(Set(Mutation.all.map(\.id)).count == Mutation.all.count)
  }
}
