/// The closed classes of English, irregular pasts that are nothing else, and adverbs that stand beside
/// reporting verbs: `class: words`.
///
/// `based` is among the prepositions for the clauses that it opens: `Based on the letter, …`.
///
/// Source: grammar; any reference grammar lists them.
let englishFunctionWords = """
  determiner: a an the this that these those some any each every another both no either neither
  determiner: several many most few all one two three four five six seven eight nine ten dozens
  determiner: hundreds thousands scores such other
  possessive: his her its their our my your whose
  he: he him his himself
  she: she her hers herself
  they: they them their theirs themselves
  it: it its itself
  first: i we me us my our myself ourselves
  second: you your yours yourself
  subject: he she they it i we you
  relative: who which that whom
  preposition: of for at in on to by from with about against among around after before behind
  preposition: between during into like near over since through toward towards under until upon
  preposition: via within without despite amid across along outside inside off out up down per
  preposition: alongside beyond besides except unlike versus above below beneath onto throughout
  preposition: based following regarding concerning
  conjunction: and or but nor yet so
  subordinator: while when if because although though as unless whereas where whether than
  subordinator: why how what whatever whoever whichever whomever wherever whenever
  auxiliary: has have had having is are was were be been being am 's 'd 've 're 'll
  auxiliary: do does did doing will would can could may might must shall should ought
  be: is are was were be been being am
  negation: not n't never hardly cannot
  adverb: also then later further again still now once even just only simply already often always
  adverb: sometimes usually repeatedly recently previously earlier meanwhile instead rather soon
  adverb: first last finally eventually perhaps maybe probably apparently reportedly allegedly
  adverb: once famously afterwards afterward ago today yesterday tomorrow tonight here there too
  adverb: publicly privately initially ultimately long ever back together very quite almost
  adverb: himself herself themselves itself myself ourselves
  adverb: separately similarly likewise otherwise therefore thus however moreover nevertheless
  adverb: nonetheless furthermore additionally elsewhere online onstage aloud flatly bluntly
  time: mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends
  time: monday tuesday wednesday thursday friday saturday sunday january february march april may
  time: june july august september october november december today yesterday morning afternoon
  time: evening night week month year jan feb mar apr jun jul aug sept sep oct nov dec spring
  time: summer autumn fall winter weekend mondays tuesdays wednesdays thursdays fridays saturdays
  time: sundays days week weeks month months years hours decade decades
  past: arose ate awoke became bore bought brought built came caught chose clung crept dealt drew drank
  past: drove fed fell fled flew fought forbade forgave forgot froze gave got grew heard held hid kept
  past: knelt knew laid leapt led lent lost made met paid ran rang rode sang sank sat sent shook slept
  past: slid spent sprang stole stood struck stuck swam swept swore swung took tore threw went withdrew
  past: woke won wore borne chosen done drawn driven eaten fallen flown forgotten frozen given gone
  past: grown hidden ridden risen seen shaken shown spoken stolen sung sworn taken thrown torn undergone
  past: withdrawn worn written gotten
  indefinite: a an one some any another several many most few two three four five
  modal: will would can could may might must shall should 'll 'd
  according: according
  to: to
  of: of
  by: by
  as: as
  that: that
  gerundobject: of for
  locative: in at near outside across
  plural: we they they're both all many most several few some dozens these those two three four
  plural: hundreds thousands scores
  """
