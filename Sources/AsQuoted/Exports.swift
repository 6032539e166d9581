// One import is enough for a library user: articles, quotations, speakers, truths and verdicts come with it.
@_exported public import ArchiveReading
@_exported public import ArticleExtraction
@_exported public import AttributionRules
@_exported public import GroundTruth
@_exported public import HTMLTree
@_exported public import QuoteSpans
@_exported public import TextModel
@_exported public import Verification
