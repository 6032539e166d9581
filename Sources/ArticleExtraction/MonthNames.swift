/// The names of the months, in small letters, as news pages print them.
///
/// A line is the number of a month, a colon and its names: English, German, French, Spanish, Italian,
/// Dutch, Portuguese, and how they are cut short.
let monthNames = """
  1: january jan januar jänner janvier janv enero ene gennaio gen januari janeiro
  2: february feb februar février févr febrero febbraio februari fevereiro fev
  3: march mar märz mrz mars marzo maart março
  4: april apr avril avr abril abr aprile
  5: may mai mayo maggio mag mei maio
  6: june jun juni juin junio giugno giu junho
  7: july jul juli juillet juil julio luglio lug julho
  8: august aug août agosto ago augustus
  9: september sep sept septembre septiembre settembre set setembro
  10: october oct oktober okt octobre octubre ottobre ott outubro out
  11: november nov novembre noviembre novembro
  12: december dec dezember dez décembre déc diciembre dic dicembre desember dezembro
  """
