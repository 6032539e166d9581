import AsQuoted
import TestSupport

/// A kind of change that is made to a copy of a page, and what must come of it.
struct Mutation: Sendable {
  /// What must come of one changed page.
  struct Changed {
    var edits: [EditablePage.Edit]
    /// The verdicts that are right for the quotations that were changed, by id.
    var verdicts: [String: Set<Verdict>]
    /// The wording that is right for them too, where the verdict does not tell.
    var wording: Wording?
    /// Flags that must stand on the changed quotations.
    var flags: Set<Flag> = []
    /// How many quotations of the page belong to none of the truth; nil: of no account.
    var unexpected: Int? = 0
    /// The verdicts that are right for all other quotations.
    var others: Set<Verdict> = [.verified]

    /// Makes another change of the same kind too.
    mutating func add(_ other: Changed) {
      edits += other.edits
      verdicts.merge(other.verdicts) { $1 }
      wording = other.wording
      flags = other.flags
      unexpected = other.unexpected
      others = other.others
    }

    /// The verdicts of words that are right, whoever is given them.
    static let anySpeaker: Set<Verdict> = [.verified, .unattributed, .misattributed]
  }

  /// A page with all its quotations.
  struct Context {
    let page: EditablePage
    let truth: Truth
    let sites: [QuotationSite]
    /// The number of the quotation that is to be changed.
    let number: Int
    var site: QuotationSite { sites[number] }
  }

  /// The group in the table.
  enum Group: String, CaseIterable {
    case words = "Words changed without a mark"
    case cuts = "Words cut off or put on at the ends"
    case marked = "Changes that the page marks"
    case typography = "Typography only"
    case places = "Where and how the words stand"
    case speakers = "Who said it"
  }

  let id: String
  let group: Group
  /// What is done, for people.
  let does: String
  /// The right verdict, for people.
  let right: String
  /// Changes a page; nil where the mutation does not apply to the quotation.
  let change: @Sendable (Context, inout SeededGenerator) -> Changed?

  /// All mutations, in the order of the table.
  static let all = words + cuts + marked + typography + places + speakers

  /// A mutation of one quotation that gives a verdict, flags and nothing else.
  init(
    _ id: String,
    _ group: Group,
    _ does: String,
    _ verdict: Verdict,
    flags: Set<Flag> = [],
    _ edits: @escaping @Sendable (QuotationSite, inout SeededGenerator) -> [EditablePage.Edit]?
  ) {
    let flagged = flags.isEmpty ? "" : ", flag " + flags.map { "`\($0.rawValue)`" }.joined()
    self.init(id, group, does, right: "`\(verdict.rawValue)`" + flagged) { context, generator in
      edits(context.site, &generator).map {
        Changed(edits: $0, verdicts: [context.site.id: [verdict]], flags: flags)
      }
    }
  }

  /// A mutation with all that must come of it.
  init(
    _ id: String,
    _ group: Group,
    _ does: String,
    right: String,
    _ change: @escaping @Sendable (Context, inout SeededGenerator) -> Changed?
  ) {
    self.id = id
    self.group = group
    self.does = does
    self.right = right
    self.change = change
  }
}
