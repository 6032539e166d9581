import AsQuoted
import TestSupport

extension Mutation {
  private static func marks(_ id: String, _ does: String, _ open: String, _ close: String)
    -> Mutation
  {
    Mutation(id, .typography, does, .verified) { site, _ in
      guard site.page.isHTML || !open.hasPrefix("&") && !open.hasPrefix("<") else { return nil }
      // An element can't start inside another that ends right behind the mark.
      let isApart = site.fragments.allSatisfy { site.page.units[$0.open + 1].scalar != nil }
      guard isApart || !open.hasPrefix("<") else { return nil }
      return site.replaceMarks(open, close)
    }
  }

  /// Each character of the words replaced where `replace` gives something else.
  private static func characters(
    _ id: String,
    _ does: String,
    htmlOnly: Bool = false,
    _ replace: @escaping @Sendable (String) -> String
  ) -> Mutation {
    Mutation(id, .typography, does, .verified) { site, _ in
      guard site.page.isHTML || !htmlOnly else { return nil }
      let edits = site.words.indices.compactMap { index -> EditablePage.Edit? in
        let text = site.words[index].text
        let new = replace(text)
        return new == text ? nil : EditablePage.Edit(range: site.words[index].range, raw: new)
      }
      return edits.isEmpty ? nil : edits
    }
  }

  /// Changes that are folded away before comparing; made to all quotations of a page at once.
  static let typography: [Mutation] = [
    marks("straight-marks", "straight marks", "\"", "\""),
    marks("curly-marks", "curly marks", "“", "”"),
    marks("guillemets", "« »", "«", "»"),
    marks("spaced-guillemets", "« » with no-break spaces", "«\u{A0}", "\u{A0}»"),
    marks("low-marks", "„ “", "„", "“"),
    marks("low-marks-closing", "„ ”", "„", "”"),
    marks("quot-references", "`&quot;`", "&quot;", "&quot;"),
    marks("named-references", "`&ldquo;` `&rdquo;`", "&ldquo;", "&rdquo;"),
    marks("q-element", "a `<q>` element", "<q>", "</q>"),
    Mutation("single-marks", .typography, "single curly marks", .verified) { site, _ in
      // Marks inside would be of the same kind as those outside.
      site.hasNestedMarks ? nil : site.replaceMarks("‘", "’")
    },
    characters("apostrophes", "straight for curly apostrophes, or the other way") { word in
      let inside = word.dropFirst().dropLast()
      let straight = inside.contains("’")
      return String(word.prefix(1))
        + (straight ? inside.replacing("’", with: "'") : inside.replacing("'", with: "’"))
        + (word.count > 1 ? String(word.suffix(1)) : "")
    },
    characters("dashes", "other dashes") { word in
      word.replacing("–", with: "--").replacing("—", with: "–")
    },
    characters("hyphens", "no-break hyphens") { $0.replacing("-", with: "\u{2011}") },
    characters("soft-hyphens", "soft hyphens", htmlOnly: true) { word in
      word.count < 6 ? word : word.prefix(3) + "&shy;" + word.dropFirst(3)
    },
    characters("zero-width", "zero-width spaces") { word in
      word.count < 4 ? word : word.prefix(2) + "\u{200B}" + word.dropFirst(2)
    },
    characters("ligatures", "ligatures") { word in
      word.replacing("ffi", with: "ﬃ").replacing("fi", with: "ﬁ").replacing("fl", with: "ﬂ")
        .replacing("ff", with: "ﬀ")
    },
    characters("inline-tags", "words partly in `<em>`", htmlOnly: true) { word in
      word.count < 4 ? word : "<em>" + word.prefix(2) + "</em>" + word.dropFirst(2)
    },
    characters("comments", "comments inside words", htmlOnly: true) { word in
      word.count < 4 ? word : word.prefix(2) + "<!-- a -->" + word.dropFirst(2)
    },
    spaces("no-break-spaces", "no-break spaces", "\u{A0}"),
    spaces("thin-spaces", "thin spaces", "\u{2009}"),
    spaces("line-breaks", "line ends and indentation", "\r\n      ", htmlOnly: true),
    spaces("br", "`<br>` between words", "<br>", htmlOnly: true),
    Mutation("first-letter", .typography, "the case of the first letter", .verified) { site, _ in
      guard let letter = site.words[0].text.first, letter.isLetter, site.words[0].core.count > 1
      else { return nil }
      let isUpper = letter.isUppercase
      let other = isUpper ? letter.lowercased() : letter.uppercased()
      return [site.replace(0, other + site.words[0].text.dropFirst())]
    },
    Mutation(
      "closing-comma",
      .typography,
      "another comma or full stop before the closing mark, or none",
      .verified
    ) { site, generator in
      let last = site.words.count - 1
      let word = site.words[last].text
      let stem = word.hasSuffix(",") || word.hasSuffix(".") ? String(word.dropLast()) : word
      guard stem.last?.isWordLike == true else { return nil }
      let endings = [",", ".", ""].filter { stem + $0 != word }
      return endings.randomElement(using: &generator).map { [site.replace(last, stem + $0)] }
    },
    Mutation("comma-outside", .typography, "the comma behind the closing mark", .verified) {
      site,
      _ in
      let last = site.words.count - 1
      guard site.isWhole, site.words[last].text.hasSuffix(",") else { return nil }
      let behind = site.fragments[0].close + 1
      return [
        site.replace(last, String(site.words[last].text.dropLast())),
        site.edit(behind..<behind, ","),
      ]
    },
  ]

  private static func spaces(
    _ id: String,
    _ does: String,
    _ space: String,
    htmlOnly: Bool = false
  ) -> Mutation {
    Mutation(id, .typography, does, .verified) { site, _ in
      guard site.isWhole, site.words.count > 1, site.page.isHTML || !htmlOnly else { return nil }
      return zip(site.words, site.words.dropFirst()).map {
        EditablePage.Edit(range: $0.range.upperBound..<$1.range.lowerBound, raw: space)
      }
    }
  }
}
