extension HTMLStyle {
  /// The style of every report.
  ///
  /// Colours are inks (`--ink`, `--error` …) on grounds (`--paper`, `--panel` …), and each ink can be read on
  /// each ground, by day and by night. Other styles take their colours from here.
  static let ofAllReports = colours + page + words + marks + print

  private static let colours = HTMLStyle(
    """

    :root {
      color-scheme: light dark;
      --ink: #1d1c1a; --faint: #56534c; --link: #0b4a94;
      --error: #9c1a12; --warning: #734800; --notice: #2b5080; --good: #195a30;
      --paper: #fcfbf9; --panel: #f2f0ec;
      --lost: #fae1de; --put: #dbefdf; --source: #dfe9f8; --cue: #f6e8c8;
      --line: #cfcbc2;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", Georgia, serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #ecebe8; --faint: #bab7b0; --link: #a6caff;
        --error: #ffb3ab; --warning: #f3ca7c; --notice: #b0ccf2; --good: #a3deb5;
        --paper: #161718; --panel: #222426;
        --lost: #4d211e; --put: #17402a; --source: #22364f; --cue: #453a18;
        --line: #45474a;
      }
    }

    """
  )

  private static let page = HTMLStyle(
    """
    * { box-sizing: border-box; }
    html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--ink); }
    body { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem 3rem; overflow-wrap: anywhere; }
    header { padding: 2.5rem 0 0; }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--faint);
      font-size: .875rem; }
    h1, h2, h3, h4, p, dl, ul, ol, table, fieldset { margin: 0 0 .75rem; }
    h1 { font: 700 clamp(1.6rem, 4vw, 2.25rem)/1.2 var(--serif); text-wrap: balance; }
    h2 { margin-top: 2.5rem; padding-top: .5rem; border-top: 2px solid var(--ink); font-size: 1.25rem;
      line-height: 1.3; }
    h3 { font-size: 1.0625rem; line-height: 1.4; }
    h4 { font-size: 1rem; line-height: 1.4; }
    p, li, dd { max-width: 44rem; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); }
    .kicker { color: var(--faint); font-size: .875rem; letter-spacing: .02em; }
    .lead { font-size: 1.0625rem; }
    .faint { color: var(--faint); }
    .small { font-size: .875rem; }
    code { font: .8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    summary { padding-block: .125rem; min-height: 1.625rem; cursor: pointer; }
    .scrolls { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
    caption { text-align: start; color: var(--faint); font-size: .875rem; padding-bottom: .25rem; }
    th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: start;
      vertical-align: top; }
    thead th { color: var(--faint); font-size: .8125rem; font-weight: 600; }
    tbody th { font-weight: 600; }
    .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    fieldset { border: 0; padding: 0; min-width: 0; }
    legend { padding: 0; color: var(--faint); font-size: .875rem; }
    .choices { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    .choices label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem;
      font-size: .9375rem; }
    .choices input { width: 1.0625rem; height: 1.0625rem; accent-color: var(--link); }

    """
  )

  private static let words = HTMLStyle(
    """
    .facts { font-size: .875rem; }
    .facts div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; padding: .125rem 0; }
    .facts a { display: inline-block; padding-block: .125rem; }
    .facts dt { color: var(--faint); }
    .facts dd { margin: 0; }
    .badge { display: inline-block; padding: 0 .5em; border: 1.5px solid; border-radius: .25em;
      font-size: .8125rem; font-weight: 700; line-height: 1.5; white-space: nowrap; }
    .error { color: var(--error); }
    .warning { color: var(--warning); }
    .notice { color: var(--notice); }
    .good { color: var(--good); }
    .plain { color: var(--faint); }
    .quoted { font-family: var(--serif); font-size: 1.0625rem; white-space: pre-line; }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
      gap: .75rem 2rem; }
    .sides dt { color: var(--faint); font-size: .8125rem; font-weight: 600; }
    .sides dd { margin: 0; }
    .sides p { margin-bottom: .25rem; }

    """
  )

  private static let marks = HTMLStyle(
    """
    del, ins { padding: 0 .1em; border-radius: .15em; box-decoration-break: clone;
      -webkit-box-decoration-break: clone; }
    del { background: var(--lost); text-decoration: line-through 1.5px; }
    ins { background: var(--put); text-decoration: underline 2px; text-underline-offset: .2em; }
    del.marked, ins.marked { background: none; text-decoration-style: dotted; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; -webkit-user-select: none; user-select: none; }

    """
  )

  /// On paper there is nothing to press; what is folded stays so, unless a report says otherwise.
  private static let print = HTMLStyle(
    """
    @media print {
      html { background: none; font-size: 10pt; }
      body { max-width: none; padding: 0; }
      .controls, .skip { display: none; }
      summary { list-style: none; }
      h1, h2, h3, h4, summary { break-after: avoid; }
      tr, .sides, li { break-inside: avoid; }
      del, ins, .part { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
  )
}
