import Foundation
import GRDBSQLite
import Testing

@testable import kutip

/// Settings as an operator gives them, and what `--check-config` makes of them.
@Suite struct SettingsFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func file(_ text: String) throws -> String {
        try Data(text.utf8).write(to: folder.url.appendingPathComponent("kutip.json"))
        return folder.path("kutip.json")
    }

    private func check(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> (status: Int32, output: String, errors: String) {
        let defaults = ["KUTIP_DATABASE": folder.path("kutip.sqlite")]
        return try await KutipProcess(
            ["serve", "--check-config"] + arguments, environment: defaults.merging(environment) { $1 }
        ).finish()
    }

    /// Value and source of a setting in the output.
    private func setting(_ name: String, in output: String) -> String? {
        output.split(separator: "\n").first { $0.hasPrefix(name + " ") }
            .map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
    }

    @Test func `come from the command line, else the environment, else the file, else are as they are`() async throws {
        let file = try file(#"{"port": 1, "idleSeconds": 1, "drainSeconds": 1, "log": "json", "access": "open"}"#)
        let environment = ["KUTIP_PORT": "2", "KUTIP_IDLE_SECONDS": "2", "KUTIP_LOG": ""]
        let checked = try await check(["--config", file, "--port", "3"], environment: environment)
        #expect(checked.status == 0)
        #expect(setting("port", in: checked.output) == "3 --port")
        #expect(setting("idleSeconds", in: checked.output) == "2 KUTIP_IDLE_SECONDS")
        #expect(setting("drainSeconds", in: checked.output) == "1 \(file)")
        #expect(setting("log", in: checked.output) == "json \(file)")
        #expect(setting("access", in: checked.output) == "open \(file)")
        #expect(setting("host", in: checked.output) == "127.0.0.1 default")
        #expect(setting("backups", in: checked.output) == "none default")
    }

    @Test func `are all shown`() async throws {
        let output = try await check([]).output
        for name in SettingName.allCases { #expect(setting(name.rawValue, in: output) != nil, "\(name)") }
    }

    @Test func `may be named by the environment, and serve`() async throws {
        let file = try file(#"{"port": 0, "database": "\#(folder.path("file.sqlite"))"}"#)
        let process = try KutipProcess(["serve"], environment: ["KUTIP_CONFIG": file])
        #expect(try process.firstLine().hasSuffix("from " + folder.path("file.sqlite")))
        process.send(SIGTERM)
        #expect(await process.finish().status == 0)
    }

    @Test(arguments: [
        (#"{"prot": 1}"#, "'prot' is no setting; did you mean 'port'?"),
        (#"{"Port": 1}"#, "'Port' is no setting; did you mean 'port'?"),
        (#"{"zzzzzzzzzzzzzzzzzzzzzzzzzz": 1}"#, "is no setting; known are host, port"),
        (#"{"port": 65536}"#, "'port' must be a number from 0 to 65535, not '65536'."),
        (#"{"port": "+1"}"#, "'port' must be a number from 0 to 65535, not '+1'."),
        (#"{"port": true}"#, "'port' must be a number from 0 to 65535, not 'true'."),
        (#"{"port": 1.5}"#, "'port' must be text, a whole number, true or false."),
        (#"{"port": null}"#, "'port' must be text"), (#"{"port": [1]}"#, "'port' must be text"),
        (#"{"port": {"number": 1}}"#, "'port' must be text"),
        (#"{"database": ""}"#, "'database' must be some text, not ''."),
        (#"{"access": "everybody"}"#, "'access' must be open, keys, not 'everybody'."),
        (#"{"log": "xml"}"#, "'log' must be text, json, none, not 'xml'."),
        (#"{"logLevel": "loud"}"#, "'logLevel' must be debug, info, notice, warning, error, not 'loud'."),
        (#"{"idleSeconds": 0}"#, "'idleSeconds' must be a number from 1 to 1000000000, not '0'."),
        (#"{"allowOrigin": "news.example"}"#, "'allowOrigin' must be * or an origin"),
        (#"{"rate": "fast"}"#, "'rate' must be none, or a number"),
        (#"{"rate": "5/s", "burst": 1000001}"#, "'burst' must be a number from 1 to 1000000, not"),
        ("[]", "the file must be one JSON object"), ("", "the file must be one JSON object"),
        ("{", "the file must be one JSON object"), (#"{"port" 1}"#, "the file must be one JSON object"),
        (#"{"port": 1, "port": 2}"#, "the member 'port' comes again at line 1, column 13."),
        ("{\n\"port\" 1}", "at line 2, column 8, a colon must stand behind a member's name."),
        ("port = 1", "the file must be one JSON object"), ("7", "the file must be one JSON object"),
    ])
    func `of a file are refused with file, name, value and what is allowed`(text: String, words: String) async throws {
        let file = try file(text)
        for command in [["--check-config"], []] {
            let ended = try await KutipProcess(["serve", "--config", file] + command).finish()
            #expect(ended.status == 64 && ended.output.isEmpty)
            #expect(ended.errors.contains(file) && ended.errors.contains(words), "\(ended.errors)")
        }
    }

    @Test func `are refused where the file is not there`() async throws {
        let ended = try await check(["--config", folder.path("none.json")])
        #expect(ended.status == 64 && ended.errors.contains("none.json"))
    }

    @Test(arguments: [
        (["KUTIP_LOG": "xml"], "KUTIP_LOG must be text, json, none, not 'xml'."),
        (["KUTIP_LOG_LEVEL": "all"], "KUTIP_LOG_LEVEL must be "), (["KUTIP_ACCESS": "yes"], "KUTIP_ACCESS must be "),
        (["KUTIP_PORT": "x"], "KUTIP_PORT must be a number from 0 to 65535, not 'x'."),
    ])
    func `of the environment are refused the same way`(environment: [String: String], words: String) async throws {
        let ended = try await check([], environment: environment)
        #expect(ended.status == 64 && ended.errors.contains(words))
    }

    @Test func `that are well leave nothing behind`() async throws {
        let checked = try await check([])
        #expect(checked.status == 0)
        #expect(checked.output.contains("ok     database: \(folder.path("kutip.sqlite")) is not there yet"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func `tell the schema of an archive that is there`() async throws {
        let served = try Served(database: folder.path("kutip.sqlite"))
        #expect(try await check([]).output.contains("ok     database: \(folder.path("kutip.sqlite")) has schema "))
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
        #expect(try await check([]).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["kutip.sqlite"])
    }

    @Test(arguments: [
        (
            "DELETE FROM grdb_migrations WHERE identifier >= 'V0007'", 0,
            "ok     database: kutip.sqlite has schema 6; serving brings"
        ),
        (
            "INSERT INTO grdb_migrations VALUES ('V9999_later')", 78,
            "wrong  database: kutip.sqlite: A newer version of kutip"
        ),
    ])
    func `tell of an archive of another version, and leave it as it is`(
        sql: String, status: Int32, words: String
    ) async throws {
        let path = folder.path("kutip.sqlite")
        _ = try await KutipProcess(["migrate", "--database", path]).finish()
        var database: OpaquePointer?
        try #require(sqlite3_open(path, &database) == SQLITE_OK)
        try #require(sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK)
        try #require(sqlite3_close(database) == SQLITE_OK)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let checked = try await check([])
        #expect(checked.status == status)
        #expect(checked.output.replacing(path, with: "kutip.sqlite").contains(words), "\(checked.output)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test(arguments: [
        (["--host", "192.0.2.1", "--open"], "wrong  address: "),
        (["--host", "no such host", "--open"], "wrong  address: "),
        (["--database", "/no/such/folder/kutip.sqlite"], "wrong  database: nothing can be made in /no/such/folder"),
        (["--database", "/etc/hostname"], "wrong  database: /etc/hostname: "),
        (["--backups", "/no/such/folder"], "wrong  backups: /no/such/folder: "),
        (["--keys"], "wrong  keys: 127.0.0.1 needs a key, and there is none"),
        (["--host", "0.0.0.0"], "wrong  keys: 0.0.0.0 needs a key"),
    ])
    func `that can't be served are told of with status 78`(arguments: [String], words: String) async throws {
        let checked = try await check(arguments)
        #expect(checked.status == 78)
        #expect(checked.output.contains(words), "\(checked.output)")
    }

    @Test func `see the keys that there are`() async throws {
        let made = ["token", "create", "--name", "a", "--scope", "read", "--database", folder.path("kutip.sqlite")]
        _ = try await KutipProcess(made).finish()
        let checked = try await check(["--host", "0.0.0.0"])
        #expect(checked.status == 0 && checked.output.contains("ok     keys: whoever has one of 1 gets in"))
    }
}
