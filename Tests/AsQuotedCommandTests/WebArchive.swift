/// A WARC file made in a test: ISO 28500:2017, a response a page.
enum WebArchive {
  static let article = """
    <html><head><title>Harbour of Fenholt to close</title></head><body><article>
    <h1>Harbour of Fenholt to close</h1>
    <p>The harbour of Fenholt is to close for a year, its owners said on Monday, and the fee is to rise.</p>
    <p>“We will not pay for a fence,” said Mara Quill, who chairs the rowing club.</p>
    <p>The club has rowed from the slip since the harbour was built, and has nowhere else to go now.</p>
    </article></body></html>
    """

  static let other = """
    <html><head><title>Bakery wins a prize</title></head><body><article>
    <h1>Bakery wins a prize</h1>
    <p>The bakery in Mill Street has won the prize of the county for its bread of rye and oats.</p>
    <p>“It is the oven that won,” said Ed Harrow, the baker, who has had it since his father died.</p>
    <p>The prize is a plate, and the baker means to hang it over the oven, where it will be warm.</p>
    </article></body></html>
    """

  static let truth = """
    version: 1
    article:
      title: Harbour of Fenholt to close
      url: https://fenholt.test/harbour
    speakers:
      - {id: quill, name: Mara Quill, kind: person}
    quotes:
      - {id: q01, text: We will not pay for a fence, speaker: quill, form: direct, status: confirmed}
    """

  /// The bytes of an archive of such pages: addresses and HTML.
  static func bytes(_ pages: [(url: String, html: String)]) -> [UInt8] {
    Array(pages.enumerated().map { record($1.url, $1.html, day: $0 + 1) }.joined().utf8)
  }

  private static func record(_ url: String, _ html: String, day: Int) -> String {
    let http =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
      + "Content-Length: \(html.utf8.count)\r\n\r\n\(html)"
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(url)\r\n"
      + "WARC-Date: 2024-03-0\(day)T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000\(day)>\r\n"
      + "Content-Type: application/http;msgtype=response\r\nContent-Length: \(http.utf8.count)\r\n\r\n\(http)\r\n\r\n"
  }
}
