/// The frame of an HTML report: one file that loads nothing, runs nothing, and whose only style is its own.
struct HTMLPage {
  private let title: String
  private let style: HTMLStyle

  /// A page with a title; its style is that of all reports and what is added to it.
  init(title: String, style: HTMLStyle = HTMLStyle("")) {
    self.title = title
    self.style = HTMLStyle.ofAllReports + style
  }

  /// All up to the main part, with what stands at the top of the page.
  func opening(header: HTMLText) -> HTMLText {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="\(policy)" />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>\(title)</title>
    <style>\(HTMLText(unescaped: style.text))</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the report</a>
    <header>
    \(header)</header>
    <main id="main">

    """
  }

  /// All behind the main part, with what stands at the bottom of the page.
  static func end(footer: HTMLText) -> HTMLText {
    """
    </main>
    <footer>
    \(footer)</footer>
    </body>
    </html>

    """
  }

  /// What a browser may do on the page's behalf: nothing but take its style.
  private var policy: String {
    "default-src 'none'; style-src '\(style.source)'; base-uri 'none'; form-action 'none'"
  }
}
