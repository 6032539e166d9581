// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "asquoted-fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "asquoted", path: "..")],
  targets: [
    // libFuzzer brings the main function: build with `--sanitize fuzzer`, as the run script does.
    .executableTarget(
      name: "asquoted-fuzz",
      dependencies: [.product(name: "AsQuoted", package: "asquoted")],
      swiftSettings: [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      ]
    )
  ]
)
