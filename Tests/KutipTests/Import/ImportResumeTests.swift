import Foundation
import Gzip
import Testing

@Suite struct `Going on with an import` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var archive: String { folder.path("kutip.sqlite") }

    /// Writes lines with an article each.
    private func write(_ numbers: Range<Int>, to name: String) throws {
        let lines = numbers.map { #"{"text":"Perahu \#($0) berlabuh di dermaga."}"# + "\n" }
        try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: folder.path(name)))
    }

    private func run(_ arguments: [String]) async throws -> (status: Int32, output: String, errors: String) {
        try await KutipProcess(["import"] + arguments + ["--database", archive]).finish()
    }

    /// Starts an import and sends a signal as soon as a batch is kept.
    private func interrupt(_ arguments: [String], _ signal: Int32) async throws -> (
        status: Int32, output: String, errors: String
    ) {
        let process = try KutipProcess(["import"] + arguments + ["--database", archive])
        let journal = URL(fileURLWithPath: "\(archive).import")
        // Until the journal has its first line; a program that ended has none, or the test ends here.
        while (try? Data(contentsOf: journal))?.isEmpty != false { try #require(process.isRunning) }
        process.send(signal)
        return await process.finish()
    }

    private func counts(_ output: String) -> [Int] { output.split { !$0.isNumber }.compactMap { Int($0) } }

    private func articles() async throws -> String {
        try await KutipProcess(["check", "--database", archive]).finish().output
    }

    @Test func `loses and repeats nothing after a kill, and passes over what is kept`() async throws {
        try write(0..<3000, to: "a.ndjson")
        #expect(try await interrupt([folder.path("a.ndjson")], SIGKILL).status == -SIGKILL)
        let ended = try await run([folder.path("a.ndjson"), "--resume"])
        #expect(ended.status == 0)
        let counts = counts(ended.output)
        // The first batch is passed over; what was kept behind it without being written down is known.
        #expect(counts[0] + counts[1] <= 3000 - 512 && counts[2] == 0)
        #expect(try await articles() == "\(archive): 3000 articles read, all is well.\n")
        #expect(!FileManager.default.fileExists(atPath: "\(archive).import"))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `ends after the articles under way, tells what is kept and how to go on`(signal: Int32) async throws {
        try write(0..<20_000, to: "a b.ndjson")
        let first = try await interrupt([folder.path("a b.ndjson")], signal)
        #expect(first.status == 128 + signal)
        #expect(first.errors.contains("import '\(folder.path("a b.ndjson"))' --database \(archive) --resume\n"))
        let kept = counts(first.output)[0]
        #expect(kept >= 512 && kept < 20_000)
        #expect(try await articles() == "\(archive): \(kept) articles read, all is well.\n")
        #expect(
            try await run([folder.path("a b.ndjson"), "--resume"]).output
                == "created \(20_000 - kept), existing 0, failed 0\n")
    }

    @Test func `goes on inside gzip, and in folders of texts`() async throws {
        try FileManager.default.createDirectory(atPath: folder.path("news"), withIntermediateDirectories: true)
        try write(0..<2500, to: "plain")
        let lines = try Data(contentsOf: URL(fileURLWithPath: folder.path("plain")))
        try Data(Gzip.pack(Array(lines))).write(to: URL(fileURLWithPath: folder.path("news/a.ndjson.gz")))
        for number in 0..<40 {
            try Data("Catatan \(number).".utf8).write(to: URL(fileURLWithPath: folder.path("news/b\(number).txt")))
        }
        _ = try await interrupt([folder.path("news")], SIGKILL)
        let ended = try await run([folder.path("news"), "--resume"])
        #expect(ended.status == 0 && counts(ended.output)[0] + counts(ended.output)[1] < 2540)
        #expect(try await articles() == "\(archive): 2540 articles read, all is well.\n")
    }

    @Test func `reads a file that has changed from its beginning`() async throws {
        try write(0..<2000, to: "a.ndjson")
        _ = try await interrupt([folder.path("a.ndjson")], SIGKILL)
        try write(5000..<7001, to: "a.ndjson")
        #expect(try await run([folder.path("a.ndjson"), "--resume"]).output == "created 2001, existing 0, failed 0\n")
    }

    @Test func `does not believe what is written down of another archive`() async throws {
        try write(0..<2000, to: "a.ndjson")
        _ = try await interrupt([folder.path("a.ndjson")], SIGKILL)
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: archive + end) }
        #expect(try await run([folder.path("a.ndjson"), "--resume"]).output == "created 2000, existing 0, failed 0\n")
    }

    @Test(arguments: [
        "", "\n", "x", "a_1\t2\t3\t4\t5\t/etc", "-\t1\t2\t-3\t4\tp", "-\t1\t2\tend\t4\t", "\u{0}\t\t\t\t\t",
    ])
    func `reads a journal that makes no sense as none`(text: String) async throws {
        try write(0..<3, to: "a.ndjson")
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(archive).import"))
        #expect(try await run([folder.path("a.ndjson"), "--resume"]).output == "created 3, existing 0, failed 0\n")
    }

    @Test func `begins anew without being asked to go on`() async throws {
        try write(0..<2000, to: "a.ndjson")
        _ = try await interrupt([folder.path("a.ndjson")], SIGKILL)
        let counts = counts(try await run([folder.path("a.ndjson")]).output)
        #expect(counts[0] + counts[1] == 2000 && counts[1] >= 512)
    }

    @Test func `adds to the file of failed lines`() async throws {
        try Data("broken\n".utf8).write(to: URL(fileURLWithPath: folder.path("a.ndjson")))
        try Data("before\n".utf8).write(to: URL(fileURLWithPath: folder.path("failed")))
        let arguments = [folder.path("a.ndjson"), "--failed", folder.path("failed")]
        #expect(try await run(arguments).status == 64)
        #expect(try await run(arguments + ["--resume"]).status == 64)
        #expect(try String(contentsOfFile: folder.path("failed"), encoding: .utf8) == "before\nbroken\n")
    }

    @Test(arguments: [-9_000_000_000.0, 10_000_000_000])
    func `takes a file whose time of change is far from today`(time: Double) async throws {
        try write(0..<2, to: "a.ndjson")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: time)], ofItemAtPath: folder.path("a.ndjson"))
        #expect(try await run([folder.path("a.ndjson")]).output == "created 2, existing 0, failed 0\n")
    }

    @Test func `runs one at a time into an archive`() async throws {
        let pipe = folder.path("pipe.ndjson")
        #expect(mkfifo(pipe, 0o600) == 0)
        let first = try KutipProcess(["import", pipe, "--database", archive])
        // Opening the pipe's other end waits for the first program to read from it: it has its journal by then.
        // No other test's program may inherit it, or the pipe would not end when it is closed here.
        let end = open(pipe, O_WRONLY | O_CLOEXEC)
        try #require(end >= 0)
        let writer = FileHandle(fileDescriptor: end, closeOnDealloc: true)
        try write(0..<1, to: "a.ndjson")
        let second = try await run([folder.path("a.ndjson")])
        #expect(second.status == 64 && second.errors.contains("another import into it is under way"))
        try writer.close()
        #expect(await first.finish().status == 0)
    }

    @Test func `draws no bar where nobody watches`() async throws {
        try write(0..<5, to: "a.ndjson")
        #expect(try await run([folder.path("a.ndjson")]).errors == "")
    }
}
