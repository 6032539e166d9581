import Foundation

extension ArchiveFormat {
  /// A page and all it shows as Safari saves it: a property list, binary or XML, whose keys are those of
  /// WebKit's `LegacyWebArchive.cpp`. It holds no date.
  static let webArchive = ArchiveFormat(
    identifier: "web-archive",
    summary: "page saved by Safari as a web archive"
  ) { file throws(ArchiveError) in
    guard !file.isNamedText else { return nil }
    let archive: WebArchive?
    if BinaryPropertyList.isMarked(file.bytes) {
      guard let list = BinaryPropertyList(file.bytes) else {
        throw ArchiveError(
          .damaged,
          file.path,
          "is a binary property list (as Safari's .webarchive is) that is cut off or damaged;"
            + " save the page again"
        )
      }
      archive = WebArchive(list, list.top)
    } else if XMLPropertyList.isMarked(file.bytes) {
      archive = try WebArchive(xml: file)
    } else {
      return nil
    }
    guard let archive else {
      throw ArchiveError(
        .binary,
        file.path,
        "is a property list, but no web archive of Safari: it has no WebMainResource"
      )
    }
    return try archive.pages(file.path)
  }
}

/// What a web archive tells of a page and its frames.
struct WebArchive: Sendable {
  private static let deepestFrame = 8

  private struct Resource: Sendable {
    let bytes: [UInt8]
    let url: String?
    let encoding: String?
    let type: String
  }

  private let main: Resource
  /// The pages of all frames, those in frames too.
  private var frames: [Resource] = []
  /// How many bytes the frames may still have: no more than the list, of which several may name one resource.
  private var bytesLeft = 0

  func pages(_ path: String) throws(ArchiveError) -> [PageContent] {
    guard Self.isHTML(main) else {
      throw ArchiveError(
        .binary,
        path,
        "is a web archive of no page, but of \(main.type); save the article's page"
      )
    }
    return FramedPages.pages(
      Self.content(main),
      frames: frames.filter(Self.isHTML).map(Self.content)
    )
  }

  private static func isHTML(_ resource: Resource) -> Bool { MediaType(resource.type).isHTML }

  private static func content(_ resource: Resource) -> PageContent {
    var content = PageContent.html(resource.bytes, savedFrom: resource.url, nil)
    content.transportCharset = resource.encoding
    return content
  }

  // MARK: - Binary

  /// The archive that an object of a list is, or nil if it is none.
  init?(_ list: BinaryPropertyList, _ top: Int) {
    guard let main = Self.resource(list, top) else { return nil }
    self.main = main
    bytesLeft = list.byteCount
    addFrames(list, of: top, depth: 1)
  }

  private mutating func addFrames(_ list: BinaryPropertyList, of archive: Int, depth: Int) {
    guard depth <= Self.deepestFrame, let array = list.value("WebSubframeArchives", of: archive)
    else { return }
    for frame in list.elements(of: array, most: FramedPages.mostFrames) {
      guard frames.count < FramedPages.mostFrames, let resource = Self.resource(list, frame),
        resource.bytes.count <= bytesLeft
      else { return }
      bytesLeft -= resource.bytes.count
      frames.append(resource)
      addFrames(list, of: frame, depth: depth + 1)
    }
  }

  private static func resource(_ list: BinaryPropertyList, _ archive: Int) -> Resource? {
    guard let main = list.value("WebMainResource", of: archive),
      let data = list.value("WebResourceData", of: main).flatMap(list.data)
    else { return nil }
    func text(_ key: String) -> String? { list.value(key, of: main).flatMap(list.string) }
    return Resource(
      bytes: Array(data),
      url: text("WebResourceURL"),
      encoding: text("WebResourceTextEncodingName"),
      type: text("WebResourceMIMEType") ?? "text/html"
    )
  }

  // MARK: - XML

  /// The archive that a file in XML is, or nil if it is none.
  ///
  /// - Throws: If the XML is damaged.
  init?(xml file: ArchiveFile) throws(ArchiveError) {
    let archive: XMLWebArchive
    guard XMLPropertyList.isSafe(file.bytes) else {
      throw ArchiveError(
        .damaged,
        file.path,
        "is a property list whose elements are nested too deep, or not in UTF-8"
      )
    }
    do {
      archive = try PropertyListDecoder().decode(XMLWebArchive.self, from: Data(file.bytes))
    } catch DecodingError.keyNotFound, DecodingError.typeMismatch {
      return nil
    } catch {
      throw ArchiveError(
        .damaged,
        file.path,
        "is a property list (as Safari's .webarchive is) that is cut off or damaged;"
          + " save the page again"
      )
    }
    main = Self.resource(archive.WebMainResource)
    addFrames(of: archive, depth: 1)
  }

  private mutating func addFrames(of archive: XMLWebArchive, depth: Int) {
    guard depth <= Self.deepestFrame else { return }
    for frame in archive.WebSubframeArchives ?? [] {
      guard frames.count < FramedPages.mostFrames else { return }
      frames.append(Self.resource(frame.WebMainResource))
      addFrames(of: frame, depth: depth + 1)
    }
  }

  private static func resource(_ resource: XMLWebArchive.Resource) -> Resource {
    Resource(
      bytes: Array(resource.WebResourceData),
      url: resource.WebResourceURL,
      encoding: resource.WebResourceTextEncodingName,
      type: resource.WebResourceMIMEType ?? "text/html"
    )
  }
}

/// A web archive by the names of its keys.
private struct XMLWebArchive: Decodable {
  struct Resource: Decodable {
    let WebResourceData: Data
    let WebResourceURL: String?
    let WebResourceTextEncodingName: String?
    let WebResourceMIMEType: String?
  }

  let WebMainResource: Resource
  let WebSubframeArchives: [XMLWebArchive]?
}
