import Foundation
import GRDBSQLite
import Testing

/// The program on a disk without room, on one that can't be written, beside another that writes, and on a damaged file.
@Suite struct DiskTests {
    private let folder: TemporaryFolder
    private var archive: String { folder.path("kutip.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: [String], under tool: [String] = []) async throws -> (
        status: Int32, output: String, errors: String
    ) {
        try await KutipProcess(arguments + ["--database", archive], under: tool).finish()
    }

    private func write(_ count: Int, to name: String) throws {
        let lines = (0..<count).map { #"{"text":"Perahu \#($0) berlabuh di dermaga."}"# + "\n" }
        try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: folder.path(name)))
    }

    // MARK: No room

    @Test func `answers 507 while there is no room, loses nothing, and goes on when there is`() async throws {
        let served = try Served(database: archive)
        defer { served.process.send(SIGKILL) }
        let first = try await served.post("Perahu 1 berlabuh.")
        #expect(first.status == 201)
        // To a program, a file that may not grow is a disk that is full.
        try served.process.limit("fsize", to: "1")
        let refused = try await served.post("Perahu 2 berlabuh.")
        #expect(refused.status == 507)
        #expect(try object(refused.body)["type"] as? String == "/docs/problems/insufficient-storage")
        let bulk = try await served.send(
            "POST", "/v1/articles/bulk", type: "application/x-ndjson", body: Data(#"{"text":"Perahu 3."}"#.utf8))
        #expect(String(decoding: bulk.body, as: UTF8.self).contains(#""done":false"#))
        #expect(String(decoding: bulk.body, as: UTF8.self).contains(#""status":507"#))
        #expect(try await served.send("GET", try #require(first.fields["Location"] as? String)).status == 200)
        #expect(try object(try await served.send("GET", "/v1/articles").body).count > 0)
        try served.process.limit("fsize", to: "unlimited")
        #expect(try await served.post("Perahu 2 berlabuh.").status == 201)
        #expect(try await served.send("GET", "/readyz").status == 200)
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
        #expect(try await run(["check"]).output == "\(archive): 2 articles read, all is well.\n")
    }

    @Test func `keeps no half of a backup that the folder has no room for`() async throws {
        try FileManager.default.createDirectory(atPath: folder.path("backups"), withIntermediateDirectories: true)
        let served = try Served(database: archive, ["--backups", folder.path("backups")])
        defer { served.process.send(SIGKILL) }
        #expect(try await served.post("Perahu 1 berlabuh.").status == 201)
        try served.process.limit("fsize", to: "20000")
        let refused = try await served.send("POST", "/v1/admin/backup")
        #expect(refused.status == 507)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("backups")).isEmpty)
        try served.process.limit("fsize", to: "unlimited")
        let made = try await served.send("POST", "/v1/admin/backup")
        #expect(made.status == 200)
        let name = try #require(object(made.body)["name"] as? String)
        let checked = try await KutipProcess(["check", "--database", folder.path("backups/\(name)")]).finish()
        #expect(checked.output.hasSuffix(": 1 articles read, all is well.\n"))
    }

    @Test func `ends an import with status 74 and what was kept, and goes on later`() async throws {
        try write(3000, to: "a.ndjson")
        #expect(try await run(["migrate"]).status == 0)
        let size = try #require(FileManager.default.attributesOfItem(atPath: archive)[.size] as? Int)
        let full = try await run(
            ["import", folder.path("a.ndjson")], under: ["prlimit", "--fsize=\(size + 1_500_000)"])
        #expect(full.status == 74)
        #expect(full.errors.contains("the disk is full") && full.errors.contains("--resume"))
        let again = try await run(["import", folder.path("a.ndjson"), "--resume"])
        #expect(again.status == 0)
        #expect(try await run(["check"]).output == "\(archive): 3000 articles read, all is well.\n")
    }

    // MARK: Read-only

    /// Root may write whatever the permissions say; without that right it is as everybody.
    private static let asEverybody =
        geteuid() == 0 ? ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] : []

    @Test func `says with status 77 that an archive can't be written`() async throws {
        #expect(try await run(["migrate"]).status == 0)
        let before = try Data(contentsOf: URL(fileURLWithPath: archive))
        chmod(archive, 0o444)
        chmod(folder.url.path, 0o555)
        defer { chmod(folder.url.path, 0o755) }
        let ended = try await run(["import", "/dev/null"], under: Self.asEverybody)
        #expect(ended.status == 77)
        #expect(ended.errors.contains("can't be written"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: archive)) == before)
    }

    // MARK: Another process

    @Test func `answers 503 while another process writes, reads on, and goes on after it`() async throws {
        let served = try Served(database: archive)
        defer { served.process.send(SIGKILL) }
        #expect(try await served.post("Perahu 1 berlabuh.").status == 201)
        var other: OpaquePointer?
        #expect(sqlite3_open(archive, &other) == SQLITE_OK)
        defer { sqlite3_close(other) }
        #expect(sqlite3_exec(other, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
        try write(1, to: "a.ndjson")
        let process = try KutipProcess(["import", folder.path("a.ndjson"), "--database", archive])
        let refused = try await served.post("Perahu 2 berlabuh.")
        #expect(refused.status == 503)
        #expect(refused.fields["Retry-After"] as? String == "1")
        #expect(try await served.send("GET", "/v1/articles").status == 200)
        let ended = await process.finish()
        #expect(ended.status == 75 && ended.errors.contains("another process holds the archive"))
        #expect(sqlite3_exec(other, "ROLLBACK", nil, nil, nil) == SQLITE_OK)
        #expect(try await served.post("Perahu 2 berlabuh.").status == 201)
    }

    // MARK: Damage

    @Test(arguments: [["serve", "--port", "0"], ["check"], ["backup", "/tmp/never"], ["import", "/dev/null"]])
    func `says with status 65 that a file is no archive`(arguments: [String]) async throws {
        try Data(repeating: 0x41, count: 20_000).write(to: URL(fileURLWithPath: archive))
        let ended = try await run(arguments)
        #expect(ended.status == 65)
        #expect(ended.errors.contains("the file is damaged") && ended.errors.contains("kutip restore"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: archive)).count == 20_000)
    }

    @Test func `tells of damage inside a file instead of what is damaged`() async throws {
        try write(400, to: "a.ndjson")
        #expect(try await run(["import", folder.path("a.ndjson")]).status == 0)
        let whole = try Served(database: archive)
        let list = try object(try await whole.send("GET", "/v1/articles?limit=200&fields=id").body)
        whole.process.send(SIGKILL)
        _ = await whole.process.finish()
        let ids = (list["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        #expect(ids.count == 200)
        // The first pages hold the schema and the roots of tables; of the rest, every second one goes.
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: archive))
        let pages = try Int(file.seekToEnd()) / 8192
        for page in stride(from: 60, to: pages, by: 2) {
            try file.seek(toOffset: UInt64(page) * 8192)
            try file.write(contentsOf: Data(repeating: 0xA5, count: 8192))
        }
        try file.close()
        #expect([1, 65].contains(try await run(["check"]).status))
        let served = try Served(database: archive)
        defer { served.process.send(SIGKILL) }
        var statuses: Set<Int> = []
        for id in ids { statuses.insert(try await served.send("GET", "/v1/articles/\(id)").status) }
        #expect(statuses.contains(503) && statuses.isSubset(of: [200, 503]), "\(statuses)")
        #expect(try await served.send("GET", "/healthz").status == 200)
    }
}
