import Foundation
import Testing

/// A language of the page "Examples for clients".
enum ClientLanguage: String, CaseIterable, CustomTestStringConvertible {
    case sh, python, js

    /// What runs a script, by its name on the path.
    var command: String { self == .js ? "node" : self == .python ? "python3" : "sh" }

    /// What has to succeed where the examples can be run.
    var probe: [String] {
        switch self {
        case .sh: ["sh", "-c", "command -v curl && command -v jq"]
        case .python: ["python3", "-c", "import requests"]
        case .js: ["node", "-e", "fetch"]
        }
    }

    /// The name of a script; Node takes it for a module by that.
    var script: String { self == .js ? "example.mjs" : "example" }

    var testDescription: String { command }
}

/// The examples that clients are shown, each language as one program against a running server.
@Suite struct ClientExampleTests {
    /// The content of the page's blocks in a language, in order.
    private static func blocks(_ language: String) throws -> String {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/ArticleAPI/ArticleAPI.docc/ClientExamples.md")
        let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```\(language)\n")
            .dropFirst()
        return parts.map { $0.components(separatedBy: "```")[0] }.joined()
    }

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> (
        Int32, String, String
    ) {
        let process = try KutipProcess(program: "/usr/bin/env", ["env"] + arguments, environment: environment)
        return await process.finish()
    }

    @Test(arguments: ClientLanguage.allCases)
    func `print what the page says`(_ language: ClientLanguage) async throws {
        let (missing, _, why) = try await run(language.probe)
        if missing != 0 { try Test.cancel("\(language.command) can't run the examples here: \(why)") }
        let folder = try TemporaryFolder()
        let database = folder.path("kutip.sqlite")
        let key = try await KutipProcess(
            ["token", "create", "--name", "desk", "--scope", "write", "--database", database]
        ).finish().output.dropLast()
        let served = try Served(database: database, ["--keys"])
        defer { served.process.send(SIGKILL) }
        try Data(sampleArticle().utf8).write(to: folder.url.appendingPathComponent("article.txt"))
        try Data(Self.blocks(language.rawValue).utf8).write(to: folder.url.appendingPathComponent(language.script))
        let (status, output, errors) = try await run(
            ["-C", folder.url.path, language.command, language.script],
            ["KUTIP": served.base, "KUTIP_KEY": String(key)])
        #expect(status == 0, "\(errors)")
        #expect(try output == Self.blocks("text"))
    }
}
