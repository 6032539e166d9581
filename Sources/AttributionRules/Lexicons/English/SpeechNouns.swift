/// Nouns of speech and writing: `class: words`.
///
/// - `speech`: words that somebody utters (`her warning that “…”`).
/// - `document`: writing and broadcasts that may be a source themselves (`the report said`).
/// - `work`: what carries a title in quotation marks (`the film “…”`).
/// - `label`: puts a name on something (`the word “…”`).
/// - `name`: the same, and what stands right behind it is no utterance however it is written.
///
/// Source: WordNet 3.0, `noun.communication`, chosen by hand.
let englishSpeechNouns = """
  speech: statement remark remarks comment comments claim claims promise pledge vow warning call
  speech: calls argument assertion accusation allegation allegations charge question answer response
  speech: reply announcement declaration description view opinion demand demands plea criticism
  speech: insult joke suggestion insistence contention refusal threat praise advice message
  speech: admission acknowledgment observation prediction belief complaint concern concerns
  speech: explanation speech address interview testimony quote words appeal denial assurance
  speech: reference references confession verdict quip refrain admonition assessment line note
  speech: broadside lament rejection rebuke jab swipe boast dictum tirade rant retort taunt
  speech: denunciation condemnation characterisation characterization depiction denial caution
  speech: statements pledges vows warnings arguments assertions accusations questions
  speech: responses replies announcements declarations descriptions views opinions pleas criticisms
  speech: insults jokes suggestions threats predictions beliefs complaints explanations speeches
  speech: tribute tributes
  speech: appeals denials assurances objection objections protest
  speech: protests apology apologies excuse excuses boast boasts lie lies revelation revelations hint
  speech: hints worry worries fear fears doubt doubts grumble grumbles outburst outbursts verdicts
  speech: recollection recollections reminder reminders confessions rebukes jabs retorts quips
  document: statement report letter email e-mail memo memorandum tweet post posting transcript
  document: ruling filing lawsuit suit complaint affidavit opinion release document documents book
  document: memoir essay ad advertisement article editorial op-ed column story study survey poll
  document: paper bill law legislation resolution petition indictment order decision website site
  document: page blog notice warrant text message caption headline sign banner poster leaflet flyer
  document: brochure manual guidance review analysis audit dossier brief briefing communique
  document: constitution treaty agreement contract deal clause amendment manifesto platform
  document: video commercial spot script note notes diary account subtitle label invitation
  document: inquiry investigation piece footnote excerpt passage chapter bulletin directive tape recording
  document: reports posts tweets polls e-mails ads
  document: research data finding findings result results regulation regulations guideline guidelines
  document: statistics disclosure disclosures record records tally missive projection projections
  document: questionnaire application form press-release judgment judgement statute charter
  document: pamphlet booklet tract treatise catalogue catalog guidebook brief prospectus plaque leaflet
  work: exhortation encyclical
  work: book novel memoir film movie documentary song album single show series sitcom programme
  work: program play musical opera podcast episode drama painting exhibition exhibit poem essay
  work: article column magazine game sketch ballad anthem hymn thriller comedy biography
  work: autobiography hit track record video volume bestseller soundtrack sequel trilogy tour
  label: slogan motto nickname headline title name label term word phrase moniker hashtag sign
  label: banner banners signs placard placards t-shirt t-shirts chant chants mantra tagline
  label: catchphrase expression concept notion idea theory euphemism
  name: slogan motto nickname moniker pseudonym alias hashtag tagline codename
  """
