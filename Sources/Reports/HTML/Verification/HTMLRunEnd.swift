import AsQuoted

/// The bottom of the report: what it does not prove, and what made it.
enum HTMLRunEnd {
  static var html: HTMLText {
    notProven
      + HTMLPage.end(
        footer: "<p>Made by \(ReportBasis.tool). This file loads nothing and runs nothing.</p>\n"
      )
  }

  private static let notProven: HTMLText = """
    <section aria-labelledby="not-proven">
    <h2 id="not-proven">What this report does not prove</h2>
    <ul>
    <li>\(ToolIdentity.notProven)</li>
    <li>Dates of capture are what each file says of itself.</li>
    <li>A truth is as good as its curator. <em>Verified</em> says that the copy has the curated words and \
    speaker, not that they were ever said.</li>
    <li>Speakers are found by rules about cue phrases, which know no irony and can be wrong. A person should \
    look at every finding before it is published.</li>
    </ul>
    </section>

    """
}
