/// Finds boxes that ask for an address of mail: small elements around the field for it.
enum SignUpFinder {
  /// A box has no more text than this, in Unicode scalars.
  private static let mostOfBox = 500
  /// More fields than this are no boxes among an article's text.
  private static let mostFields = 16

  /// Marks the blocks of such boxes.
  static func mark(_ page: inout PageBlocks) {
    guard !page.mailFields.isEmpty, page.mailFields.count <= mostFields else { return }
    let all = page.blocks.reduce(0) { $0 + ($1.isRunningText ? Int($1.plain) : 0) }
    for field in page.mailFields {
      var box: Container?
      var index = field
      while index >= 0 {
        let container = page.containers[Int(index)]
        let blocks = page.blocks[Int(container.first)..<Int(container.end)]
        let scalars = blocks.reduce(0) { $0 + Int($1.scalars) }
        guard scalars <= mostOfBox, scalars * 10 < all * 3,
          !blocks.contains(where: { $0.setting.heading == 1 })
        else { break }
        box = container
        index = container.parent
      }
      guard let box else { continue }
      for place in Int(box.first)..<Int(box.end) { page.blocks[place].hints.insert(.newsletter) }
    }
  }
}
