/// Finds the name that some bytes spell, by a hash of their length and ends.
struct NameTable<Name: Sendable>: Sendable {
  private var slots: [(spelling: [UInt8], name: Name)?]

  /// Takes spellings with white space between and a name for each.
  init(spellings: String, names: [Name]) {
    var count = 64
    while count < names.count * 4 { count *= 2 }
    slots = Array(repeating: nil, count: count)
    let words = spellings.utf8.split { $0 == 0x20 || $0 == 0x0A }
    for (word, name) in zip(words, names) {
      let bytes = Array(word)
      var slot = Self.hash(bytes.span) & (count - 1)
      while slots[slot] != nil { slot = (slot + 1) & (count - 1) }
      slots[slot] = (bytes, name)
    }
  }

  /// The name that lower-case bytes spell, or nil.
  subscript(_ bytes: Span<UInt8>) -> Name? {
    guard !bytes.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Self.hash(bytes) & mask
    while let entry = slots[slot] {
      if Self.equal(entry.spelling, bytes) { return entry.name }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func hash(_ bytes: Span<UInt8>) -> Int {
    guard !bytes.isEmpty else { return 0 }
    let first = Int(bytes[0])
    let middle = Int(bytes[bytes.count / 2])
    let last = Int(bytes[bytes.count - 1])
    return first &* 7 &+ middle &* 31 &+ last &* 3 &+ bytes.count &* 13
  }

  private static func equal(_ spelling: [UInt8], _ bytes: Span<UInt8>) -> Bool {
    guard spelling.count == bytes.count else { return false }
    for index in bytes.indices where spelling[index] != bytes[index] { return false }
    return true
  }
}

extension ElementName {
  static let spelled = NameTable(
    spellings: Self.spellings + " " + Self.ampSpellings,
    names: allCases.dropLast()
      + Array(
        repeating: .unreadAMP,
        count: Self.ampSpellings.utf8.count { $0 == 0x20 || $0 == 0x0A } + 1
      )
  )

  /// Of AMP's components (https://amp.dev/documentation/components) those for ``unreadAMP``. Messages from
  /// networks (`amp-twitter`), boxes that open (`amp-accordion`) and running news (`amp-live-list`) are read.
  private static let ampSpellings = """
    amp-ad amp-ad-exit amp-addthis amp-analytics amp-app-banner amp-audio amp-auto-ads amp-autocomplete
    amp-brightcove amp-byside-content amp-call-tracking amp-consent amp-dailymotion amp-embed amp-geo
    amp-iframe amp-image-lightbox amp-install-serviceworker amp-jwplayer amp-lightbox amp-list
    amp-mega-menu amp-nested-menu amp-next-page amp-pixel amp-powr-player amp-recaptcha-input
    amp-sidebar amp-skimlinks amp-social-share amp-state amp-sticky-ad amp-story-auto-ads amp-user-notification
    amp-video amp-video-iframe amp-vimeo amp-web-push amp-web-push-widget amp-youtube
    """

  /// The names, in the order of the cases: spelling the cases out by reflection costs more than
  /// reading a small page.
  private static let spellings = """
    - html head body title meta link base script style template noscript
    main article section aside nav header footer address hgroup
    h1 h2 h3 h4 h5 h6
    p div span a br hr pre wbr
    blockquote q cite
    b i em strong u s small sub sup mark font center ins del abbr time code
    ul ol li dl dt dd menu
    table caption thead tbody tfoot tr td th
    figure figcaption picture img video audio source track iframe object embed svg
    canvas map area math
    form fieldset legend label input button select option textarea details summary
    dialog frame frameset noframes
    """
}

extension AttributeName {
  static let spelled = NameTable(spellings: Self.spellings, names: allCases)

  /// The names as HTML has them, in the order of the cases.
  private static let spellings = """
    id class style hidden role type name property content itemprop itemtype rel
    href src datetime lang title alt charset cite
    shadowrootmode shadowmode
    aria-hidden aria-label http-equiv data-testid
    """
}
