import Foundation
import Testing

/// Keys as an operator makes them, and as the running program asks for them.
@Suite struct KeyTests {
    private let folder: TemporaryFolder
    private var archive: String { folder.path("kutip.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    private func token(_ arguments: String...) async throws -> (status: Int32, output: String, errors: String) {
        try await KutipProcess(["token"] + arguments + ["--database", archive]).finish()
    }

    @Test func `are asked for by a running server, from whoever only reads, too`() async throws {
        let made = try await token("create", "--name", "desk", "--scope", "read")
        #expect(made.status == 0 && made.output.hasPrefix("kutip_") && made.output.utf8.count == 50)
        let served = try Served(database: archive, ["--keys"])
        defer { served.process.send(SIGKILL) }
        #expect(try await served.send("GET", "/v1/quotes").status == 401)
        #expect(try await served.post("Perahu 1 berlabuh.").status == 401)
        #expect(try await served.send("GET", "/healthz").status == 200)
    }

    @Test(arguments: [
        ["serve", "--host", "0.0.0.0", "--port", "0"], ["serve", "--keys", "--port", "0"],
        ["serve", "--keys", "--open", "--port", "0"],
    ])
    func `are missed before a server starts that nobody could use`(arguments: [String]) async throws {
        let ended = try await KutipProcess(arguments + ["--database", archive]).finish()
        #expect(ended.status == 64)
        #expect(ended.errors.contains("--open"))
    }

    @Test func `are listed without their tokens and can be revoked`() async throws {
        let made = try await token("create", "--name", "desk", "--scope", "write", "--expires", "2999-12-31")
        let listed = try await token("list")
        #expect(listed.output.hasPrefix("desk  write  made "))
        #expect(listed.output.hasSuffix("until 3000-01-01T00:00:00Z\n"))
        #expect(!listed.output.contains(made.output.dropLast()))
        #expect(try await token("revoke", "desk").status == 0)
        #expect(try await token("list").output == "")
    }

    @Test(arguments: [
        ["create", "--scope", "read"], ["create", "--name", "a b", "--scope", "read"],
        ["create", "--name", "", "--scope", "read"], ["create", "--name", "desk", "--scope", "root"],
        ["create", "--name", "desk", "--scope", "read", "--expires", "2020-01-01"],
        ["create", "--name", "desk", "--scope", "read", "--expires", "2027"], ["revoke", "nobody"],
    ])
    func `are refused that say too little or too much`(arguments: [String]) async throws {
        let ended = try await KutipProcess(["token"] + arguments + ["--database", archive]).finish()
        #expect(ended.status == 64 && ended.output.isEmpty)
    }
}
