/// Words in class names and ids that tell what an element is for.
///
/// A line is a hint, a colon and words. Names are split at everything that is no letter and before
/// a capital that follows a small letter (`relatedLinks` is `related links`). `a-b` stands for two
/// words that follow each other; `=name` for a class that is this name and nothing else.
let boilerplateWords = """
  advert: ad ads adv advert adverts advertisement advertisements advertising advertorial adslot
  advert: adsbygoogle adunit adbox adwrapper adcontainer dfp mpu leaderboard sponsor sponsored
  advert: sponsors sponsorship promo promos promoted promotion promotions affiliate commercial
  advert: outbrain taboola zergnet revcontent skyscraper adsense
  navigation: nav navbar navigation subnav topnav mainnav megamenu menu submenu breadcrumb breadcrumbs
  navigation: pagination pager paginator masthead skip-link skip-links hamburger jump-links toc
  navigation: table-of-contents post-navigation sitemap dropdown
  related: related relatedlinks relatedposts recommended recommendation recommendations recirc
  related: recirculation popular trending mostread most-read most-popular most-viewed read-more
  related: readmore read-next readnext see-also more-from more-on more-stories more-news more-articles
  related: also-read up-next upnext next-article latest-news latest-stories latest-posts recent-posts
  related: other-stories other-news teaser teasers yarpp jp-relatedposts around-web related-content
  related: top-stories topstories external-links story-package in-other-news
  comments: comment comments commentlist disqus respond replies discussion livefyre viafoura
  comments: talkback talkbacks commentbox fb-comments commenting usercomments conversation comment-list spotim
  share: share sharing shares sharebar sharethis addthis addtoany sharedaddy social socials
  share: social-media socialshare share-buttons share-tools follow-us follow sociable
  newsletter: newsletter newsletters signup sign-up subscribe subscription subscriptions mailchimp
  newsletter: mailinglist email-signup opt-in optin subscribe-form
  footer: footer colophon copyright legal disclaimer footnav
  meta: about-author about-the-author writer-bio writer-info journalist-bio
  meta: byline bylines author authors authorbox author-box author-bio bio contributor dateline
  meta: timestamp time date publish-date pubdate published updated post-meta entry-meta article-meta
  meta: story-meta post-info article-info tags taglist tag-list tags-list topics keywords post-tags entry-tags
  meta: post-categories cat-links tags-links read-time reading-time views-count posted-on hashtags
  meta: article-tags story-tags kicker eyebrow rating print-only
  caption: caption captions figcaption credit credits photo-credit image-credit photocredit
  caption: wp-caption-text image-caption copyright-holder attribution photo-description
  pullquote: pullquote pullquotes pull-quote pulled-quote pullout pull-out
  sidebar: sidebar sidebars rail sidecol right-column rightcol right-col widget widgets widget-area
  sidebar: infobox factbox fact-box inset-box
  popup: modal popup popover overlay lightbox cookie cookies consent gdpr onetrust interstitial
  popup: toolbar tooltip flyout off-canvas offcanvas toast notice-bar cookiebar alert-bar
  popup: =cmp qc-cmp cookiewall cookie-wall consentwall usercentrics didomi sourcepoint
  popup: login signin logout sign-in log-in register
  media: jwplayer video-player audio-player media-player player-container player-wrapper videoplayer
  media: video-container slideshow carousel gallery slider
  media: playlist video-info video-title video-caption
  paywall: paywall paywalled regwall registration-wall subscriber-only subscribers-only
  paywall: meter-wall gate-overlay subscription-required paygate
  hidden: =hidden =hide =d-none =visually-hidden =visuallyhidden =sr-only =screen-reader-text
  hidden: =screen-reader =element-invisible =u-hidden =is-hidden =u-visually-hidden =assistive-text
  hidden: tooltip-text tooltiptext tooltip-content popover-content rollover-block rollover-content
  hidden: =wm-ipp =wm-ipp-base =wm-ipp-inside =wm-ipp-print =donato =divshare =divalready
  hidden: =noprint-only =accessibility =a11y-hidden =visually-hide
  byline: byline bylines author authors contributor
  published: published pubdate publish-date timestamp time date posted-on dateline
  author: reader-credits pf-author
  body: articlebody article-body body-article article-content article-text articletext articlecontent
  body: entry-content post-content post-body postbody postcontent story-body storybody story-content
  body: story-text storytext story-copy body-copy bodycopy body-text body-content content-body news-body
  body: article-copy article-main articlecopy single-content news-content page-content blog-content
  body: blog-post post-entry entry-body rich-text richtext wysiwyg story-main text-content article-container
  body: news-text news-detail content-text hentry
  """
