// swift-tools-version: 6.2
import PackageDescription

/// Programs that measure the parser and the repository, and attack the HTTP server; a package of their own so that the main build stays light.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A fuzzer, built with `--sanitize fuzzer`: the library brings `main`, the target one C function.
func fuzzer(_ name: String) -> Target {
    .executableTarget(name: name, dependencies: ["Fuzzing"], swiftSettings: strict)
}

let package = Package(
    name: "KutipBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "Kutip", path: "../.."),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        // A plain server for public conformance suites, load generators and fault runs.
        .executableTarget(
            name: "echo",
            dependencies: [
                .product(name: "KutipHTTP", package: "Kutip"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        // Measures the parser's megabytes a second.
        .executableTarget(
            name: "parser-benchmark", dependencies: [.product(name: "KutipParsing", package: "Kutip")],
            swiftSettings: strict),
        // Measures how the parser's time grows with hostile texts.
        .executableTarget(
            name: "parser-growth", dependencies: [.product(name: "KutipParsing", package: "Kutip")],
            swiftSettings: strict),
        // What must hold of any parsed text.
        .target(
            name: "ParserFuzzing", dependencies: [.product(name: "KutipParsing", package: "Kutip")],
            swiftSettings: strict),
        .executableTarget(name: "fuzz-parse", dependencies: ["ParserFuzzing"], swiftSettings: strict),
        .executableTarget(
            name: "fuzz-growth", dependencies: [.product(name: "KutipParsing", package: "Kutip")],
            swiftSettings: strict),
        // Measures the repository.
        .executableTarget(
            name: "storage-benchmark",
            dependencies: [
                .product(name: "KutipStorage", package: "Kutip"), .product(name: "KutipAPI", package: "Kutip"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        // Measures the server beside others, which are built in Peers.
        .executableTarget(name: "http-benchmark", exclude: ["load.lua", "nginx.conf"], swiftSettings: strict),
        // Mistreats a server for as long as it is told to.
        .executableTarget(name: "soak", swiftSettings: strict),
        // What the fuzzers share: a connection that has to come out the same however its bytes are cut.
        .target(
            name: "Fuzzing",
            dependencies: [
                .product(name: "KutipHTTP", package: "Kutip"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        fuzzer("fuzz-request"),
        fuzzer("fuzz-chunks"),
        fuzzer("fuzz-target"),
    ]
)
