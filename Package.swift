// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Martlet",
  products: [


  ],
  targets: [
    .target(name: "MartletSyntax"),
    .target(name: "MartletEventLoop"),
    .testTarget(name: "MartletEventLoopTests", dependencies: ["MartletEventLoop"]),
  ]
)
