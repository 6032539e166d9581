/// Words that negate, one a line; a line that starts with `-` is an ending (`-n't` is in `don't`).
///
/// They only put the flag `negation` on a change. Written for this package; same licence.
let englishNegatingWords = """
  not
  -n't
  cannot
  never
  no
  none
  nobody
  nothing
  nowhere
  neither
  nor
  without
  hardly
  scarcely
  barely
  rarely
  seldom
  """
