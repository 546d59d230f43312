// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Martlet",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Martlet", targets: ["Martlet"]),
    .executable(name: "martlet", targets: ["MartletCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
  ],
  targets: [
    .target(name: "MartletSyntax"),
    .target(name: "MartletEventLoop"),
    .target(name: "Martlet", dependencies: ["MartletSyntax", "MartletEventLoop", "BigInt"]),
    .executableTarget(name: "MartletCLI", dependencies: ["Martlet"]),
    .testTarget(name: "MartletSyntaxTests", dependencies: ["MartletSyntax"]),
    .testTarget(name: "MartletEventLoopTests", dependencies: ["MartletEventLoop"]),
    .testTarget(name: "MartletTests", dependencies: ["Martlet", "MartletCLI"]),
  ]
)
