import AsQuoted

/// The truths beside which changes wait.
struct PendingReviews {
  /// The truths, in the order of the paths.
  var list: [TruthReview]

  /// Opens what paths name; nil where one can't be read, which is told.
  init?(_ paths: [String], on console: Console) {
    let (truths, errors) = PendingFinder.truths(in: paths)
    var isWhole = errors.isEmpty
    for error in errors { console.error(error.path, error.message) }
    var list: [TruthReview] = []
    for truth in truths {
      do {
        list.append(try TruthReview(truthFile: truth))
      } catch {
        console.error(error)
        isWhole = false
      }
    }
    guard isWhole else { return nil }
    self.list = list
  }

  /// The one change of an id, with the number of its truth. Where several pages ask for the same, it is the
  /// first, unless the decision is for a page.
  func change(
    _ id: String,
    page: String?,
    isForPage: Bool
  ) throws(FileError) -> (review: Int, change: PendingChange) {
    let all = list.enumerated().flatMap { number, review in review.changes.map { (number, $0) } }
    let named = all.filter { $0.1.id == id }
    let found = named.filter { page == nil || page == $0.1.page || page == $0.1.pageName }
    guard let first = found.first else {
      let ids = all.map(\.1.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let what = named.isEmpty ? "nothing waits under this id" : "nothing waits for \(page ?? "")"
      let where_ = named.isEmpty ? ids : named.map(\.1.page)
      let others = where_.isEmpty ? "" : "; there is " + where_.joined(separator: ", ")
      throw FileError(id, what + others)
    }
    let isOne = found.allSatisfy { other in
      other.0 == first.0 && (other.1 == first.1 || !isForPage && asksForSame(other.1, first.1))
    }
    guard isOne else {
      let pages = found.map { "\($0.1.page) (\($0.1.verdict))" }.joined(separator: ", ")
      let truths = Set(found.map(\.0)).count
      let how = truths > 1 ? "name the truth" : "choose with --page"
      throw FileError(id, "waits for several pages; \(how): \(pages)")
    }
    return first
  }

  private func asksForSame(_ change: PendingChange, _ other: PendingChange) -> Bool {
    change.subject == other.subject && change.found?.text == other.found?.text
      && change.found?.speaker == other.found?.speaker
  }
}

extension TruthDecision {
  /// What is said once it is carried out.
  var done: String {
    switch self {
    case .accept: "accepted"
    case .remove: "removed"
    case .asKnown: "noted as known"
    case .asAlias: "accepted as another name of the speaker"
    }
  }
}

/// What is told of a decision that was carried out.
struct DecisionNotes {
  let console: Console

  /// Tells of changes that the decision made out of date.
  func tell(
    _ outcome: TruthReview.Outcome,
    of change: PendingChange,
    _ decision: TruthDecision,
    _ truth: String
  ) {
    guard !outcome.outdated.isEmpty else { return }
    let pages = outcome.outdated.map(\.page).joined(separator: ", ")
    console.note(
      truth,
      "\(outcome.id) has changed, so what waited for it in \(pages) says nothing any more;"
        + " verify --pending looks again"
    )
  }
}
