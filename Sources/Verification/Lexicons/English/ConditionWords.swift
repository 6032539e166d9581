/// Words and phrases that limit what is said, one a line; a phrase's words stand one behind the other.
///
/// They only put the flag `condition` on a change. Written for this package; same licence.
let englishConditionWords = """
  if
  unless
  except
  excepting
  but
  only
  though
  although
  however
  until
  lest
  whether
  otherwise
  provided
  providing
  assuming
  supposing
  as long as
  so long as
  on condition
  in case
  in the event
  subject to
  depending
  """
