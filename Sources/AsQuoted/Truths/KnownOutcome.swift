import GroundTruth
import Verification

/// Lists under `pages:` what a copy gives.
struct KnownOutcome {
  let truth: Truth
  let change: PendingChange

  func decided() throws(TruthEditError) -> DecidedTruth {
    let file = change.pageName
    let before = truth.expectation(forPage: file)?.outcome
    let after = try outcome(before)
    var pages = truth.pages
    let place = pages.firstIndex { $0.file == file }
    switch (place, after) {
    case (let place?, let after?): pages[place] = PageExpectation(file: file, outcome: after)
    case (let place?, nil): pages.remove(at: place)
    case (nil, let after?): pages.append(PageExpectation(file: file, outcome: after))
    case (nil, nil): break
    }
    return DecidedTruth(
      truth: truth.with(pages: pages),
      id: change.id,
      before: before.map { .page(TruthWriter.text($0)) },
      after: after.map { .page(TruthWriter.text($0)) }
    )
  }

  private func outcome(
    _ before: PageExpectation.Outcome?
  ) throws(TruthEditError) -> PageExpectation.Outcome? {
    var verdicts: [ExpectedVerdict] = []
    var unexpected = ExpectedUnexpected.count(0)
    if case .verdicts(let known, let others)? = before { (verdicts, unexpected) = (known, others) }
    switch change.subject {
    case .page(let cause): return .cannotCheck(cause)
    case .quote(let verdict):
      let place = verdicts.firstIndex { $0.quote == change.id }
      if let place { verdicts.remove(at: place) }
      if verdict != .verified {
        let new = ExpectedVerdict(quote: change.id, verdict: verdict)
        verdicts.insert(new, at: place ?? verdicts.count)
      }
    case .unexpected:
      guard let text = change.found?.text else {
        throw TruthEditError("the pending file holds no words for \(change.id)")
      }
      // A count does not say which; where it does not fit, the words do.
      if case .texts(let texts) = unexpected {
        unexpected = .texts(texts + [text])
      } else {
        unexpected = .texts([text])
      }
    }
    if verdicts.isEmpty, unexpected == .count(0) { return nil }
    return .verdicts(verdicts, unexpected: unexpected)
  }
}
