import Testing

@testable import HTMLTree

@Suite struct EncodingDeclarationTests {
  @Test(arguments: [
    ("<meta charset=\"UTF-8\">", "utf-8"),
    ("<META CHARSET = 'Latin1' />", "windows-1252"),
    ("<meta http-equiv=Content-Type content='text/html; charset=ascii'>", "windows-1252"),
    ("<meta content='text/html; charset=\"koi8-r\"' http-equiv=content-type>", "koi8-r"),
    ("<meta/charset=big5>", "big5"),
    ("<meta charset=utf-16>", "utf-8"),
    ("<meta charset=x-user-defined>", "windows-1252"),
    ("<!-- <meta charset=koi8-r> --><meta charset=euc-kr>", "euc-kr"),
    ("<!--><meta charset=koi8-r>", "koi8-r"),
    ("<a title='<meta charset=koi8-r>'><meta charset=big5>", "big5"),
    ("<?xml version='1.0' encoding='Shift_JIS'?><html>", "shift_jis"),
  ])
  func aDeclarationIsFound(_ page: String, _ name: String) {
    #expect(EncodingDeclaration.find(in: Array(page.utf8).span)?.name == name)
  }

  @Test(arguments: [
    "", "<", "<meta", "<meta charset", "<meta charset=", "<meta charset='x", "<meta charset=x>",
    "<metacharset=utf-8>", "<meta content='text/html; charset=utf-8'>",
    "<meta name=description content='the charset = nothing'>", "<!-- <meta charset=utf-8>",
    "<?xml encoding=", "<?xml encoding='", "<?xml encoding=>",
  ])
  func whatIsNoDeclarationIsNone(_ page: String) {
    #expect(EncodingDeclaration.find(in: Array(page.utf8).span) == nil)
  }
}
