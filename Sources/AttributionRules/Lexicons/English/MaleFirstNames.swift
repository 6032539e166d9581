/// Given names that are a man’s at least eight times as often as a woman’s.
///
/// Source: the first names of the 1990 census of the United States (Census Bureau, public domain),
/// by frequency; with common names of other languages added by hand. White space parts the names.
let englishMaleFirstNames = """
  Aaron Abdul Abdullah Abe Abel Abraham Abram Adalberto Adam Adan Adolfo Adolph Agustin Ahmad Ahmed
  Al Alan Alastair Albert Alberto Alden Aldo Alec Alejandro Aleksandr Aleksei Alexander Alexei
  Alfonso Alfonzo Alfred Alfredo Ali Alistair Allan Allen Alonso Alonzo Alphonse Alphonso Alton
  Alvaro Alvin Amado Ambrose Amir Amos Anatoly Anderson Andre Andreas Andrei Andrej Andres Andrew
  Andriy Andy Angelo Angus Anibal Anthony Antione Antoine Anton Antone Antonio Antony Antwan Anwar
  Archie Arden Arjun Arkady Arlen Arlie Armand Armando Arnaud Arnold Arnoldo Arnulfo Aron Arron Art
  Artem Arthur Arturo Asa Ashraf Augustus Aurelio Ayman Baptiste Barack Barnaby Barney Barrett
  Barry Bart Barton Bashar Basil Beau Ben Benedict Benito Benjamin Bennett Benny Benoit Benton
  Bernard Bernardo Bernie Bert Bertram Bilal Bill Billy Binyamin Blaine Bo Bob Bobby Booker Boris
  Boyce Boyd Brad Bradford Bradley Bradly Brady Brain Branden Brandon Brant Brendan Brendon Brent
  Brenton Bret Brett Brian Brice Brock Broderick Brooks Bruce Bruno Bryan Bryant Bryce Bryon Bud
  Buddy Buford Burl Burt Burton Byron Caleb Callum Calvin Carl Carlo Carlos Carlton Carmelo Carmine
  Carson Carter Cecil Cedric Cedrick Cesar Chad Chadwick Charles Charley Chas Chase Chauncey
  Chester Chet Christoper Christophe Christopher Chuck Clarence Clark Claud Claude Claudio Claus
  Clay Clayton Clement Clemente Cletus Cliff Clifford Clifton Clint Clinton Clyde Cody Colby Cole
  Coleman Colin Collin Colton Columbus Conrad Cordell Corey Cornelius Cornell Cortez Cory Coy Craig
  Crispin Cristobal Cristopher Curt Curtis Cyril Cyrus Dale Dalton Damian Damien Damion Damon Dan
  Dane Danial Daniel Danilo Danny Dante Darell Daren Darin Dario Darius Darnell Daron Darrel
  Darrell Darren Darrick Darrin Darron Darryl Darwin Daryl Dave David Davis Dean Deandre Deangelo
  Declan Deepak Del Delbert Delmar Delmer Demarcus Demetrius Denis Dennis Denny Denys Derek Derick
  Derrick Deshawn Desmond Dewayne Dewey Dewitt Dexter Diarmuid Dick Diego Dieter Dillon Dimitri
  Dino Dion Dirk Dmitri Dmitriy Dmitry Dmytro Domingo Dominic Dominick Don Donal Donald Donn
  Donnell Donnie Donny Donovan Donte Dorsey Doug Dougal Douglas Douglass Doyle Duane Dudley Duncan
  Dustin Dwain Dwayne Dwight Dylan Eamonn Earle Earnest Ed Eddie Eddy Edgar Edgardo Edison Edmond
  Edmund Edmundo Eduardo Edward Edwardo Edwin Efrain Efren Ehud Elbert Elden Eldon Eldridge Eli
  Elias Elijah Eliseo Elliot Elliott Ellis Ellsworth Elmer Elmo Eloy Elroy Elton Elvin Elvis Elwood
  Emanuel Emerson Emery Emil Emile Emilio Emmanuel Emmett Emmitt Emory Enoch Enrique Eoin Erasmo
  Eric Erich Erick Erik Ernest Ernesto Ernie Errol Ervin Erwin Esteban Ethan Euan Eugene Eugenio
  Eusebio Evan Everett Everette Evgeny Ewan Ezekiel Ezequiel Ezra Fabian Faisal Farouk Faustino
  Fausto Federico Felipe Felix Felton Ferdinand Fergus Fermin Fernando Fidel Filiberto Filippo
  Finlay Fletcher Florencio Florentino Floyd Forest Forrest Foster Francesco Francisco Francois
  Frank Franklin Franklyn Franz François Fraser Fred Freddy Frederic Frederick Fredric Fredrick
  Freeman Friedrich Fritz Gabriel Galen Gareth Garfield Garland Garret Garrett Garry Garth Gary
  Gaston Gavin Gaylord Geert Genaro Gene Geoffrey Georg George Georgy Gerald Geraldo Gerard Gerardo
  Gerhard German Gethin Gianni Gil Gilbert Gilberto Giles Gino Giorgio Giovanni Giuseppe Glen Glenn
  Gonzalo Gordon Grady Graham Graig Grant Granville Greg Gregg Gregorio Gregory Grover Guillaume
  Guillermo Gus Gustav Gustavo Guy Hai Hal Hamid Hamish Hamza Hank Hans Harish Harlan Harland
  Harold Harris Harrison Harry Harvey Hasan Hashim Hassan Haywood Heath Hector Heinz Helmut Henrik
  Henry Herb Herbert Heriberto Herman Herschel Hershel Hilario Hilton Hipolito Hiram Hiroshi Hobert
  Homer Horace Horacio Hosea Howard Hoyt Hubert Huey Hugh Hugo Humberto Humza Hung Hunter Hussein
  Hyman Iain Ian Ibrahim Ignacio Igor Ike Imran Ira Irvin Irving Irwin Isaac Isaiah Isaias Isiah
  Isidro Ismael Ismail Isreal Issac Ivan JD Jacinto Jack Jacob Jacques Jake Jakub Jamaal Jamal
  Jamar Jame Jamel James Jamison Janos Jared Jarod Jarred Jarrett Jarrod Jarvis Jason Jasper Javier
  Jay Jayson Jc Jeb Jed Jeff Jefferey Jefferson Jeffery Jeffrey Jeffry Jens Jerald Jeramy Jere
  Jeremiah Jeremy Jermaine Jerold Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jesse Jesus Jim Jimmy
  Joachim Joao Joaquin Joe Joel Joesph Joey Johan Johann John Johnathan Johnathon Johnny Johnson
  Jon Jonah Jonas Jonathan Jonathon Jordon Jorge Jose Josef Joseph Josh Joshua Josiah Jospeh Josue
  José João Juan Judson Juergen Jules Julian Julio Julius Junior Justin Jürgen Kareem Karim Karl
  Keenan Keir Keith Kelvin Ken Kendrick Keneth Kenji Kenneth Kennith Kenny Kent Kenton Kermit Keven
  Kevin Khaled Khalid Kieran Kieth Kip Kirk Kofi Konstantin Korey Kory Kraig Kristofer Kristopher
  Kurt Kurtis Kyle Lachlan Lamar Lamont Lance Landon Lanny Larry Lars Laurence Laurent Lawerence
  Lawrence Lazaro Leandro Leif Leland Lemuel Len Lenard Lenny Leo Leon Leonard Leonardo Leonel
  Leonid Leopoldo Leroy Lester Levi Lewis Liam Lino Linwood Lionel Lloyd Lon Lonnie Lonny Lorcan
  Lorenzo Louie Louis Lowell Loyd Lucas Luciano Lucien Lucio Lucius Luigi Luis Luiz Luke Luther
  Lyle Lyman Lyndon Lynwood Mac Mack Mahmoud Mahmud Malcolm Malcom Malik Manmohan Manual Manuel
  Marc Marcel Marcelino Marcellus Marcelo Marco Marcos Marcus Margarito Mariano Mario Mark Markus
  Marlin Marlon Marquis Marshall Martin Marvin Mason Masoud Mateusz Mathew Matt Matteo Matthew
  Maurice Mauricio Mauro Maxim Maximo Maxwell Maynard Mckinley Mehmet Melvin Merlin Merrill Mervin
  Michael Michale Micheal Michel Mick Miguel Mike Mikel Mikhael Mikhail Milan Miles Milford Millard
  Milo Milton Miquel Mitch Mitchel Mitchell Mitt Modesto Mohamed Mohammad Mohammed Moises Monroe
  Monte Monty Morris Morton Mose Moses Moshe Muhammad Murray Mustafa Mykhailo Myles Myron Napoleon
  Narendra Nasser Nathan Nathanael Nathanial Nathaniel Neal Ned Neil Nelson Nestor Neville Newt
  Newton Nicholas Nick Nickolas Nicolae Nicolas Nigel Nikolai Noah Noble Noe Nolan Norbert Norberto
  Norman Normand Norris Nuri Octavio Odis Olaf Oleg Oleh Oleksandr Oleksiy Olen Olin Oliver Olivier
  Olly Omar Omer Oren Orval Orville Osama Oscar Osman Osvaldo Oswaldo Otis Otto Owain Owen Pablo
  Paddy Padraig Palmer Paolo Pascal Pasquale Patrick Paul Pavel Pavlo Pedro Percy Perry Pete Peter
  Phil Philip Philippe Phillip Pierre Piers Porfirio Porter Preston Pyotr Quentin Quincy Quintin
  Quinton Rafael Rahul Rajesh Rakesh Raleigh Ralph Ramiro Ramon Rand Randal Randall Randell
  Randolph Randy Raphael Rashad Rashid Raul Ray Rayford Raymon Raymond Raymundo Recep Reed Reggie
  Reginald Reid Reinaldo Renaldo Renato Reuben Rex Rey Reyes Reynaldo Rhett Rhodri Rhys Ricardo
  Richard Richie Rick Rickey Rickie Ricky Rico Rigoberto Rishi Rob Robby Robert Roberto Robt Rocco
  Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Rogelio Roger Roland Rolando Rolf Rolland
  Roman Romeo Ron Ronald Ronnie Ronny Roosevelt Roscoe Rosendo Ross Roy Royce Ruairi Ruben Rubin
  Rudolf Rudolph Rudy Rueben Rufus Rupert Ruslan Russ Russel Russell Rusty Ryan Sadiq Sajid Sal
  Salman Salvador Salvatore Sammy Samual Samuel Sanford Sanjay Santo Saul Scot Scott Scotty Seamus
  Sean Sebastian Serge Sergei Sergey Sergio Serhiy Seth Seymour Shad Shane Shaun Shawn Sheldon
  Shelton Sherman Sherwood Shinzo Shon Sid Sidney Silas Silvio Simon Solomon Sonny Spencer Stan
  Stanford Stanislav Stanley Stanton Stefan Stephan Stephen Sterling Steve Steven Stewart Stuart
  Stéphane Sven Sylvester Tad Tanner Taro Tarquin Tayyip Ted Teddy Teodoro Terence Terrance Terrell
  Terrence Thad Thaddeus Theodore Theron Thierry Thomas Thurman Tim Timmy Timothy Titus Tobias Toby
  Tod Todd Tom Tomas Tomasz Tommy Toney Tony Toshi Travis Trent Trenton Trevor Trey Tristan Troy
  Truman Tuan Ty Tyler Tyree Tyrell Tyron Tyrone Tyson Ulysses Vaclav Valentin Vance Vasily Vaughn
  Vern Vernon Vicente Victor Vikram Viktor Vince Vincent Vincenzo Virgil Virgilio Vitali Vitaly
  Vito Vivek Vlad Vladimir Volodymyr Von Vyacheslav Wade Waldo Walker Wallace Wally Walter Walton
  Ward Warner Warren Waylon Wayne Weldon Wendell Werner Wes Wesley Weston Wilber Wilbert Wilbur
  Wilburn Wiley Wilford Wilfred Wilfredo Will Willard William Williams Willian Willis Willy Wilmer
  Wilson Wilton Winford Winfred Winston Wm Wolfgang Woodrow Wyatt Xavier Yair Yasser Yevgeny
  Yitzhak Yoshi Youssef Yuriy Yusuf Zac Zachariah Zachary Zachery Zack Zackary Zane
  """
