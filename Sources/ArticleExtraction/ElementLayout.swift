import HTMLTree

/// How a browser without a style sheet lays an element out, as far as reading text needs it.
enum ElementLayout {
  /// Runs on in its line; parts neither words nor marks.
  case inline
  /// Stands on its own: the text before and after belong to other blocks.
  case block
  /// Holds nothing to read: neither shown as text nor part of an article.
  case skipped
  /// Ends a line: `<br>`.
  case lineBreak

  /// The layout of elements by their names' raw values.
  private static let table: [ElementLayout] = ElementName.allCases.map(layout(of:))

  /// The layout of an element of a name.
  init(_ name: ElementName) {
    let number = Int(name.rawValue)
    self = number < Self.table.count ? Self.table[number] : .inline
  }

  private static func layout(of name: ElementName) -> ElementLayout {
    switch name {
    case .br: .lineBreak
    case .title, .meta, .link, .base, .script, .style, .template, .noscript, .textarea,
      .svg, .iframe, .object, .embed, .canvas, .audio, .video, .source, .track, .map, .area,
      .input, .button, .select, .option, .dialog, .frame, .frameset, .noframes, .unreadAMP:
      .skipped
    // What its author took back is not said.
    case .del, .s: .skipped
    // Parsers of HTML 4 leave an <article> without a <body> before it in the <head>.
    case .html, .head, .body, .main, .article, .section, .aside, .nav, .header, .footer, .address,
      .hgroup, .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .hr, .pre, .blockquote, .center, .ul, .ol,
      .li, .dl, .dt, .dd, .menu, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .figure,
      .figcaption, .form, .fieldset, .legend, .details, .summary:
      .block
    default: .inline
    }
  }
}
