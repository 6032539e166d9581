import AttributionRules
import QuoteSpans
import TestSupport
import Testing
import TextModel

/// Whole articles in which `{by=Ann Lee:“…”}` tells whose words a quotation holds; `nobody`, that
/// it quotes nobody or that the text doesn't say whom.
@Suite struct WholeArticlesTests {
  private func check(_ text: String) throws {
    let marked = try MarkedText(text)
    let quotations = try QuotationScanner().quotations(in: marked.article)
    let attributions = AttributionEngine(minimumConfidence: 0)
      .attribute(marked.article, quotations).attributions
    let found = marked.marks.map { mark in
      let number = quotations.firstIndex { $0.extent == mark.range }
      let speaker = number.flatMap { attributions[$0].speaker?.name } ?? "nobody"
      return MarkedText.Mark(mark.label, value: speaker, mark.range)
    }
    for (found, expected) in zip(found, marked.marks) {
      #expect(found == expected, "\(marked.text[expected.range])")
    }
  }

  @Test func aCouncilVotes() throws {
    try check(
      """
      A town council has voted to close its last public pool after a debate that one member \
      called {by=one member:“the saddest night of my time here”}. \
      ¶ The pool in Northgate Street, which opened in 1936, needs repairs of £4m. {by=Carla \
      Moreno:“We looked under every stone,”} said Carla Moreno, who leads the council. \
      {by=Carla Moreno:“There was no money under any of them.”} \
      ¶ Residents packed the gallery. Some held signs that read “Save our swim”. \
      ¶ {by=Peter Holm:“I learnt to swim there, and so did my daughter,”} said Peter Holm, \
      61, a retired bus driver. {by=Peter Holm:“Where will my grandson learn?”} \
      ¶ Moreno told him that the council would {by=Carla Moreno:“do all it could”} to find a \
      place for lessons. Holm was not moved. {by=Peter Holm:“That is what they said about \
      the library,”} he said. \
      ¶ The leader of the opposition, Hassan Aziz, accused Moreno of {by=Hassan Aziz:“hiding \
      behind spreadsheets”}. He said the vote was {by=Hassan Aziz:“rushed”} and that a buyer \
      had been {by=Hassan Aziz:“ready to talk”}. \
      ¶ A spokeswoman for the council said: {by=A spokeswoman for the council:“No buyer came \
      forward.”} \
      ¶ In a letter to the Northgate Gazette, the swimming club’s chair, Lucy Marsh, wrote \
      that the decision would {by=Lucy Marsh:“cost lives”}. {by=Lucy Marsh:“The river is not \
      a pool,”} she added. \
      ¶ The {by=nobody:“Big Dip”} festival, held at the pool every May, will move to the \
      coast.
      """
    )
  }

  @Test func aMatchReport() throws {
    try check(
      """
      Bruno Vidal scored twice as Porto City beat Hull Rovers 3-1 on Saturday. \
      ¶ {by=Bruno Vidal:“I hit the first one well and the second one hit me,”} joked the \
      striker, who has 14 goals this season. \
      ¶ His manager, Maria Silva, was less amused by the goal her side let in. {by=Maria \
      Silva:“We switched off,”} she said. {by=Maria Silva:“At this level you pay for that.”} \
      ¶ Rovers goalkeeper Tom Cole was beaten by a shot that took a deflection. {by=Tom \
      Cole:“What can you do?”} he asked. {by=Tom Cole:“It’s football.”} \
      ¶ Vidal, nicknamed {by=nobody:“the Postman”} because he delivers, came off with cramp. \
      {by=Maria Silva:“He will be fine for Tuesday,”} Silva told the club’s website. \
      ¶ Hull coach Owen Park said the referee had been {by=Owen Park:“a spectator”}. \
      {by=Owen Park:“I asked him about the penalty and he told me, ‘Watch it again.’ So I \
      did, and it was a penalty,”} said Park. \
      ¶ The Football Union said it would look at the incident. {by=Football Union:“We take \
      such matters seriously,”} it said in a statement.
      """
    )
  }

  @Test func aCourtCase() throws {
    try check(
      """
      A man who stole 40 sheep was jailed for two years on Monday by a judge who called him \
      {by=a judge:“a menace to honest farmers”}. \
      ¶ Daniel Fox, 34, of Mill Lane, admitted theft. His lawyer, Grace Obi, said he was \
      {by=Grace Obi:“deeply ashamed”}. {by=Grace Obi:“He lost his job, then his home, then \
      his head,”} Obi told the court. \
      ¶ Judge Ivan Petrov told Fox: {by=Ivan Petrov:“You knew these people. You drank with \
      them.”} \
      ¶ The court heard that Fox had sent a text to a friend saying: “I am rich in wool.” \
      ¶ Prosecutor Nina Brandt said the defendant sold the animals at markets {by=Nina \
      Brandt:“as far as the border”}. She read out a message in which Fox boasted that it \
      was {by=Fox:“the easiest money ever”}. \
      ¶ One of the farmers, Marco Bianchi, said after the hearing: {by=Marco Bianchi:“Two \
      years is not enough, but it’s something.”} His wife, Rosa Bianchi, disagreed. {by=Rosa \
      Bianchi:“I feel sorry for the lad,”} she said. \
      ¶ The ruling said the thefts were “planned and patient”.
      """
    )
  }

  @Test func aStudy() throws {
    try check(
      """
      The ice of the Lower Shelf is melting from below “faster than any model foresaw”, \
      according to a study published on Wednesday in the journal Polar Letters. \
      ¶ {by=Åse Strøm:“We drilled nine holes and each of them told the same story,”} said \
      Åse Strøm, a glaciologist at the University of Tromsø and the study’s lead author. \
      ¶ Strøm and her colleagues lowered sensors into water that is “only just” above \
      freezing. The data, she said, were {by=Åse Strøm:“hard to look at”}. \
      ¶ Other scientists urged caution. {by=Kofi Mensah:“Nine holes is a start, not an \
      answer,”} said Kofi Mensah, who studies sea ice at Accra Technical College and was not \
      involved in the work. {by=Kofi Mensah:“But the signal is there.”} \
      ¶ In an email, Mensah called the study {by=Kofi Mensah:“careful”} and its main chart \
      {by=Kofi Mensah:“chilling”}. \
      ¶ The so-called “doomsday” scenario, in which the whole shelf breaks off, remains \
      unlikely this century, the authors write. “We do not expect it before 2150,” they \
      conclude.
      """
    )
  }

  @Test func aFirmCutsJobs() throws {
    try check(
      """
      Acme Foods said on Friday it would cut 900 jobs and close its plant in Leeds, blaming \
      what it called {by=Acme Foods:“a perfect storm”} of high prices and weak demand. \
      ¶ {by=Rosa Lindt:“These are hard choices,”} chief executive Rosa Lindt said on a call \
      with analysts. {by=Rosa Lindt:“We did not make them lightly.”} \
      ¶ Shares in the company rose 4%. {by=Ivo Novak:“The market likes pain, as long as it \
      is other people’s,”} said Ivo Novak of Brno Capital. \
      ¶ The Food Workers Union said its members were {by=Food Workers Union:“stunned and \
      angry”}. {by=Omar Haddad:“They heard it on the radio,”} said Omar Haddad, the union’s \
      regional secretary. \
      ¶ Lindt, who took over in March, has pledged to make Acme {by=Rosa Lindt:“leaner and \
      quicker”}. She told the Financial Post in May that there would be {by=Rosa Lindt:“no \
      closures on my watch”}. Asked about that promise on Friday, she said: {by=Rosa \
      Lindt:“The facts changed.”} \
      ¶ A person familiar with the plans said that more cuts were “all but certain”.
      """
    )
  }

  @Test func anAuthorAtHome() throws {
    try check(
      """
      {by=Nina Brandt:“I never wanted to write a love story,”} says Nina Brandt, curled up \
      on a sofa in her flat in Ghent. {by=Nina Brandt:“It just kept turning into one.”} \
      ¶ Her fourth novel, {by=nobody:“The Salt Road”}, out next week, follows two smugglers \
      across the Alps. The Evening Standard called it {by=Evening Standard:“a small \
      miracle”}; the Guardian was cooler, finding it {by=Guardian:“overlong”}. \
      ¶ Brandt shrugs. {by=Nina Brandt:“Reviews are like weather,”} she says. {by=Nina \
      Brandt:“You dress for them.”} \
      ¶ Her editor, Paul Petit, remembers the first draft. {by=Paul Petit:“It was 900 \
      pages,”} he says, laughing. {by=Paul Petit:“I told her, ‘Nina, I love you, but I have \
      children.’”} \
      ¶ They cut it to 300. {by=Nina Brandt:“It was like losing a limb,”} says Brandt, \
      {by=Nina Brandt:“and then finding you could run.”} \
      ¶ The film rights have gone to the director Kim Vale, whose debut, “Long Night”, won \
      in Venice. Vale has said she wants the film to be {by=Kim Vale:“as cold as the book is \
      warm”}.
      """
    )
  }

  @Test func aRowOfTwoStates() throws {
    try check(
      """
      The foreign minister of Zubrowka, Ivan Petrov, on Thursday rejected a plan for peace \
      talks as {by=Ivan Petrov:“dead on arrival”}, deepening a row with its neighbour. \
      ¶ {by=Ivan Petrov:“We will not sit at a table where our maps are on fire,”} Petrov \
      told state television. \
      ¶ His counterpart, Rosa Conti, said she was {by=Rosa Conti:“disappointed but not \
      surprised”}. {by=Rosa Conti:“He said the same in March,”} Conti told reporters in \
      Geneva, where the talks were to be held. \
      ¶ The United Nations called on both sides to {by=United Nations:“step back from the \
      edge”}. A UN spokesman, Kofi Mensah, said the situation was {by=Kofi \
      Mensah:“fragile”}. \
      ¶ Petrov’s remarks came a day after President Viktor Lang said he was {by=Viktor \
      Lang:“open to any idea”}. Lang’s office later said the president had been {by=Lang’s \
      office:“quoted out of context”}. \
      ¶ {by=a Western diplomat:“Nobody knows who speaks for whom,”} a Western diplomat said. \
      {by=a Western diplomat:“Not even they do.”} \
      ¶ The diplomat, who asked not to be named because the talks are private, said the plan \
      was {by=a Western diplomat:“still alive, just”}.
      """
    )
  }

  @Test func aCookRemembers() throws {
    try check(
      """
      Marco Bianchi has cooked at the Hotel Astoria for thirty years. Ask him what has \
      changed, and he sighs. \
      ¶ {by=Marco Bianchi:“Everything,”} he says. {by=Marco Bianchi:“When I came, nobody \
      wanted fennel. Now they want it with foam.”} \
      ¶ {by=Marco Bianchi:“I was eleven when I first held a knife,”} Bianchi recalls. \
      ¶ {by=Marco Bianchi:“My father gave it to me. He said, ‘Do not cut your sister.’”} \
      ¶ His sister, Rosa, now runs the front of the house. {by=Rosa Bianchi:“He did cut me, \
      twice,”} says Rosa Bianchi, showing a scar. \
      ¶ What does she make of the foam? {by=Rosa Bianchi:“It’s spit,”} she says, {by=Rosa \
      Bianchi:“but don’t tell the guests.”} \
      ¶ Bianchi’s soups have been called {by=nobody:“the best in the Alps”}, and a dish \
      named {by=nobody:“Winter”} has been on the menu since 1996. \
      ¶ The food writer Lucy Marsh once wrote that eating it was {by=Lucy Marsh:“like being \
      forgiven”}.
      """
    )
  }

  @Test func aDamBursts() throws {
    try check(
      """
      At least 12 people died when a dam burst in the north of Zubrowka, officials said on \
      Sunday. \
      ¶ {by=residents of the village of Lutz:“We heard a roar like a train,”} said residents \
      of the village of Lutz, which was swept away. \
      ¶ The interior minister, Viktor Lang, told the state news agency that the rain had \
      been {by=Viktor Lang:“without parallel”}. \
      ¶ But engineers had warned for years that the dam was {by=engineers:“an accident in \
      waiting”}. A report from 2019, seen by Reuters, described cracks in the wall as “wide \
      enough for a hand”. \
      ¶ {by=Hana Novak:“They knew, they all knew,”} Hana Novak, who lost her brother, said \
      through tears. {by=Hana Novak:“And now they come with blankets.”} \
      ¶ Lang denied that the report had been ignored. {by=Viktor Lang:“Every page of it was \
      read,”} he said. \
      ¶ President Ivan Petrov, who flew over the area on Saturday, wrote on social media: \
      {by=Ivan Petrov:“The whole country weeps with Lutz.”} \
      ¶ The opposition leader Omar Haddad replied: {by=Omar Haddad:“The country does not \
      weep, it asks why.”} \
      ¶ Petrov’s spokesman declined to comment. \
      ¶ The Red Cross said it needed {by=Red Cross:“tents, water and time”}.
      """
    )
  }

  @Test func twoFounders() throws {
    try check(
      """
      Ann Lee and Rosa Conti founded the firm in 2004. \
      ¶ {by=Ann Lee:“We had one desk,”} said Lee. \
      ¶ {by=Rosa Conti:“And no chairs,”} added Conti. \
      ¶ {by=Ann Lee:“That’s not quite true,”} Lee said. {by=Ann Lee:“We had a chair, but \
      Rosa broke it.”} \
      ¶ Conti laughed. {by=Rosa Conti:“It was a bad chair,”} she said. \
      ¶ They sold the firm in May. Lee says she has no regrets. {by=Ann Lee:“I have a garden \
      now,”} she says. Conti, by contrast, “cannot sit still”, according to friends, and is \
      planning a new business. \
      ¶ {by=Rosa Conti:“I want to make chairs,”} she said.
      """
    )
  }

  @Test func aPressRelease() throws {
    try check(
      """
      LEEDS – Acme Foods, a maker of frozen meals, today announced that it has bought Baker \
      & Sons for £12m. \
      ¶ {by=Rosa Lindt:“We are thrilled to welcome Baker & Sons to the Acme family,”} said \
      Rosa Lindt, chief executive of Acme Foods. {by=Rosa Lindt:“Together we will feed more \
      families.”} \
      ¶ {by=Tom Baker:“This is the right home for our bread,”} added Tom Baker, the \
      great-grandson of the founder. \
      ¶ The deal is {by=nobody:“subject to customary conditions”}.
      """
    )
  }

  @Test func twoPoliticiansClash() throws {
    try check(
      """
      Senator Grace Obi and Representative Paul Petit clashed over the farm bill on Tuesday. \
      ¶ Obi called the bill {by=Grace Obi:“a love letter to big grain”}. Petit, who wrote \
      it, shot back: {by=Paul Petit:“The senator has not read it.”} \
      ¶ Obi said Petit was {by=Grace Obi:“a nice man with a bad bill”}. \
      ¶ Asked about that remark, Petit said Obi had been {by=Paul Petit:“a friend for \
      years”} and that he would {by=Paul Petit:“send her a copy with pictures”}. \
      ¶ The bill’s backers say it will {by=The bill’s backers:“save the family farm”}. Its \
      critics call it {by=Its critics:“pork on wheels”}. \
      ¶ Governor Ivo Novak, a Democrat, has not said whether he would sign it. In 2019 he \
      told farmers that he would {by=Ivo Novak:“never sign a bill I couldn’t lift”}. \
      ¶ His press secretary, Kim Vale, said on Tuesday that the governor was {by=Kim \
      Vale:“still lifting”}.
      """
    )
  }

  @Test func anObituary() throws {
    try check(
      """
      Charles Marsh, the bandleader known as “Duke of Hull”, has died at 91. \
      ¶ His daughter Lucy said he died {by=Lucy:“with his boots on and the radio up”}. \
      ¶ Born in Hull in 1933, Marsh learnt the trumpet from a sailor. {by=Charles Marsh:“He \
      had three fingers and four tunes,”} Marsh told the Evening Gazette in 1988. \
      ¶ His biggest hit, {by=nobody:“Harbour Lights”}, was recorded in one take. {by=Charles \
      Marsh:“The second take was at the pub,”} he liked to say. \
      ¶ The singer Nina Brandt, who toured with him in the 1960s, called him {by=Nina \
      Brandt:“a gentleman and a thief”}. {by=Nina Brandt:“He stole every show,”} she said. \
      ¶ A critic once wrote that Marsh played {by=A critic:“as if he had a bus to catch”}.
      """
    )
  }

  @Test func aFlawIsFound() throws {
    try check(
      """
      The firm said the bug, dubbed {by=nobody:“Coldcall”}, let strangers listen in. {by=the \
      firm:“We have fixed it,”} the firm said in a blog post. \
      ¶ Researchers at Brno Technical University, who found it, said the flaw was \
      {by=Researchers at Brno Technical University:“trivial to exploit”}. Ivo Novak, one of \
      them, said: {by=Ivo Novak:“My son could do it. He is nine.”} \
      ¶ On Twitter, one user wrote: {by=one user:“So my fridge has been spying on me.”} \
      Another said she felt “sick”. \
      ¶ Chief technology officer Hassan Aziz apologised {by=Hassan Aziz:“without reserve”} \
      and said that no data had been lost. \
      ¶ The regulator said in a statement that it was {by=The regulator:“making enquiries”}.
      """
    )
  }
}
