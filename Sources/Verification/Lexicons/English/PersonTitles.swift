/// Titles before a name, one a line, several words where they go together, in lower case and without full
/// stops; then, behind `--`, what may stand behind a name.
///
/// They are folded away before names are compared. First names (Dean, Earl, Major) are left out. Written
/// for this package; same licence.
let englishPersonTitles = """
  mr
  mrs
  ms
  miss
  mx
  dr
  doctor
  prof
  professor
  sir
  dame
  lord
  lady
  rev
  reverend
  pope
  president
  president-elect
  vice president
  vice-president
  prime minister
  deputy prime minister
  premier
  chancellor
  minister
  foreign minister
  defence minister
  defense minister
  finance minister
  interior minister
  foreign secretary
  home secretary
  secretary
  secretary of state
  secretary general
  secretary-general
  defense secretary
  treasury secretary
  attorney general
  senator
  sen
  congressman
  congresswoman
  representative
  rep
  governor
  gov
  lieutenant governor
  mayor
  councillor
  ambassador
  general
  gen
  colonel
  col
  captain
  capt
  lieutenant
  lt
  sergeant
  sgt
  admiral
  adm
  judge
  justice
  chief justice
  chief executive
  ceo
  former
  acting
  then
  king
  queen
  prince
  princess
  --
  jr
  sr
  ii
  iii
  iv
  mp
  phd
  md
  """
