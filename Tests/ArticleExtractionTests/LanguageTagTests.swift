import Testing

@testable import ArticleExtraction

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("en_us", "en-US"), ("en-GB", "en-GB"),
    ("zh_hans_cn", "zh-Hans-CN"),
    ("en_GB.UTF-8", "en-GB"), ("de-AT, en", "de-AT"), ("iw", "he"), ("es-419", "es-419"),
    ("de-1996", "de-1996"), ("en-US-u-CA-gregory", "en-US-u-ca-gregory"), ("fil", "fil"),
  ])
  func aTagIsInItsUsualForm(text: String, tag: String) {
    #expect(LanguageTag.normalized(text) == tag)
  }

  @Test(arguments: [
    "", " ", "english", "x-default", "und", "{{lang}}", "e", "en--us", "1a", "en-überlang",
  ])
  func otherWordsAreNone(text: String) {
    #expect(LanguageTag.normalized(text) == nil)
  }
}
