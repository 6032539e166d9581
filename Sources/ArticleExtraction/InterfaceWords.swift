/// Words of pages' interfaces, which no markup tells from an article's text.
///
/// A line is a use, a colon and a phrase in small letters. `label`: a block that is this phrase and
/// nothing else is no text of the article. `trailer`: a short block with this phrase, at the end of
/// an article and without quotation marks, is none. `error`: a page with this phrase in its title
/// and hardly any text is an error page. `paywall`: this phrase behind a few paragraphs tells that
/// the rest is for subscribers. `offer`: so does this one, but only where the page marks it so or
/// the text breaks off, since free pages say it too.
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
  error: enable javascript
  error: seite nicht gefunden
  error: page introuvable
  error: página no encontrada
  error: página não encontrada
  error: pagina non trovata
  error: pagina niet gevonden
  error: страница не найдена
  error: not been archived
  error: not archived that url
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
  """

/// Looks for phrases of ``interfaceWords`` in blocks.
struct InterfacePhrases: Sendable {
  /// One table for the process.
  static let shared = InterfacePhrases(words: interfaceWords)

  /// The hashes of the labels.
  private var labels: Set<UInt64> = []
  private var longestLabel = 0
  private var trailers: [String] = []
  private var errors: [String] = []
  private var paywalls: [String] = []
  private var offers: [String] = []

  /// Takes words in the format of ``interfaceWords``; lines with an unknown use are left out.
  init(words: String) {
    let bytes = Array(words.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      start = end + 1
      guard let colon = line.firstIndex(of: 0x3A), colon + 2 < end else { continue }
      let phrase = line[(colon + 2)...]
      // No two uses begin with the same letter.
      switch line.first {
      case UInt8(ascii: "l"):
        labels.insert(Self.hash(phrase))
        longestLabel = max(longestLabel, phrase.count)
      case UInt8(ascii: "t"): trailers.append(String(decoding: phrase, as: UTF8.self))
      case UInt8(ascii: "e"): errors.append(String(decoding: phrase, as: UTF8.self))
      case UInt8(ascii: "p"): paywalls.append(String(decoding: phrase, as: UTF8.self))
      case UInt8(ascii: "o"): offers.append(String(decoding: phrase, as: UTF8.self))
      default: break
      }
    }
  }

  /// FNV-1a over the bytes in small letters.
  private static func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte.lowered)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// Whether the text is a label of the interface and nothing else.
  func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    // A label may end with a colon, full stops or an ellipsis, or stand between dashes.
    guard text.count <= longestLabel + 8 else { return false }
    func isEdge(_ byte: UInt8) -> Bool {
      byte <= 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x3A || byte == 0x3E || byte == 0x2A
        || byte == 0x5B || byte == 0x5D || byte == 0x28 || byte == 0x29
    }
    var label = text.drop(while: isEdge)
    while let last = label.last, isEdge(last) { label = label.dropLast() }
    if label.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) { label = label.dropLast(3) }
    return labels.contains(Self.hash(label))
  }

  /// Whether the text holds a phrase that ends articles or offers to subscribe.
  func isTrailer(_ text: ArraySlice<UInt8>) -> Bool {
    [trailers, paywalls, offers].contains { phrase(of: $0, in: text) != nil }
  }

  /// The phrase of an error page in a text, or nil.
  func error(in text: ArraySlice<UInt8>) -> String? { phrase(of: errors, in: text) }

  /// The phrase in a text that bars the rest of an article, or nil.
  func paywall(in text: ArraySlice<UInt8>) -> String? { phrase(of: paywalls, in: text) }

  /// The phrase of an offer to subscribe in a text, or nil.
  func offer(in text: ArraySlice<UInt8>) -> String? { phrase(of: offers, in: text) }

  private func phrase(of phrases: [String], in text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(text)
    return phrases.first { phrase in
      guard let place = bytes.find(phrase, in: 0..<bytes.count) else { return false }
      let end = place + phrase.utf8.count
      return (place == 0 || !bytes[place - 1].isLetterOrDigit)
        && (end == bytes.count || !bytes[end].isLetterOrDigit)
    }
  }
}
