/// Words of pages' interfaces, which no markup tells from an article's text.
///
/// A line is a use, a colon and a phrase in small letters. `label`: a block that is this phrase and
/// nothing else is no text of the article. `trailer`: a short block with this phrase, at the end of
/// an article and without quotation marks, is none. `error`: a page with this phrase in its title
/// and hardly any text is an error page. `paywall`: this phrase behind a few paragraphs tells that
/// the rest is for subscribers. `offer`: so does this one, but only right behind a very short text, or
/// where the page marks it so or the text breaks off, since free pages say it too. `missing`: a title or headline that begins with
/// this is that of an error page, however much the page offers instead. `consent`: two blocks with
/// such a phrase ask for leave to store cookies. `script`: a page of little else needs scripts to
/// show its text. `moved`, `login`: so for a page that sends its reader elsewhere, or asks who it is.
/// `discussion`: a heading of this and perhaps a number stands before readers' comments.
/// `more`: a heading of this stands before other articles. `reply`: a link of this stands below a comment.
let interfaceWords = """
  label: advertisement
  label: advertising
  label: advert
  label: ad
  label: sponsored
  label: sponsored content
  label: promoted
  label: skip advertisement
  label: story continues below advertisement
  label: article continues below advertisement
  label: advertisement - story continues below
  label: advertisement - article continues below
  label: story continues below
  label: article continues below
  label: scroll to continue
  label: continue reading below
  label: continue reading the main story
  label: continue reading
  label: promote your business
  label: anzeige
  label: werbung
  label: publicité
  label: publicidad
  label: publicidade
  label: pubblicità
  label: advertentie
  label: reklama
  label: реклама
  label: iklan
  label: annons
  label: 広告
  label: read more
  label: read also
  label: also read
  label: read next
  label: see also
  label: related
  label: related articles
  label: related stories
  label: related content
  label: related topics
  label: related coverage
  label: more on this story
  label: more stories
  label: more from this section
  label: recommended
  label: recommended for you
  label: you may also like
  label: you might also like
  label: up next
  label: explore further
  label: more
  label: top stories
  label: most read
  label: most popular
  label: trending
  label: watch
  label: watch more
  label: watch now
  label: share
  label: share this
  label: share this article
  label: share this story
  label: share on facebook
  label: share on twitter
  label: tweet
  label: email
  label: print
  label: print this page
  label: save
  label: copy link
  label: comment
  label: comments
  label: leave a comment
  label: view comments
  label: show comments
  label: follow us
  label: sign up
  label: subscribe
  label: subscribe now
  label: newsletter
  label: loading
  label: play video
  label: listen
  label: live
  label: follow live
  label: follow us on twitter
  label: follow us on facebook
  label: follow us on instagram
  label: listen to article
  label: view gallery
  label: view slideshow
  label: enlarge image
  label: toggle caption
  label: hide caption
  label: back to top
  trailer: follow us on
  trailer: follow him on
  trailer: follow her on
  trailer: follow them on
  trailer: follow me on
  trailer: sign up for
  trailer: subscribe to
  trailer: newsletter
  trailer: affiliate commission
  trailer: affiliate links
  trailer: may earn a commission
  trailer: all rights reserved
  trailer: copyright ©
  trailer: copyright @
  trailer: this material may not be published
  trailer: may be reached at
  trailer: can be reached at
  trailer: have a tip
  trailer: if you enjoyed this article
  error: page not found
  error: 404
  error: not found
  error: page cannot be found
  error: page can't be found
  error: page can’t be found
  error: page isn't available
  error: page isn’t available
  error: page unavailable
  error: no longer available
  error: something went wrong
  error: access denied
  error: access to this page has been denied
  error: forbidden
  error: just a moment
  error: attention required
  error: are you a robot
  error: robot check
  error: verify you are human
  error: security check
  error: checking your browser
  error: service unavailable
  error: temporarily unavailable
  error: bad gateway
  error: gateway timeout
  error: internal server error
  error: server error
  error: bad request
  error: too many requests
  error: unavailable due to legal reasons
  error: access cannot be granted
  error: you have been blocked
  error: unusual traffic
  error: unusual activity
  error: human verification
  error: captcha
  error: pardon our interruption
  error: disable any ad blocker
  error: request unsuccessful
  error: request blocked
  error: could not be found
  error: can’t find that page
  error: can't find that page
  error: this domain is for sale
  error: domain may be for sale
  error: article has been removed
  error: article has expired
  error: service temporarily unavailable
  error: seite nicht gefunden
  error: page introuvable
  error: página no encontrada
  error: página não encontrada
  error: pagina non trovata
  error: pagina niet gevonden
  error: страница не найдена
  error: not been archived
  error: not archived that url
  missing: page not found
  missing: page cannot be found
  missing: error 404
  missing: 404 not found
  missing: 404 error
  missing: 404 page
  missing: 404 -
  missing: 404:
  missing: sorry, page not found
  missing: oops! that page can’t be found
  missing: oops! that page can't be found
  missing: oops! page not found
  missing: seite nicht gefunden
  missing: fehler 404
  missing: page introuvable
  missing: erreur 404
  missing: página no encontrada
  missing: página não encontrada
  missing: pagina non trovata
  missing: pagina niet gevonden
  missing: страница не найдена
  paywall: subscribe to continue
  paywall: subscribe to read
  paywall: subscribe to keep reading
  paywall: to continue reading
  paywall: continue reading your article
  paywall: to keep reading
  paywall: to read the full
  paywall: to read the rest
  paywall: to read this article
  paywall: to read this story
  paywall: for full access
  paywall: sign in to continue
  paywall: log in to continue
  paywall: register to continue
  paywall: unlock this article
  paywall: you have reached your limit
  paywall: to unlock this
  paywall: article is for subscribers
  paywall: story is for subscribers
  paywall: content is for subscribers
  paywall: available to subscribers only
  paywall: article is for members
  paywall: content is for members
  paywall: story is for members
  paywall: post is for paid subscribers
  paywall: post is for paying subscribers
  paywall: want to read more? subscribe
  paywall: want to keep reading
  paywall: continue reading with a
  paywall: to keep on reading
  paywall: rest of this story is
  paywall: rest of this article is
  paywall: rest of the story is
  paywall: rest of the article is
  paywall: article is available to subscribers
  paywall: story is available to subscribers
  paywall: this is a premium article
  paywall: this is a premium story
  paywall: this is premium content
  paywall: your last free article
  paywall: no free articles left
  paywall: your limit of free
  paywall: your free article limit
  paywall: register to read
  paywall: register to keep reading
  paywall: sign in to read
  paywall: log in to read
  paywall: you've reached your
  paywall: you’ve reached your
  paywall: jetzt weiterlesen
  paywall: um weiterzulesen
  paywall: sie möchten weiterlesen
  paywall: weiterlesen mit
  paywall: nur für abonnenten
  paywall: exklusiv für abonnenten
  paywall: de cet article à lire
  paywall: réservé aux abonnés
  paywall: réservée aux abonnés
  paywall: réservé à nos abonnés
  paywall: réservée à nos abonnés
  paywall: pour lire la suite
  paywall: exclusivo para suscriptores
  paywall: para seguir leyendo
  paywall: exclusivo para assinantes
  paywall: para continuar lendo
  paywall: para continuar a ler
  paywall: riservato agli abbonati
  paywall: per continuare a leggere
  paywall: lees verder met
  paywall: om verder te lezen
  paywall: alleen voor abonnees
  paywall: för att läsa vidare
  paywall: logga in för att läsa
  paywall: for at læse videre
  paywall: for å lese videre
  paywall: aby czytać dalej
  paywall: dla prenumeratorów
  paywall: только для подписчиков
  offer: subscribe now to
  offer: to access this article
  offer: subscribers only
  offer: for subscribers
  offer: already a subscriber
  offer: already a member
  offer: exclusive to subscribers
  offer: create a free account
  offer: become a subscriber
  offer: start your free trial
  offer: free articles
  offer: is for members
  offer: members only
  offer: become a member
  offer: join now
  offer: unlimited access
  offer: subscribe today
  offer: sie haben bereits ein abo
  offer: déjà abonné
  offer: ya eres suscriptor
  offer: già abbonato
  offer: al abonnee
  consent: we value your privacy
  consent: we use cookies
  consent: this site uses cookies
  consent: this website uses cookies
  consent: use cookies to
  consent: we and our
  consent: and our partners
  consent: use of cookies
  consent: our processing as described
  consent: you may click to consent
  consent: by clicking “accept
  consent: by clicking accept
  consent: click ‘accept all’
  consent: click “accept all”
  consent: accept all cookies
  consent: manage your privacy settings
  consent: change your mind at any time
  consent: wir verwenden cookies
  consent: wir nutzen cookies
  consent: wir und unsere partner
  consent: mithilfe von cookies
  consent: werbung und tracking
  consent: cookies zustimmen
  consent: mit werbung und cookies
  consent: werbung und üblichem tracking
  consent: zustimmung ist jederzeit widerrufbar
  consent: zustimmung jederzeit widerrufen
  consent: einwilligung jederzeit widerrufen
  consent: cookies akzeptieren
  consent: verwendung von cookies
  consent: wir setzen cookies
  consent: ihre privatsphäre ist uns wichtig
  consent: nous utilisons des cookies
  consent: nous et nos partenaires
  consent: avec nos partenaires
  consent: accepter les cookies
  consent: utilisation de cookies
  consent: utilisation des cookies
  consent: continuer sans accepter
  consent: respectons votre vie privée
  consent: respect de votre vie privée
  consent: retirer votre consentement
  consent: utilizamos cookies
  consent: nosotros y nuestros
  consent: con nuestros socios
  consent: aceptar cookies
  consent: aceptar las cookies
  consent: aceptar todas las cookies
  consent: uso de cookies
  consent: cookies propias y de terceros
  consent: valoramos tu privacidad
  consent: valoramos su privacidad
  consent: retirar tu consentimiento
  consent: usamos cookies
  consent: nós e os nossos
  consent: utilizziamo cookie
  consent: utilizziamo i cookie
  consent: noi e i nostri
  consent: accetta i cookie
  consent: accettare i cookie
  consent: uso dei cookie
  consent: uso di cookie
  consent: teniamo alla tua privacy
  consent: continua senza accettare
  consent: revocare il consenso
  consent: revocare il tuo consenso
  consent: wij gebruiken cookies
  consent: we gebruiken cookies
  consent: gebruiken cookies
  consent: cookies en vergelijkbare
  consent: cookies accepteren
  consent: accepteer cookies
  consent: cookies plaatsen
  consent: plaatsen cookies
  consent: gebruik van cookies
  consent: wij en onze partners
  consent: toestemming intrekken
  consent: vi använder cookies
  consent: vi bruger cookies
  consent: vi bruker cookies
  consent: my i nasi partnerzy
  consent: używamy plików cookie
  script: enable javascript
  script: enable js
  script: javascript is disabled
  script: javascript is required
  script: javascript is not enabled
  script: requires javascript
  script: turn on javascript
  script: without javascript
  script: activer javascript
  script: activez javascript
  script: aktivieren sie javascript
  script: javascript aktivieren
  script: habilita javascript
  script: habilite javascript
  script: activa javascript
  script: abilita javascript
  script: javascript in te schakelen
  script: browser does not support frames
  moved: moved permanently
  moved: object moved
  moved: document has moved
  moved: being redirected
  moved: redirecting
  moved: redirection en cours
  moved: sie werden weitergeleitet
  login: log in
  login: login
  login: sign in
  login: anmelden
  login: anmeldung
  login: einloggen
  login: connexion
  login: se connecter
  login: iniciar sesión
  login: entrar
  login: accedi
  login: inloggen
  login: logga in
  login: logg inn
  login: zaloguj
  discussion: comments
  discussion: comment
  discussion: reader comments
  discussion: readers' comments
  discussion: leave a comment
  discussion: leave a reply
  discussion: join the discussion
  discussion: join the conversation
  discussion: responses
  discussion: responses to
  discussion: kommentare
  discussion: leserkommentare
  discussion: commentaires
  discussion: réactions
  discussion: comentarios
  discussion: comentários
  discussion: commenti
  discussion: reacties
  discussion: kommentarer
  discussion: komentarze
  discussion: комментарии
  more: recommended
  more: recommended for you
  more: recommended stories
  more: related
  more: related articles
  more: related stories
  more: related posts
  more: related news
  more: more stories
  more: more news
  more: more from this section
  more: latest stories
  more: latest news
  more: read next
  more: read more
  more: see also
  more: up next
  more: you may also like
  more: you might also like
  more: you may like
  more: don't miss
  more: don’t miss
  more: most read
  more: most popular
  more: top stories
  more: mehr zum thema
  more: lesen sie auch
  more: das könnte sie auch interessieren
  more: à lire aussi
  more: sur le même sujet
  more: te puede interesar
  more: leia também
  more: leggi anche
  more: lees ook
  more: läs också
  more: les også
  reply: reply
  reply: reply to this
  reply: report
  reply: report abuse
  reply: permalink
  reply: antworten
  reply: répondre
  reply: responder
  reply: rispondi
  reply: reageren
  reply: svara
  reply: svar
  reply: ответить
  """
