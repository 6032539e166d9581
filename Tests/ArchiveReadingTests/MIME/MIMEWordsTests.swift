import Testing

@testable import ArchiveReading

@Suite struct MIMEWordsTests {
  @Test(arguments: [
    ("Plain words", "Plain words"), ("=?utf-8?Q?A_caf=C3=A9?=", "A café"),
    ("=?UTF-8?B?wqtPdWnCuw==?= a", "«Oui» a"),
    ("=?iso-8859-1?q?caf=E9?= =?utf-8?q?=C3=A9?=", "caféé"),
    ("=?utf-8?Q?a?=\t =?utf-8?Q?b?= c", "ab c"), ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"),
    ("=?utf-8*en?Q?a?=", "a"), ("=?koi8-r?Q?=C1?=", "=?koi8-r?Q?=C1?="),
    ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
    ("=?utf-8?Q?open", "=?utf-8?Q?open"), ("=?=?=?", "=?=?=?"), ("", ""),
  ])
  func wordsAreDecoded(_ value: String, _ text: String) {
    #expect(MIMEWords.decode(value) == text)
  }
}
