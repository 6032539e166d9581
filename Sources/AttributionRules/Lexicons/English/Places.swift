/// Names of places and peoples, `class: words`: alone they are no person, and rarely a speaker.
///
/// Source: the member states of the United Nations, the states of the United States and capital
/// cities (public lists). A place of several words is told by any of its words.
let englishPlaces = """
  place: Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain
  place: Bangladesh Belarus Belgium Bolivia Bosnia Botswana Brazil Britain Bulgaria Burma Cambodia
  place: Cameroon Canada Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador
  place: Egypt England Eritrea Estonia Ethiopia Europe Finland France Gambia Gaza Germany Ghana
  place: Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq
  place: Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan
  place: Laos Latvia Lebanon Liberia Libya Lithuania Luxembourg Malawi Malaysia Mali Malta Mexico
  place: Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands
  place: Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines
  place: Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia
  place: Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand
  place: Tibet Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen
  place: Zambia Zimbabwe Africa Asia America Crimea Kashmir Alabama Alaska Arizona Arkansas
  place: California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  place: Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
  place: Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah
  place: Vermont Wisconsin Wyoming Amsterdam Athens Atlanta Baghdad Bangkok Barcelona Beijing
  place: Beirut Belfast Belgrade Berlin Birmingham Boston Bristol Brussels Bucharest Budapest
  place: Cairo Canberra Cardiff Chicago Copenhagen Dallas Damascus Delhi Denver Detroit Dubai
  place: Dublin Edinburgh Geneva Glasgow Hanoi Havana Helsinki Houston Islamabad Istanbul Jakarta
  place: Jerusalem Johannesburg Kabul Kyiv Kiev Leeds Lisbon Liverpool London Madrid Manchester
  place: Manhattan Melbourne Miami Milan Minsk Moscow Mumbai Munich Nairobi Newcastle Oslo Ottawa
  place: Paris Philadelphia Prague Riyadh Rome Seattle Seoul Shanghai Sheffield Sofia Stockholm
  place: Sydney Tehran Tokyo Toronto Tripoli Vienna Warsaw Zurich Brooklyn Hollywood Washington
  place: York Angeles Francisco Diego Orleans Vegas Kong
  place: Hampshire Carolina Dakota Jersey Zealand Street Avenue Road City County Island Islands River
  place: Valley Tower Hill Square Park Beach Bay Lake Mountain Coast Peninsula Province District
  place: N.H. N.J. N.M. N.Y. N.C. N.D. R.I. S.C. S.D. W.Va. D.C. U.K. U.S.
  place: Arabia Lanka Rico Salvador Verde Faso Leone Emirates Kingdom States Nations
  demonym: Afghan African Albanian Algerian American Arab Argentine Argentinian Armenian Asian
  demonym: Australian Austrian Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian
  demonym: Canadian Catalan Chilean Chinese Colombian Croatian Cuban Czech Danish Dutch Ecuadorian
  demonym: Egyptian English Estonian European Filipino Finnish French Georgian German Ghanaian
  demonym: Greek Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian
  demonym: Jamaican Japanese Jordanian Kenyan Korean Kurdish Kuwaiti Latvian Lebanese Libyan
  demonym: Lithuanian Malaysian Mexican Moroccan Nigerian Norwegian Pakistani Palestinian Peruvian
  demonym: Polish Portuguese Qatari Romanian Russian Saudi Scottish Serbian Slovak Slovakian
  demonym: Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese Thai Tunisian Turkish
  demonym: Ukrainian Venezuelan Vietnamese Welsh Yemeni Zimbabwean Texan Californian Floridian
  demonym: Christian Muslim Jewish Catholic Republican Democratic Conservative Labour Tory
  demonym: Briton Croat Dutchman Dutchwoman Englishman Englishwoman Frenchman Frenchwoman Icelander
  demonym: Irishman Irishwoman Ivorian Pole Scotsman Scotswoman Serb Spaniard Swede Turk Welshman
  demonym: Welshwoman Yorkshireman Londoner Cameroonian Ethiopian Uruguayan Bulgarian
  demonym: Democrat US U.S. UK EU
  """
