import AsQuoted
import Reports

/// Scores a corpus and writes the report.
struct EvaluateRun {
  let reports: [ReportChoice<ArticleEvaluation, EvaluationReport>]
  let worst: Int
  let jobs: Int
  let engine: AttributionEngine
  let console: Console

  func run(_ corpus: AnnotatedCorpus) async -> Int32 {
    var output: ReportOutput<ArticleEvaluation, EvaluationReport>
    let digest: String
    do throws(FileError) {
      output = try ReportOutput(reports, on: console, total: corpus.articles.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    do throws(CorpusError) {
      digest = try corpus.digest()
    } catch {
      console.error(error.place, error.message)
      return 2
    }
    for text in corpus.unannotated { console.note(text, "passed over: it has no annotation") }
    var status: Int32 = 0
    var evaluation = CorpusEvaluation(worst: worst)
    let engine = engine
    output.start()
    let work: @Sendable (AnnotatedCorpus.Article) -> Result<ArticleEvaluation, CorpusError> = {
      article in
      Result { () throws(CorpusError) in try corpus.evaluate(article, by: engine) }
    }
    await OrderedWork.run(corpus.articles, jobs: jobs, work: work) { result in
      switch result {
      case .success(let article):
        evaluation.add(article)
        output.add(reports.map { $0.entries(of: article) })
      case .failure(let error):
        output.error(error.place, error.message)
        status = 2
      }
      output.advance()
      return output.isOpen
    }
    let report = EvaluationReport(
      corpus: corpus.description,
      sha256: digest,
      evaluation: evaluation
    )
    return output.finish(report) ? status : 2
  }
}
