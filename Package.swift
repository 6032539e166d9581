// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A step of the pipeline: a library target with the settings that all of them share.
func step(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a target, with what most of them need.
func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: strict
  )
}

/// The steps whose types reports and commands handle.
let steps: [Target.Dependency] = [
  "ArticleExtraction", "AttributionRules", "GroundTruth", "QuoteSpans", "TextModel", "Verification",
]

let package = Package(
  name: "asquoted",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "AsQuoted", targets: ["AsQuoted"]),
    .executable(name: "asquoted", targets: ["asquoted"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
      name: "CLibArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
    ),
    .systemLibrary(
      name: "CZLib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .systemLibrary(
      name: "CLibBrotli",
      pkgConfig: "libbrotlidec",
      providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]
    ),
    .target(
      name: "CHTMLTree",
      dependencies: ["CLibXML2"],
      // Part of the C library on Linux.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]
    ),
    .target(name: "CAllocator"),

    step("TextModel"),
    step("HTMLTree", ["CHTMLTree", "TextModel"]),
    step(
      "ArchiveReading",
      [
        "CLibArchive", "CLibBrotli", "CZLib", "TextModel",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    step("ArticleExtraction", ["HTMLTree", "TextModel"]),
    step("QuoteSpans", ["ArticleExtraction", "TextModel"]),
    step("AttributionRules", ["ArticleExtraction", "QuoteSpans", "TextModel"]),
    step(
      "GroundTruth",
      ["AttributionRules", "QuoteSpans", "TextModel", .product(name: "Yams", package: "Yams")]
    ),
    step(
      "Verification",
      ["ArticleExtraction", "AttributionRules", "GroundTruth", "QuoteSpans", "TextModel"]
    ),
    step(
      "AsQuoted",
      [
        "ArchiveReading", "ArticleExtraction", "AttributionRules", "GroundTruth", "HTMLTree",
        "QuoteSpans", "TextModel", "Verification",
      ]
    ),
    step(
      "Reports",
      [
        "ArchiveReading", "ArticleExtraction", "AsQuoted", "AttributionRules", "GroundTruth",
        "HTMLTree",
        "QuoteSpans", "TextModel", "Verification",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    step(
      "AsQuotedCommand",
      [
        "ArchiveReading", "ArticleExtraction", "AsQuoted", "AttributionRules", "GroundTruth",
        "HTMLTree",
        "QuoteSpans", "Reports", "TextModel", "Verification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "asquoted",
      dependencies: ["AsQuotedCommand", "CAllocator"],
      swiftSettings: strict
    ),

    .target(
      name: "TestSupport",
      dependencies: ["ArticleExtraction", "TextModel"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    tests("TextModel", []),
    tests("HTMLTree", ["TextModel"]),
    tests("ArchiveReading", ["TextModel"]),
    tests("ArticleExtraction", ["HTMLTree", "TextModel"]),
    tests("QuoteSpans", ["ArticleExtraction", "TextModel"]),
    tests("AttributionRules", ["ArticleExtraction", "QuoteSpans", "TextModel"]),
    tests("GroundTruth", ["AttributionRules", "QuoteSpans", "TextModel"]),
    tests(
      "Verification",
      ["ArticleExtraction", "AttributionRules", "GroundTruth", "QuoteSpans", "TextModel"]
    ),
    tests("AsQuoted", steps + ["ArchiveReading", "Reports"]),
    tests(
      "Reports",
      steps + ["AsQuoted", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["Golden"]
    ),
    tests("AsQuotedCommand", steps + ["AsQuoted", "Reports"]),
  ]
)
