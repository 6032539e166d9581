import Foundation
import Testing

@testable import Reports

/// Colours can be read: each ink on each ground, by day and by night, by the measure of WCAG 2.2.
struct HTMLStyleTests {
  private static let grounds = ["paper", "panel", "lost", "put", "source", "cue"]
  private static let inks = ["ink", "faint", "link", "error", "warning", "notice", "good"]
  private static let styles = [HTMLStyle.ofAllReports, .ofComparisons]

  /// The colours by name, once for each `:root`: by day, by night.
  private static var palettes: [[String: String]] {
    HTMLStyle.ofAllReports.text.components(separatedBy: ":root {").dropFirst().map { rule in
      let body = rule.prefix { $0 != "}" }
      let pairs = body.split(separator: ";").compactMap { line -> (String, String)? in
        let parts = line.split(separator: ":").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else {
          return nil
        }
        return (String(parts[0].dropFirst(2)), parts[1])
      }
      return Dictionary(pairs) { $1 }
    }
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? -1
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((number >> shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test(arguments: palettes)
  func everyInkCanBeReadOnEveryGround(_ palette: [String: String]) throws {
    for ink in Self.inks {
      for ground in Self.grounds {
        let pair = try [ink, ground].map { Self.luminance(try #require(palette[$0])) }.sorted()
        #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, "\(ink) on \(ground)")
      }
    }
  }

  @Test func dayAndNightHaveTheSameColours() {
    let palettes = Self.palettes
    #expect(palettes.count == 2)
    #expect(palettes.allSatisfy { Set($0.keys) == Set(Self.inks + Self.grounds + ["line"]) })
  }

  @Test(arguments: styles)
  func wordsHaveAnInkAndStandOnAGround(_ style: HTMLStyle) {
    for match in style.text.matches(of: #/[ {;](?<what>color|background): (?<value>[^;]+);/#) {
      let value = String(match.value)
      let names = match.what == "color" ? Self.inks : Self.grounds
      #expect(value == "none" || names.contains { value == "var(--\($0))" }, "\(match.0)")
    }
  }

  @Test(arguments: styles)
  func nothingInAStyleLoadsOrEndsIt(_ style: HTMLStyle) {
    for word in ["<", "&", "url(", "@import"] { #expect(!style.text.contains(word)) }
  }
}
