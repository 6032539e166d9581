/// Given names of men and women alike.
///
/// Source: the first names of the 1990 census of the United States (Census Bureau, public domain),
/// by frequency; with common names of other languages added by hand. White space parts the names.
let englishSharedFirstNames = """
  Adrian Alex Alexis Alva Angel Ariel Aubrey Augustine Avery Bennie Berry Billie Blair Blake Bobbie
  Britt Cameron Carey Carrol Carroll Cary Casey Chang Charlie Chen Chong Chris Christian Chung
  Clair Cleo Courtney Cruz Dana Dannie Dee Deon Devin Devon Dominique Dong Dorian Drew Dusty Elisha
  Francis Frankie Freddie Gale Gerry Guadalupe Guo Harley Harper Hayden Hollis Hong Ivory Jackie
  Jae Jaime Jamey Jamie Jan Jess Jessie Jewel Jewell Jiang Jimmie Jody Johnie Johnnie Jordan Jude
  Kasey Kelley Kelly Kendall Kerry Kim Kirby Kit Kris Lacy Lane Laurie Lavern Laverne Lee Lesley
  Leslie Li Logan Loren Lou Lupe Lynn Marion Marty Max Mel Merle Micah Michal Mickey Minh Morgan
  Nat Nicky Nico Noel Numbers Odell Ollie Otha Park Parker Pat Peyton Quinn Raj Reese Refugio Remy
  Rene Riley Robbie Robin Rory Rosario Rowan Said Sam Sammie Sandy Sang Santos Sasha Scottie
  Shannon Shayne Shea Shelby Skyler Sol Son Stacy Stevie Sung Sydney Taylor Terry Thanh Theo Tommie
  Toni Tory Tracy Val Valentine Van Wang Wei Wen Willie Xi Yong Zhang Zhou
  """
