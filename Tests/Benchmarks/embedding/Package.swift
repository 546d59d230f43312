// swift-tools-version: 6.1
import PackageDescription

/// A host outside the package: takes the library alone, without what the command needs.
let package = Package(
  name: "costs",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "martlet", path: "../../..", traits: [])],
  targets: [
    .executableTarget(name: "costs", dependencies: [.product(name: "Martlet", package: "martlet")]),
    .executableTarget(name: "many", dependencies: [.product(name: "Martlet", package: "martlet")]),
  ])
