import ArgumentParser
import AsQuoted

/// Options of every command that reads pages, for containers of pages.
struct ContainerOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Of a container's pages, those of this URL.",
      discussion: """
        URLs are compared without scheme, www., slash at the end, fragment and parameters such as \
        utm_source.
        """
    )
  )
  var url: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Of a container's pages, those whose URL holds this, or, with * for any characters, is like it.",
      valueName: "pattern"
    )
  )
  var urlMatch: String?

  @ArgumentParser.Flag(
    name: .long,
    help:
      "Take pages whose container carries another digest than theirs: it was changed or damaged."
  )
  var ignoreDigests = false

  func validate() throws {
    if url != nil, urlMatch != nil {
      throw ValidationError("--url and --url-match: give one of them.")
    }
    if url == "" || urlMatch == "" {
      throw ValidationError("--url, --url-match: an empty one is at no page.")
    }
  }

  /// The pages asked for.
  var choice: PageChoice {
    if let url { return PageChoice(url: url) }
    return urlMatch.map { PageChoice(pattern: $0) } ?? .all
  }
}
