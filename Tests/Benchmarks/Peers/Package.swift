// swift-tools-version: 6.2
import PackageDescription

/// The servers that Kutip is measured against; a package of its own, for they bring dependencies that nothing else needs.
let package = Package(
    name: "KutipPeers",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // The same articles in SQLite, read as GRDB's documentation advises.
        .target(name: "Archive", dependencies: [.product(name: "GRDB", package: "GRDB.swift")]),
        .executableTarget(
            name: "hummingbird-peer",
            dependencies: ["Archive", .product(name: "Hummingbird", package: "hummingbird")]),
        .executableTarget(
            name: "flyingfox-peer", dependencies: ["Archive", .product(name: "FlyingFox", package: "FlyingFox")]),
    ]
)
