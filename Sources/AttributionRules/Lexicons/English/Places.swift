/// Names of places: alone they are no person, and rarely a speaker.
///
/// Source: the member states of the United Nations, the states of the United States and capital
/// cities (public lists). A place of several words is told by any of its words.
let englishPlaces = """
  Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain
  Bangladesh Belarus Belgium Bolivia Bosnia Botswana Brazil Britain Bulgaria Burma Cambodia Cameroon
  Canada Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England
  Eritrea Estonia Ethiopia Europe Finland France Gambia Gaza Germany Ghana Greece Guatemala Guinea
  Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan
  Jordan Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Liberia Libya
  Lithuania Luxembourg Malawi Malaysia Mali Malta Mexico Moldova Mongolia Montenegro Morocco
  Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan
  Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland
  Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan
  Tajikistan Tanzania Thailand Tibet Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela
  Vietnam Wales Yemen Zambia Zimbabwe Africa Asia America Crimea Kashmir
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho
  Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
  Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas
  Utah Vermont Wisconsin Wyoming
  Amsterdam Athens Atlanta Baghdad Bangkok Barcelona Beijing Beirut Belfast Belgrade Berlin
  Birmingham Boston Bristol Brussels Bucharest Budapest Cairo Canberra Cardiff Chicago Copenhagen
  Dallas Damascus Delhi Denver Detroit Dubai Dublin Edinburgh Geneva Glasgow Hanoi Havana Helsinki
  Houston Islamabad Istanbul Jakarta Jerusalem Johannesburg Kabul Kyiv Kiev Leeds Lisbon Liverpool
  London Madrid Manchester Manhattan Melbourne Miami Milan Minsk Moscow Mumbai Munich Nairobi
  Newcastle Oslo Ottawa Paris Philadelphia Prague Riyadh Rome Seattle Seoul Shanghai Sheffield
  Sofia Stockholm Sydney Tehran Tokyo Toronto Tripoli Vienna Warsaw Zurich Brooklyn Hollywood
  Washington York Angeles Francisco Diego Orleans Vegas Kong
  """
