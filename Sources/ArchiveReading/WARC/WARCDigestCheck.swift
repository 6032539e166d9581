/// Holds a page against the digests that its record carries.
struct WARCDigestCheck {
  /// Which digest is wrong and how, for people; nil if none is.
  private(set) var mismatch: String?
  /// The fields whose digests are right.
  private(set) var matched: [String] = []
  /// What could not be checked.
  private(set) var notices: [String] = []

  /// Holds a block against `WARC-Block-Digest`, if there is one.
  mutating func holdBlock(_ text: String?, _ block: ArraySlice<UInt8>) {
    hold("WARC-Block-Digest", text, [block])
  }

  /// Holds a body against `WARC-Payload-Digest`, if there is one.
  ///
  /// ISO 28500 has the digest made of the body without chunks, packed as it came; writers made it of the
  /// body with them too, and archives that unpack bodies keep the one or make one anew. Any may be right.
  mutating func holdPayload(
    _ text: String?,
    _ stored: ArraySlice<UInt8>,
    _ joined: [UInt8]?,
    _ unpacked: [UInt8]
  ) {
    hold("WARC-Payload-Digest", text, [joined?[...] ?? stored, stored, unpacked[...]])
  }

  private mutating func hold(_ field: String, _ text: String?, _ candidates: [ArraySlice<UInt8>]) {
    guard let text, mismatch == nil else { return }
    let digest = WARCDigest(text)
    var first: String?
    for bytes in candidates {
      switch digest.judge(bytes) {
      case .same:
        matched.append(field)
        return
      case .different(let found): first = first ?? found
      case .unknown:
        notices.append("\(field) is “\(text)”, which is of a kind not known here: not checked")
        return
      }
    }
    guard let first else { return }
    mismatch =
      "\(field) is \(text), but that of what stands there is \(first): it was changed or damaged;"
      + " fetch the file again (--ignore-digests reads it all the same)"
  }
}
