import ArticleAPI
import Foundation
import Gzip
import Testing

@Suite struct `kutip export` {
    /// Makes an archive of so many articles with a quotation each, beside nothing else.
    private func archive(in folder: TemporaryFolder, articles count: Int = 3) async throws -> String {
        let lines = (0..<count).map { number in
            #"{"text":"\"Dermaga nomor \#(number) kami perbaiki bersama,\" kata Sari Wulan.","publishedAt":"2026-02-04"}"#
        }
        let archive = folder.path("kutip.sqlite")
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.url.appendingPathComponent("a.ndjson"))
        let imported = try await KutipProcess(["import", folder.path("a.ndjson"), "--database", archive]).finish()
        #expect(imported.status == 0)
        try FileManager.default.removeItem(atPath: folder.path("a.ndjson"))
        return archive
    }

    private func names(in folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { !$0.hasPrefix("kutip.sqlite") }
    }

    @Test(arguments: ExportFormat.allCases)
    func `writes what the server gives out`(_ format: ExportFormat) async throws {
        let folder = try TemporaryFolder()
        let archive = try await archive(in: folder)
        let arguments = [
            "export", format.rawValue, "--database", archive, "--public-url", "https://a.example", "--speaker", "wulan",
        ]
        let printed = try await KutipProcess(arguments).finish()
        #expect(printed.status == 0 && printed.errors == "" && printed.output.contains("Dermaga nomor 2"))
        let written = try await KutipProcess(arguments + ["--output", folder.path("rows")]).finish()
        #expect(written.status == 0 && written.output == "" && written.errors == "")
        #expect(try String(contentsOfFile: folder.path("rows"), encoding: .utf8) == printed.output)
        #expect(try await KutipProcess(arguments + ["--output", folder.path("rows.gz")]).finish().status == 0)
        let packed = try Data(contentsOf: folder.url.appendingPathComponent("rows.gz"))
        #expect(try Gzip.unpack(Array(packed), maximum: .max) == Array(printed.output.utf8))
        #expect(try names(in: folder).sorted() == ["rows", "rows.gz"])
        let served = try Served(database: archive, ["--public-url", "https://a.example"])
        defer { served.process.send(SIGKILL) }
        let answer = try await served.send("GET", "/v1/export/\(format.rawValue)?speaker=wulan")
        #expect(String(decoding: answer.body, as: UTF8.self) == printed.output)
    }

    @Test(arguments: [
        (["quotes.csv", "--date", "2026-02-30"], "'date'"), (["quotes.csv", "--type", "spoken"], "'type'"),
        (["quotes.csv", "--fields", "text"], "'fields'"), (["quotes.csv", "--sort", "relevance"], "'sort'"),
        (["quotes.xml"], "quotes.xml"), (["quotes.csv", "--limit", "3"], "--limit"), ([], "format"),
        (["quotes.jsonld"], "--public-url"), (["claims.jsonld", "--public-url", "news"], "--public-url"),
        (["quotes.csv", "--output", "/no/such/folder/a.csv"], "/no/such/folder/a.csv"),
        (["quotes.csv", "--output", "/tmp"], "no file"), (["quotes.csv", "--output", "/dev/null"], "no file"),
        (["quotes.csv", "--output", ""], "must name a file"),
        (["quotes.csv", "--output", "none/"], "must name a file"),
    ])
    func `refuses what is wrong with status 64`(_ arguments: [String], _ words: String) async throws {
        let folder = try TemporaryFolder()
        let archive = try await archive(in: folder, articles: 1)
        let ended = try await KutipProcess(["export"] + arguments, environment: ["KUTIP_DATABASE": archive]).finish()
        #expect(ended.status == 64 && ended.output == "")
        #expect(ended.errors.contains(words), "\(ended.errors)")
        #expect(try names(in: folder) == [])
    }

    @Test func `takes no other archive's place, and makes none`() async throws {
        let folder = try TemporaryFolder()
        let archive = try await archive(in: folder)
        let itself = try await KutipProcess(
            ["export", "quotes.csv", "--database", archive, "--output", "\(folder.url.path)/./kutip.sqlite"]
        ).finish()
        #expect(itself.status == 64 && itself.errors.contains("the archive itself"))
        let checked = try await KutipProcess(["check", "--database", archive]).finish()
        #expect(checked.output.hasSuffix(": 3 articles read, all is well.\n"))
        let none = try await KutipProcess(["export", "quotes.csv", "--database", folder.path("none")]).finish()
        #expect(none.status == 64 && none.errors.contains("there is no such archive"))
        #expect(try names(in: folder) == [])
    }

    @Test func `replaces a file whole, and the one behind a link`() async throws {
        let folder = try TemporaryFolder()
        let archive = try await archive(in: folder)
        try Data("before".utf8).write(to: folder.url.appendingPathComponent("rows.csv"))
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "rows.csv")
        let arguments = ["export", "quotes.csv", "--database", archive, "--output", folder.path("link")]
        #expect(try await KutipProcess(arguments).finish().status == 0)
        #expect(try String(contentsOfFile: folder.path("rows.csv"), encoding: .utf8).hasPrefix("id,published,"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "rows.csv")
        #expect(try names(in: folder).sorted() == ["link", "rows.csv"])
    }

    @Test func `ends quietly when nobody reads on`() async throws {
        let folder = try TemporaryFolder()
        let archive = try await archive(in: folder, articles: 200)
        let ended = try await KutipProcess(
            ["export", "articles.ndjson", "--database", archive], under: ["sh", "-c", "\"$0\" \"$@\" | head -c 9"]
        ).finish()
        #expect(ended.status == 0 && ended.errors == "" && ended.output.count == 9)
    }

    @Test func `ends with the signal that stopped it`() async throws {
        let folder = try TemporaryFolder()
        let archive = try await archive(in: folder, articles: 600)
        let process = try KutipProcess(["export", "articles.ndjson", "--database", archive])
        for _ in 0..<20 { _ = try process.firstLine() }
        // The pipe is full: the rest is written while it is taken.
        process.send(SIGINT)
        let ended = await process.finish()
        #expect(ended.status == 130 && ended.errors == "")
        #expect(!ended.output.contains(#""done":true"#))
    }

    @Test func `leaves nothing behind when it is told to end at once`() async throws {
        let folder = try TemporaryFolder()
        let archive = try await archive(in: folder, articles: 600)
        let arguments = ["export", "articles.ndjson", "--database", archive, "--output", folder.path("rows")]
        var status: Int32 = 0
        // Where processors are busy, it may be done before it is told.
        for _ in 0..<20 where status == 0 {
            try Data("before".utf8).write(to: folder.url.appendingPathComponent("rows"))
            let process = try KutipProcess(arguments)
            await interrupt(process, inside: folder.path("rows.\(process.identifier).partial"))
            status = await process.finish().status
        }
        #expect([130, 143].contains(status))
        #expect(try names(in: folder) == ["rows"])
        #expect(try String(contentsOfFile: folder.path("rows"), encoding: .utf8) == "before")
    }

    /// Sends a process two signals at once as soon as a file is there; a thread of its own sees that in time.
    private func interrupt(_ process: KutipProcess, inside path: String) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                while access(path, F_OK) != 0, process.isRunning {}
                for signal in [SIGSTOP, SIGINT, SIGTERM, SIGCONT] { process.send(signal) }
                continuation.resume()
            }
        }
    }

    @Test func `offers every filter that an export has`() async throws {
        let help = try await KutipProcess(["export", "--help"]).finish()
        #expect(help.status == 0)
        for (name, summary) in ExportRequest.parameterSummaries {
            #expect(help.output.contains("--\(name)"))
            #expect(help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(summary))
        }
    }
}
