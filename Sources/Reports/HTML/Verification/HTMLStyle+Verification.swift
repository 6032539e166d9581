extension HTMLStyle {
  /// The style of a verification's report.
  static let ofVerification = parts + HTMLFilters.style

  private static let parts = HTMLStyle(
    """
    .controls fieldset { display: grid; grid-template-columns: 7rem minmax(0, 1fr); }
    .controls legend { float: left; padding-top: .25rem; }
    .pages th { font-weight: 400; }
    .pages .truth td { padding-top: 1rem; }
    .pages .faint { font-size: .875rem; }
    .pages td.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .page { border-bottom: 1px solid var(--line); padding: .625rem 0; }
    .page h3 { display: inline; }
    .page .result { display: block; padding-inline-start: 1.125rem; color: var(--faint); font-size: .9375rem; }
    .inside { padding: .75rem 0 1.25rem 1.125rem; scroll-margin-top: 5rem; }
    .origin, .fold { margin-bottom: .75rem; font-size: .9375rem; }
    .origin summary, .why summary, .fold summary { color: var(--faint); }
    .origin .facts, .why .facts { margin: .5rem 0 0; padding: .75rem 1rem; background: var(--panel); }
    .card { margin: 1rem 0 1.5rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
    .edge-error { border-color: var(--error); }
    .edge-warning { border-color: var(--warning); }
    .edge-notice { border-color: var(--notice); }
    .edge-good { border-color: var(--good); }
    .card h4 { margin-bottom: .25rem; }
    .id { font-variant-numeric: tabular-nums; }
    .place { color: var(--faint); font-size: .875rem; }
    .flag { margin-bottom: .375rem; }
    .who { font-weight: 600; }
    .sentence { padding: .625rem 1rem; background: var(--panel); font-size: 1rem; }
    .part { padding: 0 .15em; border-radius: .15em; box-decoration-break: clone;
      -webkit-box-decoration-break: clone; }
    .source { background: var(--source); }
    .cue { background: var(--cue); }
    .content { padding: 0; font-style: italic; }
    .label { font: 600 .6875rem/1 var(--sans); letter-spacing: .03em; color: var(--faint); }
    .why { font-size: .9375rem; }
    .why ol { margin: 0; padding-inline-start: 1.25rem; }
    .quotations { padding: 0; list-style: none; }
    .quotations li { padding: .375rem 0; border-bottom: 1px solid var(--line); }
    .quotations .quoted { font-size: 1rem; }
    .quotations .place { display: block; }
    @media print { .origin::details-content, .why::details-content {
      content-visibility: visible; block-size: auto; } }
    @media screen { .page { content-visibility: auto; contain-intrinsic-block-size: auto 5rem; } }
    @media (max-width: 40rem) {
      .facts div, .controls fieldset { grid-template-columns: minmax(0, 1fr); }
      .facts dt { margin-top: .375rem; }
      .pages td.date, .pages thead th:last-child { display: none; }
      .inside { padding-inline-start: 0; }
    }

    """
  )
}
