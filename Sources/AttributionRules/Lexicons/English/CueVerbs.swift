/// Verbs that report what somebody said: `base third past gerund participle: classes: count`.
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
/// The count says in how many attributions of 840 annotated articles the verb is the cue
/// (Scripts/count-cues); verbs that stand there in none are common elsewhere.
///
/// Source: the cue verbs of news as counted in PolNeAR (Newell et al., LREC 2018) and the reporting
/// verbs of style guides; forms made by rule and read through.
let englishCueVerbs = """
  accept accepts accepted accepting accepted: weak: 13
  accuse accuses accused accusing accused: report: 87
  acknowledge acknowledges acknowledged acknowledging acknowledged: speech report: 73
  add adds added adding added: speech: 291
  address addresses addressed addressing addressed: report: 29
  admit admits admitted admitting admitted: speech: 33
  admonish admonishes admonished admonishing admonished: speech hearer: 0
  advertise advertises advertised advertising advertised: naming: 1
  advise advises advised advising advised: speech report hearer: 5
  advocate advocates advocated advocating advocated: speech: 20
  affirm affirms affirmed affirming affirmed: speech: 3
  agree agrees agreed agreeing agreed: speech report: 68
  allege alleges alleged alleging alleged: speech: 20
  allude alludes alluded alluding alluded: report: 6
  announce announces announced announcing announced: speech: 138
  answer answers answered answering answered: speech hearer: 25
  anticipate anticipates anticipated anticipating anticipated: report: 3
  apologise apologises apologised apologising apologised: speech report: 0
  apologize apologizes apologized apologizing apologized: speech report: 11
  appeal appeals appealed appealing appealed: report: 7
  applaud applauds applauded applauding applauded: report: 11
  argue argues argued arguing argued: speech report: 150
  articulate articulates articulated articulating articulated: report: 5
  ascribe ascribes ascribed ascribing ascribed: report: 0
  ask asks asked asking asked: speech report hearer question: 294
  assail assails assailed assailing assailed: report: 11
  assert asserts asserted asserting asserted: speech: 18
  assess assesses assessed assessing assessed: speech: 1
  assure assures assured assuring assured: speech hearer: 20
  attack attacks attacked attacking attacked: report: 92
  attest attests attested attesting attested: speech: 0
  attribute attributes attributed attributing attributed: report: 8
  aver avers avered avering avered: speech: 0
  avow avows avowed avowing avowed: speech: 1
  bark barks barked barking barked: speech: 2
  bash bashes bashed bashing bashed: report: 4
  beam beams beamed beaming beamed: speech: 2
  beg begs begged begging begged: speech report hearer: 2
  begin begins began beginning begun: weak report: 24
  believe believes believed believing believed: weak: 81
  bellow bellows bellowed bellowing bellowed: speech: 0
  bemoan bemoans bemoaned bemoaning bemoaned: report: 6
  berate berates berated berating berated: speech report hearer: 1
  bill bills billed billing billed: naming: 9
  blame blames blamed blaming blamed: report: 39
  blast blasts blasted blasting blasted: report: 38
  blog blogs blogged blogging blogged: speech: 0
  boast boasts boasted boasting boasted: speech: 18
  boom booms boomed booming boomed: speech: 2
  brag brags bragged bragging bragged: speech report: 7
  brand brands branded branding branded: naming: 2
  cable cables cabled cabling cabled: speech: 0
  cackle cackles cackled cackling cackled: speech: 0
  calculate calculates calculated calculating calculated: weak: 3
  call calls called calling called: naming report: 424
  caption captions captioned captioning captioned: speech: 0
  cast casts cast casting cast: naming: 28
  castigate castigates castigated castigating castigated: report: 1
  caution cautions cautioned cautioning cautioned: speech report hearer: 10
  celebrate celebrates celebrated celebrating celebrated: report: 9
  certify certifies certified certifying certified: speech: 0
  challenge challenges challenged challenging challenged: speech report hearer: 26
  chant chants chanted chanting chanted: speech: 19
  characterise characterises characterised characterising characterised: naming: 0
  characterize characterizes characterized characterizing characterized: naming: 5
  charge charges charged charging charged: report: 26
  chastise chastises chastised chastising chastised: report: 1
  cheer cheers cheered cheering cheered: speech: 11
  chide chides chided chiding chided: speech hearer: 7
  chime chimes chimed chiming chimed: weak: 2
  chirp chirps chirped chirping chirped: speech: 0
  christen christens christened christening christened: naming: 0
  chuckle chuckles chuckled chuckling chuckled: weak: 0
  cite cites cited citing cited: report: 79
  claim claims claimed claiming claimed: speech: 107
  clarify clarifies clarified clarifying clarified: speech: 5
  coin coins coined coining coined: report: 3
  command commands commanded commanding commanded: speech report hearer: 1
  commend commends commended commending commended: report: 1
  comment comments commented commenting commented: speech: 34
  commiserate commiserates commiserated commiserating commiserated: speech: 0
  commit commits committed committing committed: report: 4
  compare compares compared comparing compared: naming: 17
  complain complains complained complaining complained: speech report: 21
  concede concedes conceded conceding conceded: speech: 17
  conclude concludes concluded concluding concluded: speech report: 45
  concur concurs concurred concurring concurred: speech: 2
  condemn condemns condemned condemning condemned: report: 16
  confess confesses confessed confessing confessed: speech: 2
  confirm confirms confirmed confirming confirmed: speech: 28
  congratulate congratulates congratulated congratulating congratulated: speech report hearer: 7
  conjecture conjectures conjectured conjecturing conjectured: speech: 0
  consider considers considered considering considered: naming: 49
  console consoles consoled consoling consoled: speech hearer: 0
  contend contends contended contending contended: speech: 7
  continue continues continued continuing continued: speech: 97
  coo coos cooed cooing cooed: speech: 0
  counsel counsels counseled counseling counseled: speech hearer: 0
  counter counters countered countering countered: speech: 7
  counterpunch counterpunches counterpunched counterpunching counterpunched: speech: 0
  credit credits credited crediting credited: report: 11
  criticise criticises criticised criticising criticised: report: 2
  criticize criticizes criticized criticizing criticized: report: 88
  croak croaks croaked croaking croaked: speech: 0
  croon croons crooned crooning crooned: speech: 0
  crow crows crowed crowing crowed: speech: 0
  cry cries cried crying cried: speech: 6
  deadpan deadpans deadpanned deadpanning deadpanned: speech: 0
  declare declares declared declaring declared: speech report: 74
  decry decries decried decrying decried: report: 14
  deem deems deemed deeming deemed: naming: 14
  defend defends defended defending defended: report: 57
  define defines defined defining defined: naming: 5
  demand demands demanded demanding demanded: speech report: 19
  demur demurs demurred demurring demurred: speech: 1
  denounce denounces denounced denouncing denounced: report: 37
  deny denies denied denying denied: speech: 32
  depict depicts depicted depicting depicted: naming: 2
  deplore deplores deplored deploring deplored: report: 0
  deride derides derided deriding derided: report: 7
  describe describes described describing described: naming: 105
  detail details detailed detailing detailed: report: 10
  determine determines determined determining determined: weak: 18
  direct directs directed directing directed: report: 9
  disagree disagrees disagreed disagreeing disagreed: speech report: 6
  disclose discloses disclosed disclosing disclosed: speech: 14
  discuss discusses discussed discussing discussed: report: 48
  dismiss dismisses dismissed dismissing dismissed: report: 34
  disparage disparages disparaged disparaging disparaged: report: 3
  dispute disputes disputed disputing disputed: speech report: 9
  divulge divulges divulged divulging divulged: speech: 0
  doubt doubts doubted doubting doubted: report: 16
  downplay downplays downplayed downplaying downplayed: report: 4
  drawl drawls drawled drawling drawled: speech: 0
  dub dubs dubbed dubbing dubbed: naming: 5
  echo echoes echoed echoing echoed: report: 23
  editorialise editorialises editorialised editorialising editorialised: speech: 0
  editorialize editorializes editorialized editorializing editorialized: speech: 0
  elaborate elaborates elaborated elaborating elaborated: speech: 4
  email emails emailed emailing emailed: speech hearer: 16
  empathize empathizes empathized empathizing empathized: speech: 2
  emphasise emphasises emphasised emphasising emphasised: speech report: 0
  emphasize emphasizes emphasized emphasizing emphasized: speech report: 20
  employ employs employed employing employed: report: 1
  encourage encourages encouraged encouraging encouraged: speech report hearer: 17
  endorse endorses endorsed endorsing endorsed: report: 103
  enquire enquires enquired enquiring enquired: speech question: 0
  enthuse enthuses enthused enthusing enthused: speech: 0
  entreat entreats entreated entreating entreated: speech hearer: 0
  estimate estimates estimated estimating estimated: weak: 20
  exclaim exclaims exclaimed exclaiming exclaimed: speech: 2
  excoriate excoriates excoriated excoriating excoriated: report: 1
  exhort exhorts exhorted exhorting exhorted: speech hearer: 2
  expect expects expected expecting expected: weak: 121
  explain explains explained explaining explained: speech: 82
  express expresses expressed expressing expressed: report: 55
  exult exults exulted exulting exulted: speech: 0
  fault faults faulted faulting faulted: report: 1
  fax faxes faxed faxing faxed: speech: 0
  fear fears feared fearing feared: weak: 34
  feel feels felt feeling felt: weak: 36
  find finds found finding found: weak report: 97
  fire fires fired firing fired: weak: 18
  fling flings flung flinging flung: report: 1
  float floats floated floating floated: report: 3
  forecast forecasts forecast forecasting forecast: speech: 6
  foresee foresees foresaw foreseeing foreseen: speech: 3
  foretell foretells foretold foretelling foretold: speech: 1
  frame frames framed framing framed: naming: 5
  fret frets fretted fretting fretted: speech: 0
  fume fumes fumed fuming fumed: speech: 1
  gasp gasps gasped gasping gasped: speech: 0
  giggle giggles giggled giggling giggled: speech: 0
  gloat gloats gloated gloating gloated: speech: 1
  go goes went going gone: weak: 66
  greet greets greeted greeting greeted: speech hearer: 2
  grin grins grinned grinning grinned: weak: 0
  gripe gripes griped griping griped: speech: 0
  groan groans groaned groaning groaned: speech: 1
  grouse grouses groused grousing groused: speech: 2
  growl growls growled growling growled: speech: 1
  grumble grumbles grumbled grumbling grumbled: speech: 0
  guess guesses guessed guessing guessed: weak: 5
  gush gushes gushed gushing gushed: speech: 2
  hail hails hailed hailing hailed: naming: 7
  hate hates hated hating hated: report: 6
  headline headlines headlined headlining headlined: speech naming: 4
  heckle heckles heckled heckling heckled: speech: 2
  herald heralds heralded heralding heralded: naming: 3
  highlight highlights highlighted highlighting highlighted: speech report: 21
  hint hints hinted hinting hinted: speech report: 13
  hiss hisses hissed hissing hissed: speech: 0
  hit hits hit hitting hit: weak: 14
  hold holds held holding held: weak: 23
  holler hollers hollered hollering hollered: speech: 0
  hope hopes hoped hoping hoped: weak report: 96
  howl howls howled howling howled: speech: 0
  huff huffs huffed huffing huffed: speech: 0
  hurl hurls hurled hurling hurled: report: 1
  hype hypes hyped hyping hyped: report: 0
  implore implores implored imploring implored: speech report hearer: 1
  imply implies implied implying implied: speech: 12
  indicate indicates indicated indicating indicated: weak: 37
  inform informs informed informing informed: speech hearer: 7
  inquire inquires inquired inquiring inquired: speech question: 0
  insist insists insisted insisting insisted: speech report: 61
  instruct instructs instructed instructing instructed: speech report hearer: 2
  interject interjects interjected interjecting interjected: speech: 6
  interrupt interrupts interrupted interrupting interrupted: speech: 1
  intimate intimates intimated intimating intimated: speech: 2
  intone intones intoned intoning intoned: speech: 0
  invite invites invited inviting invited: report: 5
  invoke invokes invoked invoking invoked: report: 8
  issue issues issued issuing issued: report: 43
  jab jabs jabbed jabbing jabbed: speech: 3
  jeer jeers jeered jeering jeered: speech: 1
  jest jests jested jesting jested: speech: 0
  joke jokes joked joking joked: speech: 18
  josh joshes joshed joshing joshed: speech: 0
  judge judges judged judging judged: naming: 4
  know knows knew knowing known: weak: 134
  label labels labeled labeling labeled: naming: 8
  lambaste lambastes lambasted lambasting lambasted: report: 5
  lament laments lamented lamenting lamented: speech: 14
  laud lauds lauded lauding lauded: report: 2
  laugh laughs laughed laughing laughed: weak: 2
  lecture lectures lectured lecturing lectured: speech hearer: 3
  level levels leveled leveling leveled: report: 1
  lie lies lied lying lied: speech: 1
  liken likens likened likening likened: naming: 6
  list lists listed listing listed: report: 24
  lob lobs lobbed lobbing lobbed: report: 1
  maintain maintains maintained maintaining maintained: speech: 9
  malign maligns maligned maligning maligned: report: 0
  market markets marketed marketing marketed: naming: 0
  marvel marvels marveled marveling marveled: speech: 2
  mention mentions mentioned mentioning mentioned: speech report: 67
  message messages messaged messaging messaged: speech hearer: 17
  moan moans moaned moaning moaned: speech: 0
  mock mocks mocked mocking mocked: speech report: 25
  mourn mourns mourned mourning mourned: speech: 1
  mouth mouths mouthed mouthing mouthed: speech: 1
  murmur murmurs murmured murmuring murmured: speech: 1
  muse muses mused musing mused: speech: 4
  mutter mutters muttered muttering muttered: speech: 0
  name names named naming named: naming: 37
  narrate narrates narrated narrating narrated: speech: 0
  needle needles needled needling needled: speech hearer: 1
  nickname nicknames nicknamed nicknaming nicknamed: naming: 1
  nod nods nodded nodding nodded: weak: 1
  note notes noted noting noted: speech report: 190
  notify notifies notified notifying notified: speech hearer: 0
  object objects objected objecting objected: weak report: 1
  observe observes observed observing observed: speech: 5
  offer offers offered offering offered: speech report: 79
  opine opines opined opining opined: speech: 3
  oppose opposes opposed opposing opposed: report: 61
  order orders ordered ordering ordered: speech report hearer: 26
  outline outlines outlined outlining outlined: report: 10
  paint paints painted painting painted: naming: 9
  pan pans panned panning panned: report: 2
  pant pants panted panting panted: speech: 0
  paraphrase paraphrases paraphrased paraphrasing paraphrased: report: 1
  philosophize philosophizes philosophized philosophizing philosophized: speech: 0
  phone phones phoned phoning phoned: speech hearer: 1
  pillory pillories pilloried pillorying pilloried: report: 0
  pin pins pinned pinning pinned: report: 2
  pitch pitches pitched pitching pitched: report: 5
  plan plans planned planning planned: report intention: 60
  plead pleads pleaded pleading pleaded: speech: 10
  pledge pledges pledged pledging pledged: speech report: 51
  point points pointed pointing pointed: speech: 103
  ponder ponders pondered pondering pondered: speech: 2
  portray portrays portrayed portraying portrayed: naming: 21
  posit posits posited positing posited: speech: 3
  post posts posted posting posted: speech: 38
  postulate postulates postulated postulating postulated: speech: 0
  praise praises praised praising praised: report: 60
  pray prays prayed praying prayed: speech: 0
  preach preaches preached preaching preached: speech: 3
  predict predicts predicted predicting predicted: speech: 39
  press presses pressed pressing pressed: weak hearer question: 20
  proclaim proclaims proclaimed proclaiming proclaimed: speech: 5
  profess professes professed professing professed: speech: 2
  project projects projected projecting projected: report: 13
  promise promises promised promising promised: speech report hearer: 79
  promote promotes promoted promoting promoted: report: 17
  pronounce pronounces pronounced pronouncing pronounced: speech naming: 3
  prophesy prophesies prophesied prophesying prophesied: speech: 0
  propose proposes proposed proposing proposed: speech report: 48
  protest protests protested protesting protested: speech: 7
  publish publishes published publishing published: report: 15
  purr purrs purred purring purred: speech: 0
  push pushes pushed pushing pushed: report: 48
  put puts put putting put: weak: 35
  question questions questioned questioning questioned: speech report question: 106
  quip quips quipped quipping quipped: speech: 4
  quote quotes quoted quoting quoted: weak report relay: 15
  radio radios radioed radioing radioed: speech: 2
  rail rails railed railing railed: report: 15
  raise raises raised raising raised: weak: 24
  rank ranks ranked ranking ranked: naming: 3
  rant rants ranted ranting ranted: speech: 1
  rap raps rapped rapping rapped: report: 0
  rate rates rated rating rated: naming: 1
  rattle rattles rattled rattling rattled: report: 8
  rave raves raved raving raved: speech: 0
  react reacts reacted reacting reacted: speech: 6
  read reads read reading read: weak: 27
  realise realises realised realising realised: weak: 0
  realize realizes realized realizing realized: weak: 7
  reason reasons reasoned reasoning reasoned: speech: 8
  reassure reassures reassured reassuring reassured: speech hearer: 4
  rebuke rebukes rebuked rebuking rebuked: report: 7
  rebut rebuts rebutted rebutting rebutted: speech: 5
  recall recalls recalled recalling recalled: speech report: 50
  recite recites recited reciting recited: report: 7
  reckon reckons reckoned reckoning reckoned: weak: 2
  recommend recommends recommended recommending recommended: speech: 11
  recount recounts recounted recounting recounted: speech report: 7
  refer refers referred referring referred: naming: 65
  reference references referenced referencing referenced: report: 21
  reflect reflects reflected reflecting reflected: speech: 8
  refuse refuses refused refusing refused: report: 60
  regard regards regarded regarding regarded: naming: 8
  regret regrets regretted regretting regretted: report: 3
  rehash rehashes rehashed rehashing rehashed: report: 0
  reiterate reiterates reiterated reiterating reiterated: speech: 18
  reject rejects rejected rejecting rejected: report: 37
  rejoin rejoins rejoined rejoining rejoined: speech: 0
  rekindle rekindles rekindled rekindling rekindled: report: 0
  relate relates related relating related: speech: 2
  relay relays relayed relaying relayed: speech: 0
  release releases released releasing released: report: 56
  remark remarks remarked remarking remarked: speech: 24
  remember remembers remembered remembering remembered: speech report: 26
  remind reminds reminded reminding reminded: speech hearer: 23
  rename renames renamed renaming renamed: naming: 1
  repeat repeats repeated repeating repeated: speech: 24
  reply replies replied replying replied: speech: 27
  report reports reported reporting reported: speech: 183
  reprimand reprimands reprimanded reprimanding reprimanded: report: 2
  reprise reprises reprised reprising reprised: report: 2
  reproach reproaches reproached reproaching reproached: report: 0
  respond responds responded responding responded: speech: 86
  retaliate retaliates retaliated retaliating retaliated: speech: 1
  retell retells retold retelling retold: report: 0
  retort retorts retorted retorting retorted: speech: 1
  retweet retweets retweeted retweeting retweeted: speech: 7
  reveal reveals revealed revealing revealed: speech: 53
  rhapsodize rhapsodizes rhapsodized rhapsodizing rhapsodized: speech: 0
  ridicule ridicules ridiculed ridiculing ridiculed: report: 2
  rip rips ripped ripping ripped: report: 6
  roar roars roared roaring roared: speech: 0
  rule rules ruled ruling ruled: weak report: 16
  salute salutes saluted saluting saluted: report: 0
  savage savages savaged savaging savaged: report: 3
  say says said saying said: speech: 5382
  scoff scoffs scoffed scoffing scoffed: speech report: 2
  scold scolds scolded scolding scolded: speech report hearer: 2
  scorn scorns scorned scorning scorned: report: 3
  scream screams screamed screaming screamed: speech: 1
  see sees saw seeing seen: naming: 133
  seek seeks sought seeking sought: report intention: 86
  shoot shoots shot shooting shot: weak: 11
  shout shouts shouted shouting shouted: speech: 14
  shriek shrieks shrieked shrieking shrieked: speech: 0
  shrug shrugs shrugged shrugging shrugged: weak: 5
  sigh sighs sighed sighing sighed: speech: 0
  signal signals signaled signaling signaled: weak: 12
  sing sings sang singing sung: speech: 3
  skewer skewers skewered skewering skewered: report: 0
  slam slams slammed slamming slammed: report: 26
  slap slaps slapped slapping slapped: report: 1
  smile smiles smiled smiling smiled: weak: 1
  snap snaps snapped snapping snapped: speech: 0
  snarl snarls snarled snarling snarled: speech: 0
  sneer sneers sneered sneering sneered: speech report: 0
  sob sobs sobbed sobbing sobbed: speech: 0
  speak speaks spoke speaking spoken: weak report: 70
  specify specifies specified specifying specified: speech: 1
  speculate speculates speculated speculating speculated: speech: 8
  spit spits spat spitting spat: speech: 0
  splutter splutters spluttered spluttering spluttered: speech: 0
  sputter sputters sputtered sputtering sputtered: speech: 0
  stammer stammers stammered stammering stammered: speech: 0
  state states stated stating stated: speech: 57
  stipulate stipulates stipulated stipulating stipulated: speech: 0
  stress stresses stressed stressing stressed: speech report: 15
  stumble stumbles stumbled stumbling stumbled: speech: 0
  stutter stutters stuttered stuttering stuttered: speech: 0
  style styles styled styling styled: naming: 0
  suggest suggests suggested suggesting suggested: speech report: 181
  sum sums summed summing summed: weak: 2
  summarise summarises summarised summarising summarised: speech report: 0
  summarize summarizes summarized summarizing summarized: speech report: 0
  support supports supported supporting supported: report: 205
  surmise surmises surmised surmising surmised: speech: 2
  swear swears swore swearing sworn: speech: 2
  swipe swipes swiped swiping swiped: report: 5
  tag tags tagged tagging tagged: naming: 0
  talk talks talked talking talked: report: 104
  taunt taunts taunted taunting taunted: speech report hearer: 2
  tease teases teased teasing teased: speech hearer: 0
  telegraph telegraphs telegraphed telegraphing telegraphed: speech: 1
  telephone telephones telephoned telephoning telephoned: speech hearer: 0
  tell tells told telling told: speech report hearer: 510
  term terms termed terming termed: naming: 2
  testify testifies testified testifying testified: speech: 6
  text texts texted texting texted: speech hearer: 2
  thank thanks thanked thanking thanked: speech report hearer: 15
  theorise theorises theorised theorising theorised: speech: 0
  theorize theorizes theorized theorizing theorized: speech: 0
  think thinks thought thinking thought: weak: 114
  threaten threatens threatened threatening threatened: speech: 20
  thunder thunders thundered thundering thundered: speech: 1
  tick ticks ticked ticking ticked: report: 3
  title titles titled titling titled: naming: 8
  toast toasts toasted toasting toasted: speech: 0
  toss tosses tossed tossing tossed: report: 1
  tout touts touted touting touted: speech report: 23
  trash trashes trashed trashing trashed: report: 3
  treat treats treated treating treated: naming: 1
  trumpet trumpets trumpeted trumpeting trumpeted: speech: 3
  tut tuts tutted tutting tutted: speech: 0
  tweet tweets tweeted tweeting tweeted: speech: 92
  underline underlines underlined underlining underlined: speech: 1
  underscore underscores underscored underscoring underscored: speech report: 11
  understand understands understood understanding understood: weak: 20
  upbraid upbraids upbraided upbraiding upbraided: report: 0
  urge urges urged urging urged: speech report hearer: 58
  utter utters uttered uttering uttered: speech: 5
  vent vents vented venting vented: speech report: 2
  venture ventures ventured venturing ventured: speech: 0
  view views viewed viewing viewed: naming: 51
  voice voices voiced voicing voiced: speech: 14
  volunteer volunteers volunteered volunteering volunteered: speech: 1
  vouch vouches vouched vouching vouched: speech: 6
  vouchsafe vouchsafes vouchsafed vouchsafing vouchsafed: speech: 0
  vow vows vowed vowing vowed: speech report: 54
  wail wails wailed wailing wailed: speech: 0
  want wants wanted wanting wanted: report intention: 116
  warble warbles warbled warbling warbled: speech: 0
  warn warns warned warning warned: speech report hearer: 60
  weep weeps wept weeping wept: weak: 0
  welcome welcomes welcomed welcoming welcomed: speech report hearer: 11
  whine whines whined whining whined: speech: 0
  whisper whispers whispered whispering whispered: speech: 1
  whoop whoops whooped whooping whooped: speech: 0
  wisecrack wisecracks wisecracked wisecracking wisecracked: speech: 0
  wonder wonders wondered wondering wondered: speech: 17
  worry worries worried worrying worried: weak: 43
  write writes wrote writing written: speech: 298
  yell yells yelled yelling yelled: speech: 7
  """
