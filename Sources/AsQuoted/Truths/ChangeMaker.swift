import AttributionRules
import GroundTruth
import TextModel
import Verification

/// Makes pending changes of what came of a page.
struct ChangeMaker {
  let page: CheckedPage
  let truthPath: String

  private var name: String { TruthFile.relative(page.page.id, to: truthPath) }

  /// The change of a page that can't be checked, or nil.
  var pageChange: PendingChange? {
    page.verification.cannotCheck.map { problem in
      PendingChange(
        id: TruthKeys.cannotCheck,
        subject: .page(problem.cause),
        page: name,
        sha256: page.page.archive.sha256,
        message: problem.reason
      )
    }
  }

  /// The changes of the truth's quotations; those that the page is known to give are left out.
  var quoteChanges: [PendingChange] {
    let known = expected
    return page.verification.quotes.compactMap { quote in
      guard quote.verdict != known[quote.id] ?? .verified else { return nil }
      return PendingChange(
        id: quote.id,
        subject: .quote(quote.verdict),
        page: name,
        sha256: page.page.archive.sha256,
        expected: PendingChange.Expected(
          text: quote.expected.text,
          speaker: quote.expected.speaker
        ),
        found: quote.found.map { found($0) },
        speakerMatch: quote.speakerMatch.flatMap { .init(rawValue: $0.rawValue) },
        diff: steps(quote.diff),
        message: quote.message
      )
    }
  }

  /// The page's quotations that the truth does not hold; those that the page is known to have are left out.
  var unexpectedChanges: [PendingChange] {
    var listed: [ComparedText] = []
    if case .verdicts(_, let unexpected)? = page.expectation?.outcome {
      switch unexpected {
      case .count(let count) where count == page.verification.unexpected.count: return []
      case .count: break
      case .texts(let texts): listed = texts.map(ComparedText.init)
      }
    }
    return page.verification.unexpected.compactMap { quotation in
      if let place = listed.firstIndex(of: ComparedText(quotation.found.text)) {
        listed.remove(at: place)
        return nil
      }
      return PendingChange(
        id: TruthKeys.unexpected,
        subject: .unexpected,
        page: name,
        sha256: page.page.archive.sha256,
        found: found(quotation.found),
        diff: steps(quotation.diff),
        message: quotation.near.map { "near \($0)" },
        after: quote(before: quotation.found)
      )
    }
  }

  private var expected: [String: Verdict] {
    guard case .verdicts(let verdicts, _)? = page.expectation?.outcome else { return [:] }
    return Dictionary(verdicts.map { ($0.quote, $0.verdict) }, uniquingKeysWith: { $1 })
  }

  private func found(_ found: FoundQuotation) -> PendingChange.Found {
    PendingChange.Found(
      text: found.text,
      speaker: found.speaker,
      form: found.form,
      cue: found.cue?.text,
      via: found.via,
      prefix: found.prefix.split(separator: "\n").last.map(String.init),
      suffix: found.suffix.split(separator: "\n").first.map(String.init)
    )
  }

  private func steps(_ diff: [DiffOperation]) -> [PendingChange.Step] {
    var steps: [PendingChange.Step] = []
    // Where only typography differs, nothing is to be decided: the page's words stand for both.
    for operation in diff where !(operation.isTypographic && operation.kind == .delete) {
      let kind = operation.isTypographic ? .equal : operation.kind
      guard let kind = PendingChange.Step.Kind(rawValue: kind.rawValue) else { continue }
      if let last = steps.last, last.kind == kind {
        steps[steps.count - 1] = .init(kind, last.text + operation.text)
      } else {
        steps.append(.init(kind, operation.text))
      }
    }
    return steps.contains { $0.kind != .equal } ? steps : []
  }

  /// The truth quotation that stands nearest before a place of the page.
  private func quote(before found: FoundQuotation) -> String? {
    guard let start = found.spans.first?.start else { return nil }
    let before = page.verification.quotes.compactMap { quote in
      quote.found?.spans.first.map { (id: quote.id, start: $0.start) }
    }.filter { $0.start < start }
    return before.max { $0.start < $1.start }?.id
  }
}
