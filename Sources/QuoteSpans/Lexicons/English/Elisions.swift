/// English words that begin with an apostrophe: it opens no quotation. One a line.
///
/// Source: the words that standard dictionaries list with a leading apostrophe.
let englishElisions = """
  em
  til
  till
  tis
  twas
  twere
  cause
  cos
  bout
  round
  n
  n'
  nuff
  cept
  fraid
  """
