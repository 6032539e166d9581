/// A command to the runner of GitHub's workflows, which reads them from what a step prints.
struct GitHubCommand {
  /// `error`, `warning` or `notice`.
  let name: String
  /// What stands before the message, in order.
  let properties: [(name: String, value: String)]

  /// The command's line. Whatever the words are, it stays one line, and the properties stay apart.
  func line(_ message: String) -> String {
    let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    return "::\(name) \(list)::\(Self.escaped(message))\n"
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func property(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
