import AsQuoted

/// The files that arguments name, folders opened, each file once, in order.
struct PageList {
  /// Paths of pages.
  private(set) var pages: [String] = []
  private var seen: Set<String> = []

  /// The files that arguments name; `fail` is told of each that names none.
  init(_ paths: [String], on console: Console, fail: (FileError) -> Void) {
    for path in paths {
      do throws(FileError) {
        try add(path, on: console)
      } catch {
        fail(error)
      }
    }
  }

  /// Takes in what an argument names.
  ///
  /// - Throws: If a folder can't be read or holds no page. Whether a file can be read is told when it is.
  private mutating func add(_ path: String, on console: Console) throws(FileError) {
    guard path != "-", let kind = FileKind(path: path), kind != .file else { return append(path) }
    let contents = try PageFinder.contents(of: path)
    guard !contents.pages.isEmpty else { throw CaseFinder.noPages(path) }
    for page in contents.pages { append(page) }
    Self.note(contents.passedOver, in: path, on: console)
  }

  private mutating func append(_ path: String) {
    if seen.insert(PageFinder.identity(of: path)).inserted { pages.append(path) }
  }

  /// Says that files of a folder were no pages by their names.
  static func note(_ passedOver: [String], in folder: String, on console: Console) {
    let passedOver = passedOver.filter { !TruthPending.isTruthOrBeside($0) }
    guard let first = passedOver.first else { return }
    let endings = PageFinder.endings.joined(separator: " ")
    let files = passedOver.count == 1 ? first : "\(passedOver.count) files, such as \(first),"
    console.note(
      folder,
      "\(files) passed over: in folders only \(endings), also .gz, are read; name others themselves"
    )
  }
}
