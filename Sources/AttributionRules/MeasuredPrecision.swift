/// How often each rule was right, by grade: `rule grade right given`, `-` for no grade.
///
/// Source: Scripts/measure-rules on the annotated training articles, texts and pages, with version 1
/// of the rules.
let measuredPrecision = """
  """
