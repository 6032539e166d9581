import AsQuoted
import Reports

/// Scores a corpus and writes the report.
struct EvaluateRun {
  let format: EvaluationFormat
  let options: ReportOptions
  let worst: Int
  let jobs: Int
  let engine: AttributionEngine
  let console: Console

  func run(_ corpus: AnnotatedCorpus) async -> Int32 {
    var output: ReportOutput
    let digest: String
    do throws(FileError) {
      output = try ReportOutput(to: [nil], on: console, total: corpus.articles.count)
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
    let (format, options, engine) = (format, options, engine)
    output.write([format.head(options)])
    let work: @Sendable (AnnotatedCorpus.Article) -> Result<ArticleEvaluation, CorpusError> = {
      article in
      Result { () throws(CorpusError) in try corpus.evaluate(article, by: engine) }
    }
    await OrderedWork.run(corpus.articles, jobs: jobs, work: work) { result in
      switch result {
      case .success(let article):
        evaluation.add(article)
        let text = format.page(article, options)
        if !text.isEmpty { output.add([text], separators: [format.separator]) }
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
    output.write([format.end(report, options)])
    return output.close() ? status : 2
  }
}
