import Crypto
import Foundation
import Testing

@testable import Reports

struct HTMLPageTests {
  private let page = HTMLPage(title: "</title><b>", style: HTMLStyle("b { color: var(--ink); }\n"))

  private func parsed() throws -> ParsedHTML {
    let html = page.opening(header: "<h1>Report</h1>\n") + "<p>words</p>" + HTMLPage.end(footer: "")
    return try ParsedHTML(html.markup)
  }

  @Test func theFrameHasOneOfEachLandmarkAndSaysItsLanguage() throws {
    let page = try parsed()
    for name in ["header", "main", "footer", "title"] { #expect(page.all(name).count == 1) }
    #expect(page.all("html")[0].attributes["lang"] == "en")
    #expect(page.all("title")[0].text == "</title><b>")
  }

  @Test func aKeyboardReachesTheMainPartFirst() throws {
    let page = try parsed()
    #expect(page.all("a").first?.attributes["href"] == "#main")
    #expect(page.all("main")[0].attributes["id"] == "main")
  }

  @Test func thePolicyAllowsThePagesOwnStyleAndNothingElse() throws {
    let page = try parsed()
    let style = try #require(page.all("style").first?.text)
    let digest = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
    let policy = page.all("meta").first { $0.attributes["http-equiv"] != nil }
    #expect(
      policy?.attributes["content"]
        == "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    )
    #expect(style.hasSuffix("b { color: var(--ink); }\n"))
  }

  @Test func theServerOfALinkIsNotToldWhereTheReaderComesFrom() throws {
    let referrer = try parsed().all("meta").first { $0.attributes["name"] == "referrer" }
    #expect(referrer?.attributes["content"] == "no-referrer")
  }
}
