import CLibBrotli

/// Unpacks what Brotli packed (RFC 7932), as it is read. The only Swift that touches libbrotlidec; its
/// memory is freed with this value.
@safe
final class BrotliStream: ByteStream {
  private static let chunk = 64 << 10
  /// Ratios count from here on, as those of ``InflateStream`` do.
  private static let ratioFrom = 1 << 20

  private let source: any ByteStream
  private let path: String
  private let limits: ArchiveLimits
  private let state: OpaquePointer
  private var input: [UInt8] = []
  private var used = 0
  private var isFinished = false
  private var packedCount = 0
  private var unpackedCount = 0

  /// Unpacks a stream; `path` names the file in errors.
  init(_ source: any ByteStream, path: String, limits: ArchiveLimits) throws(ArchiveError) {
    self.source = source
    self.path = path
    self.limits = limits
    guard let state = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else {
      throw ArchiveError(.unreadable, path, "no memory to unpack it")
    }
    unsafe self.state = state
  }

  deinit {
    unsafe BrotliDecoderDestroyInstance(state)
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    guard count > 0 else { return [] }
    var output = [UInt8](repeating: 0, count: count)
    var written = 0
    while written == 0, !isFinished {
      let (result, taken, count) = decompress(into: &output)
      used += taken
      written = count
      unpackedCount += count
      try limits.check(unpacked: unpackedCount, packed: packedCount, from: Self.ratioFrom, path)
      if result == BROTLI_DECODER_RESULT_SUCCESS {
        isFinished = true
      } else if result == BROTLI_DECODER_RESULT_ERROR {
        throw damage("its data is broken")
      } else if result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT, written == 0 {
        try refill()
      }
    }
    output.removeSubrange(written...)
    return output
  }

  private func refill() throws(ArchiveError) {
    input = try source.read(upTo: Self.chunk)
    used = 0
    packedCount += input.count
    if input.isEmpty { throw damage("it is cut off") }
  }

  private func decompress(into output: inout [UInt8]) -> (BrotliDecoderResult, Int, Int) {
    let space = output.count
    return unsafe input.withUnsafeBufferPointer { packed in
      unsafe output.withUnsafeMutableBufferPointer { unpacked in
        var next = unsafe packed.baseAddress.map { unsafe $0 + used }
        var left = packed.count - used
        var into = unpacked.baseAddress
        var room = space
        let result = unsafe BrotliDecoderDecompressStream(
          state,
          &left,
          &next,
          &room,
          &into,
          nil
        )
        return (result, packed.count - used - left, space - room)
      }
    }
  }

  private func damage(_ reason: String) -> ArchiveError {
    ArchiveError(.damaged, path, "not whole Brotli (\(reason)); fetch it again")
  }
}
