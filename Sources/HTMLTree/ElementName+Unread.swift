extension ElementName {
  /// Whether a reader never sees the text inside the element, or sees it only in place of something
  /// that a browser could not show.
  ///
  /// The tree keeps that text below its element, for what is read by name (JSON-LD in a `<script>`);
  /// an article leaves it out, or it would quote what nobody was shown.
  package var textIsUnread: Bool {
    switch self {
    case .script, .style, .template, .noscript, .textarea, .select, .option: true
    case .iframe, .noframes, .object, .audio, .video, .canvas, .svg, .unreadAMP: true
    default: false
    }
  }
}
