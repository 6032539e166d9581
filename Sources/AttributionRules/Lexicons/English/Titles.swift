/// Titles and offices that stand before a name: `class: words`.
///
/// `male` and `female` tell the bearer's gender; `office` doesn't. `suffix` words end a name,
/// `abbreviation` words take a full stop that ends no sentence; `mannoun` and `womannoun` tell the
/// gender of whom they stand for; `particle` words join the parts of one, `modifier` words stand before an office.
///
/// Source: style guides' lists of titles and their abbreviations.
let englishTitles = """
  male: mr mister sir lord king prince duke baron father brother pope monsignor fr congressman
  male: assemblyman chairman spokesman councilman alderman businessman policeman emperor sheikh
  female: mrs ms miss mme madame lady queen princess duchess baroness dame sister congresswoman
  female: assemblywoman chairwoman spokeswoman councilwoman businesswoman policewoman empress
  office: dr doctor prof professor president president-elect vice-president premier chancellor
  office: minister secretary senator sen representative rep reps sens congressperson governor gov
  office: govs lt lieutenant mayor speaker leader chief director chairperson chair commissioner
  office: commissioners councillor councilor councilmember cllr judge justice attorney general gen
  office: col colonel capt captain maj major sgt sergeant cpl corporal cmdr commander adm admiral
  office: officer detective det inspector superintendent constable deputy sheriff ambassador
  office: envoy bishop archbishop cardinal rabbi imam ayatollah reverend rev pastor priest
  office: delegate del coach manager trainer striker midfielder defender goalkeeper quarterback
  office: host anchor reporter correspondent editor columnist author writer historian analyst
  office: economist strategist pollster consultant adviser advisor aide spokesperson nominee
  office: candidate frontrunner front-runner rival opponent ceo cfo coo cto founder co-founder
  office: executive boss head principal headteacher dean provost treasurer whip minority majority
  office: mp msp am mep lawyer solicitor prosecutor counsel barrister activist actor actress
  office: singer star director filmmaker comedian artist rapper billionaire entrepreneur scientist
  office: psychologist sociologist epidemiologist virologist physician surgeon expert researcher
  office: mla mlc mna mpp
  office: pm potus premier president-designate vp hon honourable honorable
  modifier: former ex then acting interim retired deputy assistant associate senior junior chief
  modifier: vice late co us u.s. uk eu un foreign prime first finance defence defense home interior
  modifier: health education treasury state national republican democratic conservative liberal
  modifier: labour labor tory gop presidential presumptive white house senate congressional
  suffix: jr sr ii iii iv esq phd md obe mbe cbe qc kc
  abbreviation: mr mrs ms dr prof sen sens rep reps gov govs gen col capt sgt cpl cmdr adm lt maj
  abbreviation: rev hon det insp st jr sr esq inc corp co ltd vs no dept univ assn bros mt ft jan feb
  abbreviation: mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd rd
  abbreviation: ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont
  abbreviation: neb nev okla ore pa tenn tex va vt wash wis wyo messrs supt
  mannoun: man men boy husband father dad son brother uncle nephew grandfather king prince actor
  mannoun: chairman spokesman congressman businessman gentleman guy grandson stepfather widower
  womannoun: woman women girl wife mother mum mom daughter sister aunt niece grandmother queen
  womannoun: princess actress chairwoman spokeswoman congresswoman businesswoman lady waitress
  womannoun: granddaughter stepmother widow heiress hostess nun mistress
  particle: de da di del della der den van von la le el al bin bint ibn abu ben dos das du st ter
  particle: ten zu y e mac o
  """

/// What the bearer of a title is called where no name stands: `title: nouns`, a line a title.
///
/// Source: as above.
let englishTitleBearers = """
  sen: senator lawmaker
  senator: lawmaker
  rep: representative lawmaker congressman congresswoman
  representative: lawmaker congressman congresswoman
  congressman: lawmaker representative
  congresswoman: lawmaker representative
  gov: governor
  dr: doctor
  prof: professor
  gen: general
  lt: lieutenant
  col: colonel
  capt: captain
  maj: major
  sgt: sergeant
  cpl: corporal
  cmdr: commander
  adm: admiral
  det: detective
  insp: inspector
  supt: superintendent
  rev: reverend pastor minister preacher
  fr: priest
  pope: pontiff
  del: delegate
  ceo: executive boss
  pm: premier
  """
