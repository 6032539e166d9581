/// Words that single rules ask for: `set: words`, a line a set (``WordSets/Name``).
///
/// Source: WordNet 3.0, the words below `business` and `press` in `noun.group`, chosen by hand; grammars'
/// lists of conditional conjunctions.
let englishWordSets = """
  business: company firm business corporation manufacturer retailer airline bank brand chain start-up
  business: startup conglomerate carmaker automaker brewer developer publisher studio label supplier
  business: giant group
  outlet: newspaper paper magazine agency broadcaster network channel station website site outlet
  outlet: publication tabloid daily weekly
  politician: democrat republican conservative liberal senator congressman congresswoman lawmaker
  politician: legislator
  condition: if unless
  companions: colleagues team co-authors coauthors collaborators others co-workers coworkers
  companions: associates staff co-founders bandmates
  causing: lead leads led leading prompt prompts prompted prompting force forces forced forcing
  causing: cause causes caused causing push pushes pushed pushing compel compels compelled compelling
  causing: drive drives drove driving inspire inspires inspired inspiring allow allows allowed allowing
  causing: leave leaves left leaving provoke provoked provoking spur spurred spurring
  plural: have are were haven't aren't weren't haven’t aren’t weren’t
  other: other fellow
  among: among amongst
  attributing: per
  nobody: no
  verbal: say says tell tells argue argues believe believes admit admits agree agrees insist insists
  verbal: contend contends describe describes explain explains suggest suggests acknowledge
  verbal: acknowledges maintain maintains allege alleges assert asserts concede concedes recall recalls
  verbal: warn warns write writes deny denies add adds think thinks predict predicts announce announces
  verbal: conclude concludes confirm confirms
  share: percent half third thirds quarter quarters fifth fifths majority majorities plurality
  share: two-thirds three-quarters three-fourths one-third one-quarter one-fifth two-fifths three-fifths
  share: most many some few none
  floating: both all each
  clausal: after before since
  timed: after before since until during
  light: make makes made making give gives gave giving given issue issues issued issuing deliver
  light: delivers delivered delivering offer offers offered offering raise raises raised raising
  light: pay pays paid paying
  point: point case
  lately: past
  with: with
  entitling: called named dubbed titled entitled nicknamed labelled labeled termed christened branded
  entitling: billed headlined renamed tagged styled pronounced known marketed rated ranked
  titling: titled entitled headlined subtitled
  soCalled: so-called self-styled
  noOne: nobody none neither
  nor: nor
  who: who whom
  whose: whose
  aspect: continue continues continued begin begins began start starts started try tries tried
  contrast: but yet
  number: one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
  number: fifty sixty seventy eighty ninety
  roughly: more fewer less least some just than nearly almost roughly only about around over under at up to
  requesting: called asked pushed pressed pleaded begged appealed argued
  requested: for
  asking: whether if why how what
  gesture: laughs laughed smiles smiled grins grinned nods nodded shrugs shrugged sighs sighed pauses
  gesture: paused winces winced weeps wept hesitates hesitated chuckles chuckled shook shakes frowns
  gesture: frowned smirks smirked giggles giggled snorts snorted scoffs scoffed sniffs sniffed beams
  gesture: beamed blushes blushed gasps gasped groans groaned squints squinted bristles bristled
  gesture: cringes cringed sobs sobbed chortles chortled
  answering: replies replied answers answered responds responded retorts retorted counters countered
  origin: from
  alternative: or
  article: a an
  rank: di ds dc pc dci dcs wpc acc dac
  national: afghan albanian american argentine argentinian australian austrian belgian bolivian bosnian
  national: brazilian briton bulgarian cameroonian canadian chilean colombian croat croatian czech
  national: dutchman dutchwoman ecuadorian egyptian englishman englishwoman estonian ethiopian
  national: frenchman frenchwoman georgian german ghanaian greek hungarian icelander indian indonesian
  national: iranian iraqi irishman irishwoman israeli italian ivorian jamaican kenyan kiwi latvian
  national: lithuanian malian mexican moroccan nigerian northerner norwegian pakistani pole romanian
  national: russian scot scotsman scotswoman senegalese serb serbian slovak slovenian southerner
  national: spaniard swede syrian tunisian turk ukrainian uruguayan venezuelan welshman welshwoman
  national: zimbabwean londoner yorkshireman texan californian floridian
  going: go goes went going gone
  bearing: named called
  direction: north south east west northeast northwest southeast southwest miles kilometres kilometers
  direction: outskirts suburb suburbs
  showing: show shows showed shown showing depict depicts depicted reveal reveals revealed capture
  showing: captures captured
  themselves: themselves
  habit: takes took taken taking insists insisted insisting insist persists persisted resorted resorts
  habit: stoops stooped keeps kept
  term: word words term terms phrase phrases expression expressions epithet slur hashtag
  using: use uses used using utter utters uttered uttering invoke invokes invoked invoking employ
  using: employs employed employing
  pressed: asked pressed questioned quizzed told challenged confronted prompted informed reminded
  excerpt: sentence sentences line lines verse verses passage passages quotation words
  promise: promise promises pledge pledges vow vows threat threats offer offers commitment commitments
  promise: oath plan plans proposal proposals goal goals aim aims decision bid call calls demand demands
  witnessed: heard overheard seen shown caught filmed recorded
  """
