/// The elements that extraction tells apart; all others are ``other``.
public enum ElementName: UInt8, Sendable, Hashable, CaseIterable {
  case other
  case html, head, body, title, meta, link, base, script, style, template, noscript
  case main, article, section, aside, nav, header, footer, address, hgroup
  case h1, h2, h3, h4, h5, h6
  case p, div, span, a, br, hr, pre, wbr
  case blockquote, q, cite
  case b, i, em, strong, u, s, small, sub, sup, mark, font, center, ins, del, abbr, time, code
  case ul, ol, li, dl, dt, dd, menu
  case table, caption, thead, tbody, tfoot, tr, td, th
  case figure, figcaption, picture, img, video, audio, source, track, iframe, object, embed, svg
  case canvas, map, area, math
  case form, fieldset, legend, label, input, button, select, option, textarea, details, summary
  case dialog, frame, frameset, noframes
  /// The elements of AMP that hold nothing of an article: advertisements, menus, consent, other pages.
  case unreadAMP
}

/// The attributes that extraction reads; others are not copied.
public enum AttributeName: UInt8, Sendable, Hashable, CaseIterable {
  case id, `class`, style, hidden, role, type, name, property, content, itemprop, itemtype, rel
  case href, src, datetime, lang, title, alt, charset, cite
  case shadowrootmode, shadowmode
  case ariaHidden, ariaLabel, httpEquiv, dataTestid
}
