import Foundation
import Gzip
import Testing

@Suite struct CommandLineTests {
    @Test func `parses lines in their order and keeps their ids`() async throws {
        let lines = (0..<500).map { #"{"id":"n\#($0)","text":"\"Halo \#($0),\" kata Sari Wulan."}"# }
        let ended = try await KutipProcess(["parse", "--ndjson"]).finish(
            input: Data((lines.joined(separator: "\n")).utf8))
        #expect(ended.status == 0)
        let ids = try ended.output.split(separator: "\n").map { try object(Data($0.utf8))["id"] as? String }
        #expect(ids == (0..<500).map { "n\($0)" })
    }

    @Test func `names the lines that hold no article and goes on`() async throws {
        let lines = #"{"id":"a","text":"Satu."}"# + "\n{\n\n" + #"{"id":"b"}"# + "\n" + #"{"id":"c","text":"Tiga."}"#
        let ended = try await KutipProcess(["parse", "--ndjson"]).finish(input: Data(lines.utf8))
        #expect(ended.status == 64)
        #expect(ended.errors.contains("line 2: ") && ended.errors.contains("line 4: "))
        #expect(ended.output.split(separator: "\n").count == 2)
    }

    @Test func `prints a text from standard input for people to read`() async throws {
        let ended = try await KutipProcess(["parse"]).finish(input: Data(try sampleArticle().utf8))
        #expect(ended.status == 0)
        #expect(ended.output.hasPrefix("{\n  \"url\": null"))
    }

    @Test(arguments: [
        ["parse", "/no/such/file"], ["parse", "--ndjson", "a.txt"], ["import", "/no/such/folder"], ["import"],
    ])
    func `refuses wrong paths with status 64`(arguments: [String]) async throws {
        let folder = try TemporaryFolder()
        #expect(
            try await KutipProcess(arguments, environment: ["KUTIP_DATABASE": folder.path("kutip.sqlite")]).finish()
                .status
                == 64)
    }

    @Test func `refuses a file that is no UTF-8 and says where`() async throws {
        let folder = try TemporaryFolder()
        try Data([0x61, 0xFF]).write(to: folder.url.appendingPathComponent("a.txt"))
        let ended = try await KutipProcess(["parse", folder.path("a.txt")]).finish()
        #expect(ended.status == 64)
        #expect(ended.errors.contains("offset 1"))
    }

    @Test func `imports files, folders and lines, and can be run again`() async throws {
        let folder = try TemporaryFolder()
        let inner = folder.url.appendingPathComponent("news/2026")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        try Data(try sampleArticle().utf8).write(to: inner.appendingPathComponent("a.txt"))
        try Data("ignored".utf8).write(to: inner.appendingPathComponent("a.png"))
        try Data((#"{"text":"Satu."}"# + "\n" + #"{"text":""}"# + "\nbroken\n" + #"{"text":"Dua."}"#).utf8)
            .write(to: inner.appendingPathComponent("b.ndjson"))
        let arguments = ["import", folder.path("news"), "--database", folder.path("kutip.sqlite")]
        let first = try await KutipProcess(arguments).finish()
        #expect(first.output == "created 3, existing 0, failed 2\n")
        #expect(first.status == 64)
        #expect(first.errors.contains("b.ndjson, line 3: "))
        #expect(try await KutipProcess(arguments).finish().output == "created 0, existing 3, failed 2\n")
    }

    @Test func `imports what is gzip, and names a file that is cut short`() async throws {
        let folder = try TemporaryFolder()
        let lines = (0..<1200).map { #"{"text":"Berita \#($0)."}"# + "\n" }.joined()
        let packed = try Gzip.pack(Array(lines.utf8))
        try Data(packed).write(to: folder.url.appendingPathComponent("a.ndjson.gz"))
        let first = try await KutipProcess(["import", folder.path("a.ndjson.gz"), "--database", folder.path("k")])
            .finish()
        #expect(first.output == "created 1200, existing 0, failed 0\n")
        try Data(packed.dropLast(9)).write(to: folder.url.appendingPathComponent("b.ndjson.gz"))
        let second = try await KutipProcess(["import", folder.path("b.ndjson.gz"), "--database", folder.path("k")])
            .finish()
        #expect(second.status == 64)
        #expect(second.errors.contains("b.ndjson.gz: the file is damaged or cut short"))
        #expect(second.output.hasPrefix("created 0, existing "))
    }

    @Test func `copies lines that hold no article into a new file`() async throws {
        let folder = try TemporaryFolder()
        try Data((#"{"text":"Satu."}"# + "\nbroken\n" + #"{"text":""}"#).utf8)
            .write(to: folder.url.appendingPathComponent("a.ndjson"))
        let arguments = [
            "import", folder.path("a.ndjson"), "--failed", folder.path("failed.ndjson"), "--database", folder.path("k"),
        ]
        #expect(try await KutipProcess(arguments).finish().output == "created 1, existing 0, failed 2\n")
        let failed = try String(contentsOf: folder.url.appendingPathComponent("failed.ndjson"), encoding: .utf8)
        #expect(failed == "broken\n" + #"{"text":""}"# + "\n")
        let again = try await KutipProcess(arguments).finish()
        #expect(again.status == 64 && again.errors.contains("failed.ndjson: "))
    }

    @Test func `copies an archive, checks it and puts the copy back`() async throws {
        let folder = try TemporaryFolder()
        let (archive, copy, text) = (folder.path("kutip.sqlite"), folder.path("copy"), folder.path("a.txt"))
        try Data(try sampleArticle().utf8).write(to: URL(fileURLWithPath: text))
        #expect(try await KutipProcess(["import", text, "--database", archive]).finish().status == 0)
        #expect(try await KutipProcess(["backup", copy, "--database", archive]).finish().status == 0)
        #expect(try await KutipProcess(["backup", copy, "--database", archive]).finish().status == 64)
        let checked = try await KutipProcess(["check", "--database", copy]).finish()
        #expect(checked.output == "\(copy): 1 articles read, all is well.\n" && checked.status == 0)
        try Data("Dua.".utf8).write(to: URL(fileURLWithPath: text))
        #expect(try await KutipProcess(["import", text, "--database", archive]).finish().status == 0)
        #expect(try await KutipProcess(["restore", copy, "--database", archive]).finish().status == 64)
        #expect(try await KutipProcess(["restore", copy, "--replace", "--database", archive]).finish().status == 0)
        #expect(try await KutipProcess(["check", "--database", archive]).finish().output.contains(" 1 articles read"))
    }

    @Test(arguments: ["backup", "restore", "check"])
    func `takes care of no archive that is not there`(command: String) async throws {
        let folder = try TemporaryFolder()
        let arguments = [command] + (command == "check" ? [] : [folder.path("other")])
        let ended = try await KutipProcess(arguments + ["--database", folder.path("none")]).finish()
        #expect(ended.status == 64 && ended.errors.contains("there is no such"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func `brings an archive's schema up to date and says so`() async throws {
        let folder = try TemporaryFolder()
        let arguments = ["migrate", "--database", folder.path("kutip.sqlite")]
        #expect(try await KutipProcess(arguments).finish().status == 0)
        #expect(try await KutipProcess(arguments).finish().status == 0)
    }
}
