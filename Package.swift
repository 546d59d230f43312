// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Martlet",
  products: [


  ],
  targets: [
    .target(name: "MartletSyntax"),
    .testTarget(name: "MartletSyntaxTests", dependencies: ["MartletSyntax"]),
  ]
)
