/// Spellings of one word: two endings or stretches, the fewest letters of a word to which the line
/// applies, and `end` for endings only.
///
/// Two words that these lines make equal differ in spelling, not in meaning. A line may not make two
/// words equal that mean something else (the lengths see to that). Written for this package; same licence.
let englishSpellingVariants = """
  ise ize 6 end
  ised ized 7 end
  ises izes 7 end
  ising izing 8 end
  isation ization 9 end
  isations izations 10 end
  yse yze 6 end
  ysed yzed 7 end
  ysing yzing 8 end
  our or 6 end
  ours ors 6 end
  oured ored 7 end
  ouring oring 8 end
  ourable orable 9 end
  ourite orite 8 end
  bour bor 6
  tre ter 5 end
  tres ters 6 end
  bre ber 5 end
  ogue og 6 end
  fence fense 6
  lled led 8 end
  lling ling 9 end
  ller ler 8 end
  gramme gram 8 end
  grey gray 4
  judgement judgment 8
  ageing aging 5
  sceptic skeptic 7
  defence defense 7
  """
