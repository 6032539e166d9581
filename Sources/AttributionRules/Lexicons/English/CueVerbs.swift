/// Verbs that report what somebody said: `base third past gerund participle: classes`.
///
/// - `speech`: a whole utterance may stand beside the verb, before or behind its subject.
/// - `weak`: the same, but the verb has commoner uses: it counts only right beside the words.
/// - `naming`: puts quoted words on somebody or something (`called it “…”`).
/// - `report`: words in marks inside what follows are the subject's (`vowed to “…”`).
/// - `relay`: quotes somebody else (`quoted him as saying`).
/// - `question`: who is asked is likely to speak next.
/// - `intention`: what somebody means to do, perhaps by what others say (`aides say he plans to “…”`).
/// - `hearer`: the noun phrase behind the verb hears the words; it never says them (`told Y`).
///
/// Source: the cue verbs of news as counted in PolNeAR (Newell et al., LREC 2018) and the reporting
/// verbs of style guides; forms made by rule and read through.
let englishCueVerbs = """
  accept accepts accepted accepting accepted: weak
  accuse accuses accused accusing accused: report
  acknowledge acknowledges acknowledged acknowledging acknowledged: speech report
  add adds added adding added: speech
  address addresses addressed addressing addressed: report
  admit admits admitted admitting admitted: speech
  admonish admonishes admonished admonishing admonished: speech hearer
  advertise advertises advertised advertising advertised: naming
  advise advises advised advising advised: speech report hearer
  advocate advocates advocated advocating advocated: speech
  affirm affirms affirmed affirming affirmed: speech
  agree agrees agreed agreeing agreed: speech report
  allege alleges alleged alleging alleged: speech
  allude alludes alluded alluding alluded: report
  announce announces announced announcing announced: speech
  answer answers answered answering answered: speech hearer
  anticipate anticipates anticipated anticipating anticipated: report
  apologise apologises apologised apologising apologised: speech report
  apologize apologizes apologized apologizing apologized: speech report
  appeal appeals appealed appealing appealed: report
  applaud applauds applauded applauding applauded: report
  argue argues argued arguing argued: speech report
  ascribe ascribes ascribed ascribing ascribed: report
  ask asks asked asking asked: speech report hearer question
  assail assails assailed assailing assailed: report
  assert asserts asserted asserting asserted: speech
  assess assesses assessed assessing assessed: speech
  assure assures assured assuring assured: speech hearer
  attack attacks attacked attacking attacked: report
  attest attests attested attesting attested: speech
  attribute attributes attributed attributing attributed: report
  aver avers avered avering avered: speech
  avow avows avowed avowing avowed: speech
  bark barks barked barking barked: speech
  bash bashes bashed bashing bashed: report
  beam beams beamed beaming beamed: speech
  beg begs begged begging begged: speech report hearer
  begin begins began beginning begun: weak report
  believe believes believed believing believed: weak
  bellow bellows bellowed bellowing bellowed: speech
  bemoan bemoans bemoaned bemoaning bemoaned: report
  berate berates berated berating berated: speech report hearer
  bill bills billed billing billed: naming
  blame blames blamed blaming blamed: report
  blast blasts blasted blasting blasted: report
  blog blogs blogged blogging blogged: speech
  boast boasts boasted boasting boasted: speech
  boom booms boomed booming boomed: speech
  brand brands branded branding branded: naming
  cable cables cabled cabling cabled: speech
  cackle cackles cackled cackling cackled: speech
  calculate calculates calculated calculating calculated: weak
  call calls called calling called: naming report
  caption captions captioned captioning captioned: speech
  cast casts cast casting cast: naming
  castigate castigates castigated castigating castigated: report
  caution cautions cautioned cautioning cautioned: speech report hearer
  celebrate celebrates celebrated celebrating celebrated: report
  certify certifies certified certifying certified: speech
  challenge challenges challenged challenging challenged: speech report hearer
  chant chants chanted chanting chanted: speech
  characterise characterises characterised characterising characterised: naming
  characterize characterizes characterized characterizing characterized: naming
  charge charges charged charging charged: report
  chastise chastises chastised chastising chastised: report
  cheer cheers cheered cheering cheered: speech
  chide chides chided chiding chided: speech hearer
  chime chimes chimed chiming chimed: weak
  chirp chirps chirped chirping chirped: speech
  christen christens christened christening christened: naming
  chuckle chuckles chuckled chuckling chuckled: weak
  cite cites cited citing cited: report
  claim claims claimed claiming claimed: speech
  clarify clarifies clarified clarifying clarified: speech
  coin coins coined coining coined: report
  command commands commanded commanding commanded: speech report hearer
  commend commends commended commending commended: report
  comment comments commented commenting commented: speech
  commiserate commiserates commiserated commiserating commiserated: speech
  commit commits committed committing committed: report
  compare compares compared comparing compared: naming
  complain complains complained complaining complained: speech report
  concede concedes conceded conceding conceded: speech
  conclude concludes concluded concluding concluded: speech report
  concur concurs concurred concurring concurred: speech
  condemn condemns condemned condemning condemned: report
  confess confesses confessed confessing confessed: speech
  confirm confirms confirmed confirming confirmed: speech
  congratulate congratulates congratulated congratulating congratulated: speech report hearer
  conjecture conjectures conjectured conjecturing conjectured: speech
  consider considers considered considering considered: naming
  console consoles consoled consoling consoled: speech hearer
  contend contends contended contending contended: speech
  continue continues continued continuing continued: speech
  coo coos cooed cooing cooed: speech
  counsel counsels counseled counseling counseled: speech hearer
  counter counters countered countering countered: speech
  counterpunch counterpunches counterpunched counterpunching counterpunched: speech
  credit credits credited crediting credited: report
  criticise criticises criticised criticising criticised: report
  criticize criticizes criticized criticizing criticized: report
  croak croaks croaked croaking croaked: speech
  croon croons crooned crooning crooned: speech
  crow crows crowed crowing crowed: speech
  cry cries cried crying cried: speech
  deadpan deadpans deadpanned deadpanning deadpanned: speech
  declare declares declared declaring declared: speech report
  decry decries decried decrying decried: report
  deem deems deemed deeming deemed: naming
  defend defends defended defending defended: report
  define defines defined defining defined: naming
  demand demands demanded demanding demanded: speech report
  demur demurs demurred demurring demurred: speech
  denounce denounces denounced denouncing denounced: report
  deny denies denied denying denied: speech
  depict depicts depicted depicting depicted: naming
  deplore deplores deplored deploring deplored: report
  deride derides derided deriding derided: report
  describe describes described describing described: naming
  detail details detailed detailing detailed: report
  determine determines determined determining determined: weak
  direct directs directed directing directed: report
  disclose discloses disclosed disclosing disclosed: speech
  discuss discusses discussed discussing discussed: report
  dismiss dismisses dismissed dismissing dismissed: report
  disparage disparages disparaged disparaging disparaged: report
  dispute disputes disputed disputing disputed: speech report
  divulge divulges divulged divulging divulged: speech
  doubt doubts doubted doubting doubted: report
  drawl drawls drawled drawling drawled: speech
  dub dubs dubbed dubbing dubbed: naming
  echo echoes echoed echoing echoed: report
  editorialise editorialises editorialised editorialising editorialised: speech
  editorialize editorializes editorialized editorializing editorialized: speech
  elaborate elaborates elaborated elaborating elaborated: speech
  email emails emailed emailing emailed: speech hearer
  empathize empathizes empathized empathizing empathized: speech
  emphasise emphasises emphasised emphasising emphasised: speech report
  emphasize emphasizes emphasized emphasizing emphasized: speech report
  employ employs employed employing employed: report
  encourage encourages encouraged encouraging encouraged: speech report hearer
  endorse endorses endorsed endorsing endorsed: report
  enquire enquires enquired enquiring enquired: speech question
  enthuse enthuses enthused enthusing enthused: speech
  entreat entreats entreated entreating entreated: speech hearer
  estimate estimates estimated estimating estimated: weak
  exclaim exclaims exclaimed exclaiming exclaimed: speech
  excoriate excoriates excoriated excoriating excoriated: report
  exhort exhorts exhorted exhorting exhorted: speech hearer
  expect expects expected expecting expected: weak
  explain explains explained explaining explained: speech
  express expresses expressed expressing expressed: report
  exult exults exulted exulting exulted: speech
  fault faults faulted faulting faulted: report
  fax faxes faxed faxing faxed: speech
  fear fears feared fearing feared: weak
  feel feels felt feeling felt: weak
  find finds found finding found: weak report
  fire fires fired firing fired: weak
  fling flings flung flinging flung: report
  float floats floated floating floated: report
  forecast forecasts forecast forecasting forecast: speech
  foresee foresees foresaw foreseeing foreseen: speech
  foretell foretells foretold foretelling foretold: speech
  frame frames framed framing framed: naming
  fret frets fretted fretting fretted: speech
  fume fumes fumed fuming fumed: speech
  gasp gasps gasped gasping gasped: speech
  giggle giggles giggled giggling giggled: speech
  gloat gloats gloated gloating gloated: speech
  go goes went going gone: weak
  greet greets greeted greeting greeted: speech hearer
  grin grins grinned grinning grinned: weak
  gripe gripes griped griping griped: speech
  groan groans groaned groaning groaned: speech
  grouse grouses groused grousing groused: speech
  growl growls growled growling growled: speech
  grumble grumbles grumbled grumbling grumbled: speech
  guess guesses guessed guessing guessed: weak
  gush gushes gushed gushing gushed: speech
  hail hails hailed hailing hailed: naming
  hate hates hated hating hated: report
  headline headlines headlined headlining headlined: speech naming
  heckle heckles heckled heckling heckled: speech
  herald heralds heralded heralding heralded: naming
  highlight highlights highlighted highlighting highlighted: speech report
  hint hints hinted hinting hinted: speech report
  hiss hisses hissed hissing hissed: speech
  hit hits hit hitting hit: weak
  hold holds held holding held: weak
  holler hollers hollered hollering hollered: speech
  hope hopes hoped hoping hoped: weak report
  howl howls howled howling howled: speech
  huff huffs huffed huffing huffed: speech
  hurl hurls hurled hurling hurled: report
  hype hypes hyped hyping hyped: report
  implore implores implored imploring implored: speech report hearer
  imply implies implied implying implied: speech
  indicate indicates indicated indicating indicated: weak
  inform informs informed informing informed: speech hearer
  inquire inquires inquired inquiring inquired: speech question
  insist insists insisted insisting insisted: speech report
  instruct instructs instructed instructing instructed: speech report hearer
  interject interjects interjected interjecting interjected: speech
  interrupt interrupts interrupted interrupting interrupted: speech
  intimate intimates intimated intimating intimated: speech
  intone intones intoned intoning intoned: speech
  invite invites invited inviting invited: report
  invoke invokes invoked invoking invoked: report
  issue issues issued issuing issued: report
  jab jabs jabbed jabbing jabbed: speech
  jeer jeers jeered jeering jeered: speech
  jest jests jested jesting jested: speech
  joke jokes joked joking joked: speech
  josh joshes joshed joshing joshed: speech
  judge judges judged judging judged: naming
  know knows knew knowing known: weak
  label labels labeled labeling labeled: naming
  lambaste lambastes lambasted lambasting lambasted: report
  lament laments lamented lamenting lamented: speech
  laud lauds lauded lauding lauded: report
  laugh laughs laughed laughing laughed: weak
  lecture lectures lectured lecturing lectured: speech hearer
  level levels leveled leveling leveled: report
  lie lies lied lying lied: speech
  liken likens likened likening likened: naming
  list lists listed listing listed: report
  lob lobs lobbed lobbing lobbed: report
  maintain maintains maintained maintaining maintained: speech
  malign maligns maligned maligning maligned: report
  market markets marketed marketing marketed: naming
  marvel marvels marveled marveling marveled: speech
  mention mentions mentioned mentioning mentioned: speech report
  message messages messaged messaging messaged: speech hearer
  moan moans moaned moaning moaned: speech
  mock mocks mocked mocking mocked: speech report
  mourn mourns mourned mourning mourned: speech
  mouth mouths mouthed mouthing mouthed: speech
  murmur murmurs murmured murmuring murmured: speech
  muse muses mused musing mused: speech
  mutter mutters muttered muttering muttered: speech
  name names named naming named: naming
  narrate narrates narrated narrating narrated: speech
  needle needles needled needling needled: speech hearer
  nickname nicknames nicknamed nicknaming nicknamed: naming
  nod nods nodded nodding nodded: weak
  note notes noted noting noted: speech report
  notify notifies notified notifying notified: speech hearer
  object objects objected objecting objected: weak report
  observe observes observed observing observed: speech
  offer offers offered offering offered: speech report
  opine opines opined opining opined: speech
  oppose opposes opposed opposing opposed: report
  order orders ordered ordering ordered: speech report hearer
  outline outlines outlined outlining outlined: report
  paint paints painted painting painted: naming
  pan pans panned panning panned: report
  pant pants panted panting panted: speech
  paraphrase paraphrases paraphrased paraphrasing paraphrased: report
  philosophize philosophizes philosophized philosophizing philosophized: speech
  phone phones phoned phoning phoned: speech hearer
  pillory pillories pilloried pillorying pilloried: report
  pin pins pinned pinning pinned: report
  pitch pitches pitched pitching pitched: report
  plan plans planned planning planned: report intention
  plead pleads pleaded pleading pleaded: speech
  pledge pledges pledged pledging pledged: speech report
  point points pointed pointing pointed: speech
  ponder ponders pondered pondering pondered: speech
  portray portrays portrayed portraying portrayed: naming
  posit posits posited positing posited: speech
  post posts posted posting posted: speech
  postulate postulates postulated postulating postulated: speech
  praise praises praised praising praised: report
  pray prays prayed praying prayed: speech
  preach preaches preached preaching preached: speech
  predict predicts predicted predicting predicted: speech
  press presses pressed pressing pressed: weak hearer question
  proclaim proclaims proclaimed proclaiming proclaimed: speech
  profess professes professed professing professed: speech
  project projects projected projecting projected: report
  promise promises promised promising promised: speech report hearer
  promote promotes promoted promoting promoted: report
  pronounce pronounces pronounced pronouncing pronounced: speech naming
  prophesy prophesies prophesied prophesying prophesied: speech
  propose proposes proposed proposing proposed: speech report
  protest protests protested protesting protested: speech
  publish publishes published publishing published: report
  purr purrs purred purring purred: speech
  push pushes pushed pushing pushed: report
  put puts put putting put: weak
  question questions questioned questioning questioned: speech report question
  quip quips quipped quipping quipped: speech
  quote quotes quoted quoting quoted: weak report relay
  radio radios radioed radioing radioed: speech
  rail rails railed railing railed: report
  raise raises raised raising raised: weak
  rank ranks ranked ranking ranked: naming
  rant rants ranted ranting ranted: speech
  rap raps rapped rapping rapped: report
  rate rates rated rating rated: naming
  rattle rattles rattled rattling rattled: report
  rave raves raved raving raved: speech
  read reads read reading read: weak
  realise realises realised realising realised: weak
  realize realizes realized realizing realized: weak
  reason reasons reasoned reasoning reasoned: speech
  reassure reassures reassured reassuring reassured: speech hearer
  rebuke rebukes rebuked rebuking rebuked: report
  rebut rebuts rebutted rebutting rebutted: speech
  recall recalls recalled recalling recalled: speech report
  recite recites recited reciting recited: report
  reckon reckons reckoned reckoning reckoned: weak
  recommend recommends recommended recommending recommended: speech
  recount recounts recounted recounting recounted: speech report
  refer refers referred referring referred: naming
  reference references referenced referencing referenced: report
  reflect reflects reflected reflecting reflected: speech
  refuse refuses refused refusing refused: report
  regard regards regarded regarding regarded: naming
  regret regrets regretted regretting regretted: report
  rehash rehashes rehashed rehashing rehashed: report
  reiterate reiterates reiterated reiterating reiterated: speech
  reject rejects rejected rejecting rejected: report
  rejoin rejoins rejoined rejoining rejoined: speech
  rekindle rekindles rekindled rekindling rekindled: report
  relate relates related relating related: speech
  relay relays relayed relaying relayed: speech
  release releases released releasing released: report
  remark remarks remarked remarking remarked: speech
  remember remembers remembered remembering remembered: speech report
  remind reminds reminded reminding reminded: speech hearer
  rename renames renamed renaming renamed: naming
  repeat repeats repeated repeating repeated: speech
  reply replies replied replying replied: speech
  report reports reported reporting reported: speech
  reprimand reprimands reprimanded reprimanding reprimanded: report
  reprise reprises reprised reprising reprised: report
  reproach reproaches reproached reproaching reproached: report
  respond responds responded responding responded: speech
  retaliate retaliates retaliated retaliating retaliated: speech
  retell retells retold retelling retold: report
  retort retorts retorted retorting retorted: speech
  retweet retweets retweeted retweeting retweeted: speech
  reveal reveals revealed revealing revealed: speech
  rhapsodize rhapsodizes rhapsodized rhapsodizing rhapsodized: speech
  ridicule ridicules ridiculed ridiculing ridiculed: report
  rip rips ripped ripping ripped: report
  roar roars roared roaring roared: speech
  rule rules ruled ruling ruled: weak report
  salute salutes saluted saluting saluted: report
  savage savages savaged savaging savaged: report
  say says said saying said: speech
  scoff scoffs scoffed scoffing scoffed: speech report
  scold scolds scolded scolding scolded: speech report hearer
  scorn scorns scorned scorning scorned: report
  scream screams screamed screaming screamed: speech
  see sees saw seeing seen: naming
  seek seeks sought seeking sought: report intention
  shoot shoots shot shooting shot: weak
  shout shouts shouted shouting shouted: speech
  shriek shrieks shrieked shrieking shrieked: speech
  shrug shrugs shrugged shrugging shrugged: weak
  sigh sighs sighed sighing sighed: speech
  signal signals signaled signaling signaled: weak
  sing sings sang singing sung: speech
  skewer skewers skewered skewering skewered: report
  slam slams slammed slamming slammed: report
  slap slaps slapped slapping slapped: report
  smile smiles smiled smiling smiled: weak
  snap snaps snapped snapping snapped: speech
  snarl snarls snarled snarling snarled: speech
  sneer sneers sneered sneering sneered: speech report
  sob sobs sobbed sobbing sobbed: speech
  speak speaks spoke speaking spoken: weak report
  specify specifies specified specifying specified: speech
  speculate speculates speculated speculating speculated: speech
  spit spits spat spitting spat: speech
  splutter splutters spluttered spluttering spluttered: speech
  sputter sputters sputtered sputtering sputtered: speech
  stammer stammers stammered stammering stammered: speech
  state states stated stating stated: speech
  stipulate stipulates stipulated stipulating stipulated: speech
  stress stresses stressed stressing stressed: speech report
  stumble stumbles stumbled stumbling stumbled: speech
  stutter stutters stuttered stuttering stuttered: speech
  style styles styled styling styled: naming
  suggest suggests suggested suggesting suggested: speech report
  sum sums summed summing summed: weak
  summarise summarises summarised summarising summarised: speech report
  summarize summarizes summarized summarizing summarized: speech report
  support supports supported supporting supported: report
  surmise surmises surmised surmising surmised: speech
  swear swears swore swearing sworn: speech
  swipe swipes swiped swiping swiped: report
  tag tags tagged tagging tagged: naming
  talk talks talked talking talked: report
  taunt taunts taunted taunting taunted: speech report hearer
  tease teases teased teasing teased: speech hearer
  telegraph telegraphs telegraphed telegraphing telegraphed: speech
  telephone telephones telephoned telephoning telephoned: speech hearer
  tell tells told telling told: speech report hearer
  term terms termed terming termed: naming
  testify testifies testified testifying testified: speech
  text texts texted texting texted: speech hearer
  thank thanks thanked thanking thanked: speech report hearer
  theorise theorises theorised theorising theorised: speech
  theorize theorizes theorized theorizing theorized: speech
  think thinks thought thinking thought: weak
  threaten threatens threatened threatening threatened: speech
  thunder thunders thundered thundering thundered: speech
  tick ticks ticked ticking ticked: report
  title titles titled titling titled: naming
  toast toasts toasted toasting toasted: speech
  toss tosses tossed tossing tossed: report
  tout touts touted touting touted: speech report
  trash trashes trashed trashing trashed: report
  treat treats treated treating treated: naming
  trumpet trumpets trumpeted trumpeting trumpeted: speech
  tut tuts tutted tutting tutted: speech
  tweet tweets tweeted tweeting tweeted: speech
  underline underlines underlined underlining underlined: speech
  underscore underscores underscored underscoring underscored: speech report
  understand understands understood understanding understood: weak
  upbraid upbraids upbraided upbraiding upbraided: report
  urge urges urged urging urged: speech report hearer
  utter utters uttered uttering uttered: speech
  vent vents vented venting vented: speech report
  venture ventures ventured venturing ventured: speech
  view views viewed viewing viewed: naming
  voice voices voiced voicing voiced: speech
  volunteer volunteers volunteered volunteering volunteered: speech
  vouch vouches vouched vouching vouched: speech
  vouchsafe vouchsafes vouchsafed vouchsafing vouchsafed: speech
  vow vows vowed vowing vowed: speech report
  wail wails wailed wailing wailed: speech
  want wants wanted wanting wanted: report intention
  warble warbles warbled warbling warbled: speech
  warn warns warned warning warned: speech report hearer
  weep weeps wept weeping wept: weak
  welcome welcomes welcomed welcoming welcomed: speech report hearer
  whine whines whined whining whined: speech
  whisper whispers whispered whispering whispered: speech
  whoop whoops whooped whooping whooped: speech
  wisecrack wisecracks wisecracked wisecracking wisecracked: speech
  wonder wonders wondered wondering wondered: speech
  worry worries worried worrying worried: weak
  write writes wrote writing written: speech
  yell yells yelled yelling yelled: speech
  """
