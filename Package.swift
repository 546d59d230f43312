// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Martlet",
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
  ],
  targets: [
    .target(name: "MartletSyntax"),
    .target(name: "Martlet", dependencies: ["MartletSyntax", "BigInt"]),
  ]
)
