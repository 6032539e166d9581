extension HTMLStyle {
  /// What reports of comparisons have beside the style of every report.
  static let ofComparisons = HTMLStyle(
    """
    .cells { width: auto; }
    .cells th, .cells td { padding: .25rem .5rem; }
    .cells th { white-space: nowrap; }
    .cells th:first-child { padding-left: 0; }
    .cells td.words { min-width: 15rem; max-width: 34rem; }
    .symbol { display: inline-block; min-width: 1.25em; text-align: center; font-weight: 700;
      font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    .symbol.faint { font-weight: 400; }
    a.symbol { border: 1.5px solid; border-radius: .25em; text-decoration: none; }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
    .timeline { margin-left: .5rem; padding: 0 0 0 1.5rem; border-left: 2px solid var(--line);
      list-style: none; }
    .timeline > li { position: relative; max-width: none; padding-bottom: 1.25rem; }
    .timeline > li::before { content: ""; position: absolute; left: calc(-1.5rem - 7px); top: .4rem;
      border: 6px solid var(--ink); border-radius: 50%; box-shadow: 0 0 0 3px var(--paper); }
    .timeline > li.quiet::before { border-color: var(--line); }
    .timeline h3 { margin-bottom: .25rem; font-variant-numeric: tabular-nums; }
    .timeline p.small { margin-bottom: .25rem; }
    .changes { margin-top: .75rem; padding: 0; list-style: none; }
    .changes > li { max-width: none; margin-bottom: .75rem; padding: .75rem 1rem .25rem;
      background: var(--panel); border-radius: .25rem; }
    .changes > li:target { outline: 3px solid var(--link); }
    .changes h4 { margin-bottom: .5rem; font-weight: 600; }
    .stayed { padding: .5rem 0 0; list-style: none; }
    .stayed p { margin: 0; }
    .stayed blockquote { margin: 0 0 .75rem; }

    """
  )
}
