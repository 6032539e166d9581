import Testing

@testable import Reports

/// The writer gives the bytes of Foundation's encoder.
struct JSONWriterTests {
  private struct Sample: Encodable {
    let list: [String]
    let number: Double?
    let places: [Place]
    let word: Nullable<String>
  }

  private struct Place: Encodable {
    let end: Int
    let start: Int
  }

  private func written(_ sample: Sample, indentedBy columns: Int?) -> String {
    var writer = JSONWriter(indentedBy: columns)
    writer.object { writer in
      writer.key("list")
      writer.array(sample.list) { word, writer in writer.value(word) }
      writer.member("number", sample.number)
      writer.key("places")
      writer.array(sample.places) { place, writer in
        writer.object { writer in
          writer.member("end", place.end)
          writer.member("start", place.start)
        }
      }
      writer.member("word", sample.word.value)
    }
    return writer.text
  }

  private static let samples = [
    Sample(list: [], number: 1, places: [], word: Nullable(nil)),
    Sample(
      list: ["“We won,” she said", "a/b", ""],
      number: 0.123,
      places: [Place(end: 7, start: 0), Place(end: 19, start: -3)],
      word: Nullable("\"so\"")
    ),
  ]

  @Test(arguments: samples.indices)
  func theLayoutIsThatOfTheEncoder(index: Int) {
    let sample = Self.samples[index]
    #expect(written(sample, indentedBy: nil) == JSONText.line(sample))
    for columns in [0, 3, 4] {
      #expect(written(sample, indentedBy: columns) == JSONText.indented(sample, by: columns))
    }
  }

  @Test func everyCharacterIsWrittenAsTheEncoderWritesIt() {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init(_:)) + ["\u{2028}", "\u{FEFF}", "😀"]
    for scalar in scalars {
      let text = "a\(scalar)\"\u{301}\n\(scalar)"
      var writer = JSONWriter()
      writer.value(text)
      #expect(writer.text.utf8.elementsEqual(JSONText.line(text).utf8), "U+\(scalar.value)")
    }
  }

  @Test(arguments: [0, 1, -1, 0.5, 0.87, 1e-7, 1e22, 123_456_789.25, .nan, .infinity])
  func numbersAreWrittenAsTheEncoderWritesThem(number: Double) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(writer.text == JSONText.line(number))
  }

  @Test func aLongListIsHandedOnPieceByPiece() {
    let words = (0..<20_000).map { "“We counted \($0) boats”" }
    var pieces: [String] = []
    withoutActuallyEscaping({ (piece: String) in pieces.append(piece) }) { take in
      var writer = JSONWriter(indentedBy: 2, to: take)
      writer.array(words) { word, writer in writer.value(word) }
      writer.finish()
    }
    #expect(pieces.count > 5)
    #expect(pieces.allSatisfy { $0.utf8.count < 1 << 17 })
    #expect(pieces.joined() == JSONText.indented(words, by: 2))
  }
}
