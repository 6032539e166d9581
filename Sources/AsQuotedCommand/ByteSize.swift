import ArgumentParser

/// A number of bytes as a person writes it: `65536`, `64K`, `512M`, `1G`.
struct ByteSize: ExpressibleByArgument {
  private static let factors: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]

  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let factor = argument.uppercased().last.flatMap { Self.factors[$0] }
    guard let number = Int(factor == nil ? argument : String(argument.dropLast())), number > 0
    else {
      return nil
    }
    let (bytes, isTooMuch) = number.multipliedReportingOverflow(by: factor ?? 1)
    guard !isTooMuch else { return nil }
    self.bytes = bytes
  }

  var defaultValueDescription: String {
    let factor = Self.factors.filter { bytes.isMultiple(of: $0.value) }.max { $0.value < $1.value }
    return factor.map { "\(bytes / $0.value)\($0.key)" } ?? "\(bytes)"
  }
}
