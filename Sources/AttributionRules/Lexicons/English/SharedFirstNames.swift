/// Given names of men and women alike.
///
/// Source: the first names of the 1990 census of the United States (Census Bureau, public domain),
/// by frequency; with common names of other languages added by hand. White space parts the names.
let englishSharedFirstNames = """
  Adrian Alexis Alva Angel Aubrey Augustine Bennie Berry Billie Blair Bobbie Britt Carey
  Carrol Carroll Cary Casey Chang Chen Chong Christian Chung Clair Cleo Courtney Cruz Dana
  Dannie Dee Deon Devin Devon Dong Dorian Dusty Elisha Francis Frankie Freddie Gale Gerry
  Guadalupe Guo Hollis Hong Ivory Jackie Jae Jaime Jamey Jamie Jessie Jewel Jewell Jiang
  Jimmie Jody Johnie Johnnie Jude Kasey Kelley Kelly Kendall Kerry Kim Kirby Kris Lacy Lane
  Lavern Laverne Lee Leslie Li Loren Lou Lupe Lynn Marion Marty Merle Michal Mickey Minh
  Morgan Nicky Noel Numbers Odell Ollie Otha Park Quinn Raj Refugio Rene Robbie Robin Rosario
  Said Sammie Sandy Sang Santos Scottie Shannon Shayne Shelby Sol Son Stacy Stevie Sung Sydney
  Taylor Terry Thanh Theo Tommie Tory Tracy Val Valentine Van Wang Wei Wen Willie Xi Yong
  Zhang Zhou
  """
