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
  causing: provoke provoked provoking spur spurred spurring
  plural: have are were haven't aren't weren't haven’t aren’t weren’t
  other: other fellow
  among: among amongst
  attributing: per
  nobody: no
  witnessed: heard overheard seen shown caught filmed recorded
  """
