/// A page with the pages in its frames, which some formats keep side by side.
struct FramedPages {
  /// Below this many letters and figures outside tags a page says nothing.
  private static let leastText = 200
  /// From this many on a frame may hold an article, and is worth a word.
  private static let muchText = 1200
  /// More frames are not read.
  static let mostFrames = 1000

  /// The pages to read: the page itself; its frames only where it has nothing to read of its own, being a
  /// set of frames or a shell around one.
  static func pages(_ root: PageContent, frames: [PageContent]) -> [PageContent] {
    guard root.kind == .html, !frames.isEmpty else { return [root] }
    let texts = frames.map { MarkupText.count(in: $0.bytes, upTo: muchText) }
    if MarkupText.count(in: root.bytes, upTo: leastText) < leastText {
      let inner = zip(frames, texts).filter { $0.1 >= leastText }.map(\.0)
      guard inner.isEmpty else {
        return inner.map { frame in
          var frame = frame
          frame.capture = frame.capture ?? root.capture
          frame.title = frame.title ?? root.title
          frame.notices = root.notices + ["a frame of \(root.url ?? "a page without text")"]
          return frame
        }
      }
    }
    let left = zip(frames, texts).filter { $0.1 >= muchText }.map(\.0)
    guard let first = left.first else { return [root] }
    var root = root
    let name = first.url ?? "one without an address"
    root.notices.append(
      left.count == 1
        ? "a frame with much text is left out: \(name)"
        : "\(left.count) frames with much text are left out, the first of them \(name)"
    )
    return [root]
  }
}

/// Counts what a page has to read, roughly, without a tree.
enum MarkupText {
  /// Elements whose content is not read, in small letters.
  private static let unread = ["script", "style", "noscript", "template", "noframes", "title"]
    .map { Array($0.utf8) }

  /// How many letters and figures stand outside tags, comments, scripts and the like, `most` at most.
  ///
  /// Bytes of other characters than ASCII count as one letter for two.
  static func count(in bytes: [UInt8], upTo most: Int) -> Int {
    var count = 0
    var at = 0
    while at < bytes.count, count < most * 2 {
      let byte = bytes[at]
      guard byte == 0x3C else {
        let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        count += isLetter ? 2 : byte >= 0x80 ? 1 : 0
        at += 1
        continue
      }
      at = end(ofTagAt: at, bytes)
    }
    return min(most, count / 2)
  }

  private static let commentEnd = ByteSearch("-->")

  private static func end(ofTagAt start: Int, _ bytes: [UInt8]) -> Int {
    if bytes[start...].starts(with: Array("<!--".utf8)) {
      return commentEnd.first(in: bytes, from: start + 4)?.upperBound ?? bytes.count
    }
    for element in unread where isName(element, at: start + 1, bytes) {
      var from = start + 1
      while let open = bytes[from...].firstIndex(of: 0x3C) {
        from = open + 1
        guard bytes[from...].first == 0x2F, isName(element, at: from + 1, bytes) else { continue }
        return bytes[from...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
      }
      return bytes.count
    }
    return bytes[start...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
  }

  /// Whether a tag's name, in letters of any size, stands at an offset.
  private static func isName(_ name: [UInt8], at start: Int, _ bytes: [UInt8]) -> Bool {
    guard start + name.count <= bytes.count else { return false }
    for (index, letter) in name.enumerated() where bytes[start + index] | 0x20 != letter {
      return false
    }
    guard start + name.count < bytes.count else { return true }
    return (bytes[start + name.count] | 0x20) &- 0x61 >= 26
  }
}
