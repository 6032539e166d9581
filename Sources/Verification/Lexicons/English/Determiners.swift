/// Articles before a name or noun phrase, one a line. Written for this package; same licence.
let englishDeterminers = """
  a
  an
  the
  """
