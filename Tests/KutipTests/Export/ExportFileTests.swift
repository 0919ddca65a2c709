import Foundation
import Testing

@testable import kutip

@Suite struct ExportFileTests {
    private func content(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

    private func names(in folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    }

    @Test func `stands in its place only when it is whole`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("rows")
        try Data("before".utf8).write(to: URL(fileURLWithPath: path))
        let file = try ExportFile(replacing: path, sparing: folder.path("kutip.sqlite"))
        try file.output.write(line: "after")
        #expect(content(path) == "before")
        #expect(try names(in: folder).count == 2)
        try file.finish()
        #expect(content(path) == "after\n")
        #expect(try names(in: folder) == ["rows"])
    }

    @Test func `leaves what was there when it is given up`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("rows")
        try Data("before".utf8).write(to: URL(fileURLWithPath: path))
        let file = try ExportFile(replacing: path, sparing: folder.path("kutip.sqlite"))
        try file.output.write(line: "half")
        file.discard()
        #expect(content(path) == "before")
        #expect(try names(in: folder) == ["rows"])
    }

    @Test func `leaves nothing where its place was taken by a folder`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("rows")
        let file = try ExportFile(replacing: path, sparing: folder.path("kutip.sqlite"))
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(throws: SystemError.self) { try file.finish() }
        #expect(try names(in: folder) == ["rows"])
    }
}
