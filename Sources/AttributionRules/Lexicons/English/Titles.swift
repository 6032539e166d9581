/// Titles and offices that stand before a name: `class: words`.
///
/// `male` and `female` tell the bearer's gender; `office` doesn't. `suffix` words end a name,
/// `particle` words join the parts of one, `modifier` words stand before an office.
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
  office: pm potus premier president-designate vp hon honourable honorable
  modifier: former ex then acting interim retired deputy assistant associate senior junior chief
  modifier: vice late co us u.s. uk eu un foreign prime first finance defence defense home interior
  modifier: health education treasury state national republican democratic conservative liberal
  modifier: labour labor tory gop presidential presumptive white house senate congressional
  suffix: jr sr ii iii iv esq phd md obe mbe cbe qc kc
  particle: de da di del della der den van von la le el al bin bint ibn abu ben dos das du st ter
  particle: ten zu y e mac o
  """
