public import Foundation

/// Folders of the checkout that tests read.
public enum RepositoryPaths {
  /// The top folder of the checkout.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The fixtures, one folder a case.
  public static let fixtures = root.appending(path: "Fixtures")

  /// Annotated corpora beside the checkout; they are not part of it and may be missing.
  public static let corpora = root.deletingLastPathComponent().appending(path: "shared/corpora")
}
