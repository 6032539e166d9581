/// Phrases of pages that are no article, one a line, in lower case and with straight marks.
///
/// Each list is only looked at where the page lacks what the truth has. Written for this package; same licence.
let englishErrorNotices = """
  404 not found
  page not found
  error 404
  404 error
  page can't be found
  page cannot be found
  page could not be found
  page you requested
  page you are looking for
  page you were looking for
  page doesn't exist
  page does not exist
  no longer available
  403 forbidden
  access denied
  access to this page has been denied
  you don't have permission to access
  500 internal server error
  internal server error
  502 bad gateway
  bad gateway
  503 service unavailable
  service unavailable
  service temporarily unavailable
  504 gateway time-out
  gateway timeout
  too many requests
  just a moment
  checking your browser
  checking if the site connection is secure
  verify you are human
  verifying you are human
  are you a robot
  enable javascript and cookies
  please enable js
  wayback machine has not archived that url
  got an http 302 response at crawl time
  """

/// Phrases of a page that shows the start of an article and asks for payment or a login.
let englishPaywallNotices = """
  subscribe to continue
  subscribe to read
  subscribe now to read
  subscribe to keep reading
  subscribe to unlock
  subscribe for full access
  to continue reading
  to read the full story
  to read the full article
  to read this article
  to keep reading
  continue reading with a subscription
  this article is for subscribers
  this content is for subscribers
  available to subscribers only
  for subscribers only
  subscribers only
  exclusive to subscribers
  already a subscriber
  already have an account
  log in to continue
  log in to read
  sign in to continue
  sign in to read
  sign up to read
  register to continue
  register to read
  create a free account to
  start your free trial
  you have reached your limit of free articles
  you've reached your limit of free articles
  your free articles
  unlock this article
  """
