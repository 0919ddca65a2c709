// swift-tools-version: 6.2
import PackageDescription

/// Rules every target of ours compiles under: Swift 6 language mode comes with the tools version.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // An async call that never waits stays on its caller's thread: the read path pays for no hop.
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "Kutip",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "kutip", targets: ["kutip"]),
        .library(name: "KutipHTTP", targets: ["HTTPCore", "HTTPSockets"]),
        .library(name: "KutipParsing", targets: ["Articles", "ArticleParsing"]),
        .library(name: "KutipStorage", targets: ["Articles", "ArticleStorage", "Gzip"]),
        .library(name: "KutipAPI", targets: ["Articles", "ArticleAPI"]),
    ],
    dependencies: [
        // SQLite: records, a pool of readers beside one writer, and migrations.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // The currency types of HTTP: method, status, field names and values.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        // SHA-256 for content hashes and quote ids.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Commands, options, help and exit codes.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Settings from the command line and the environment under one name.
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        // The logging seam of the ecosystem.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // The metrics seam of the ecosystem: each module counts without knowing who asks.
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        // Signals and the order of shutting down.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The domain: values and the repository seam.
        .target(name: "Articles", swiftSettings: strict),
        // Text to parsed article: pure and total.
        .target(name: "ArticleParsing", dependencies: ["Articles"], swiftSettings: strict),
        // HTTP/1.1 as pure values: parser, writer, router, connection machine.
        .target(
            name: "HTTPCore",
            dependencies: ["Gzip", .product(name: "HTTPTypes", package: "swift-http-types")],
            swiftSettings: strict),
        // HTTP/1.1 on sockets: Dispatch queues and POSIX calls drive the machine.
        .target(
            name: "HTTPSockets",
            dependencies: [
                "HTTPCore", "CEpoll", .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
            ],
            swiftSettings: strict),
        // The SQL files, numbered, embedded in the binary.
        .target(
            name: "Migrations",
            path: "Migrations",
            resources: [
                .embedInCode("V0001_archive.sql"), .embedInCode("V0002_compact.sql"), .embedInCode("V0003_lists.sql"),
                .embedInCode("V0004_near_duplicates.sql"), .embedInCode("V0005_packed_keys.sql"),
                .embedInCode("V0006_folding.sql"), .embedInCode("V0007_access_keys.sql"),
                .embedInCode("V0008_keyed_requests.sql"),
                .embedInCode("V0009_fewer_pages.sql"), .embedInCode("V0010_smaller_rows.sql"),
                .embedInCode("V0011_less_written.sql"),
            ],
            swiftSettings: strict),
        // The SQLite repository.
        .target(
            name: "ArticleStorage",
            dependencies: [
                "Articles", "Migrations", "Gzip", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            swiftSettings: strict),
        // Endpoints, JSON shapes and problems.
        .target(
            name: "ArticleAPI",
            dependencies: [
                "Articles", "ArticleParsing", "HTTPCore", "Gzip", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            swiftSettings: strict),
        // What the modules count, in the text format that Prometheus reads.
        .target(
            name: "PrometheusMetrics", dependencies: [.product(name: "CoreMetrics", package: "swift-metrics")],
            swiftSettings: strict),
        // The command line and the only composition root.
        .executableTarget(
            name: "kutip",
            dependencies: [
                "Articles", "ArticleParsing", "HTTPCore", "HTTPSockets", "ArticleStorage", "ArticleAPI", "Gzip",
                "Migrations", "PrometheusMetrics", "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),

        // gzip on zlib, shared by storage and HTTP; no module of the design stands below it.
        .target(name: "Gzip", dependencies: ["CZlib"], swiftSettings: strict),
        // zlib's header for Swift.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // epoll and mallopt, which Glibc's Swift module leaves out.
        .target(name: "CEpoll"),
        .systemLibrary(name: "CMalloc"),

        .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: strict),
        .testTarget(name: "GzipTests", dependencies: ["Gzip"], swiftSettings: strict),
        .testTarget(name: "ArticleParsingTests", dependencies: ["ArticleParsing"], swiftSettings: strict),
        .testTarget(name: "HTTPCoreTests", dependencies: ["HTTPCore", "Gzip"], swiftSettings: strict),
        .testTarget(
            name: "HTTPSocketsTests", dependencies: ["HTTPSockets", "HTTPCore", "Gzip"], swiftSettings: strict),
        .testTarget(
            name: "PrometheusMetricsTests",
            dependencies: ["PrometheusMetrics", .product(name: "CoreMetrics", package: "swift-metrics")],
            swiftSettings: strict),
        .testTarget(name: "ArticleStorageTests", dependencies: ["ArticleStorage", "Gzip"], swiftSettings: strict),
        .testTarget(
            name: "ArticleAPITests", dependencies: ["ArticleAPI", "ArticleStorage", "Gzip"], swiftSettings: strict),
        .testTarget(
            name: "KutipTests",
            dependencies: ["kutip", "ArticleAPI", "Gzip", .product(name: "GRDBSQLite", package: "GRDB.swift")],
            swiftSettings: strict),
    ]
)
