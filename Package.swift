// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Martlet",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Martlet", targets: ["Martlet"]),
    .library(name: "MartletTesting", targets: ["MartletTesting"]),
    .executable(name: "martlet", targets: ["MartletCLI"]),
  ],
  traits: [
    .trait(
      name: "CommandLine",
      description: "The command `martlet`. An embedder turns it off, and fetches only what the library needs."),
    .default(enabledTraits: ["CommandLine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "MartletSyntax"),
    .target(name: "MartletEventLoop"),
    .target(name: "Martlet", dependencies: ["MartletSyntax", "MartletEventLoop", "BigInt"]),
    .target(name: "MartletTesting", dependencies: ["Martlet"]),
    .executableTarget(
      name: "examples", dependencies: ["Martlet"], path: "Examples/HostPrograms", exclude: ["scripts"]),
    .executableTarget(
      name: "MartletCLI",
      dependencies: [
        "Martlet",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ]),
    .testTarget(name: "MartletSyntaxTests", dependencies: ["MartletSyntax"]),
    .testTarget(name: "MartletEventLoopTests", dependencies: ["MartletEventLoop"]),
    .testTarget(
      name: "MartletTests", dependencies: ["Martlet", "MartletCLI", "MartletTesting", "examples"]),
    .testTarget(name: "MartletCLITests", dependencies: ["MartletCLI"]),
  ]
)
