/// Words that make a name or noun phrase an organisation, a group or an outlet: `class: words`.
///
/// - `organisation`: a name that ends in it, or a noun phrase with it as head, is an organisation.
/// - `group`: people in the plural or in a body; they are a source without a name.
/// - `outlet`: newspapers, agencies and broadcasters, for who relays what (`told Reuters`).
///
/// Source: WordNet 3.0, `noun.group`, chosen by hand; outlets by common knowledge.
let englishOrganisations = """
  organisation: administration agency alliance army association authority authorities bank board
  organisation: body branch bureau cabinet campaign caucus center centre chamber charity church
  organisation: club coalition college commission committee community company conference congress
  organisation: congregation consortium corporation council country court department division
  organisation: embassy federation firm force forces foundation fund government group guild
  organisation: hospital house inc industry institute institution jury league legislature lobby
  organisation: ministry movement museum network nation office organisation organization panel
  organisation: parliament partnership party patrol police pac pentagon regiment regime school
  organisation: programme programmes observatory secretariat consulate commissariat syndicate brigade
  organisation: senate service services side society squad staff state studio team trust union
  organisation: university watchdog airline bar brewery broadcaster chain cooperative corp ltd llc
  organisation: plc magazine newspaper paper newsroom station channel press tribune news kremlin
  organisation: media outlet publication website startup start-up retailer supplier manufacturer utility
  organisation: tank thinktank think-tank headquarters secretariat household kingdom pentagon
  organisation: labour
  group: activists advocates advisers advisors aides allies analysts americans attorneys authorities
  group: backers britons campaigners christians citizens civilians clients colleagues commentators
  group: companies conservatives councillors critics crowd customers delegates democrats
  group: demonstrators detractors diplomats doctors economists editors employees executives
  group: experts families fans farmers firefighters friends governors gop insiders investigators
  group: investors jews journalists judges jurors latinos lawmakers lawyers leaders liberals
  group: locals members men migrants ministers mps muslims neighbours neighbors nurses observers
  group: officers officials operatives opponents organisers organizers owners parents
  group: parishioners participants people players police politicians pollsters producers
  group: progressives prosecutors protesters pundits readers refugees reporters republicans
  group: researchers residents respondents rivals scholars scientists senators shareholders
  group: skeptics sceptics socialists soldiers sources spectators spokespeople staffers
  group: strategists students supporters survivors teachers tories troops users veterans victims
  group: insider official source band couple crew duo family pair quartet trio
  group: viewers villagers volunteers voters women workers youths audience others witnesses
  group: hundreds thousands scores dozens
  outlet: reuters associated ap afp tass interfax xinhua bloomberg cnn cnbc msnbc nbc abc cbs pbs
  outlet: npr bbc itv sky fox guardian telegraph times independent mirror mail express sun metro
  outlet: standard economist spectator politico buzzfeed breitbart huffpost vox slate salon axios
  outlet: atlantic newsweek time fortune forbes variety billboard rolling stone vogue newsnight
  outlet: post journal herald tribune globe chronicle examiner gazette observer inquirer dispatch
  outlet: register enquirer bee sentinel courier bulletin star sun-times jazeera espn usa
  outlet: facebook twitter instagram youtube reddit tiktok telegram podcast radio newspaper
  outlet: tumblr weibo wechat whatsapp snapchat linkedin pinterest twitch discord bluesky
  organisation: newspapers magazines
  outlet: newspapers magazine broadcaster reporters journalists
  """
