import Articles
import Dispatch
import Foundation
import Testing

@testable import ArticleStorage

@Suite struct `A folder for backups` {
    private static let moment = Timestamp(milliseconds: 1_770_000_000_000)

    @Test func `gives names by itself and overwrites nothing`() async throws {
        let folder = try TemporaryFolder()
        try await withArchive { archive in
            _ = try await archive.add(Sample.article(1))
            let backups = try BackupFolder(path: folder.path, of: archive) { Self.moment }
            var names: [String] = []
            for _ in 0..<3 {
                let backup = try await backups.backUp()
                #expect(backup.bytes > 0)
                names.append(backup.name)
            }
            #expect(
                names == [
                    "kutip-20260202T024000Z.sqlite", "kutip-20260202T024000Z-2.sqlite",
                    "kutip-20260202T024000Z-3.sqlite",
                ])
            #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(names))
        }
    }

    @Test func `copies one whole state while articles arrive`() async throws {
        let folder = try TemporaryFolder()
        try await withArchive { archive in
            for number in 0..<100 { _ = try await archive.add(Sample.article(number)) }
            let backups = try BackupFolder(path: folder.path, of: archive) { Self.moment }
            async let writing: Void = {
                for number in 100..<200 { _ = try await archive.add(Sample.article(number)) }
            }()
            let backup = try await backups.backUp()
            try await writing
            let copy = try SQLiteArticleRepository(path: folder.file(backup.name), renderer: PlainRenderer())
            let report = try copy.check()
            #expect(report.findings == [] && (100...200).contains(report.articles))
            try copy.close()
        }
    }

    @Test func `makes one at a time`() async throws {
        let folder = try TemporaryFolder()
        let (begun, go) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        try await withArchive { archive in
            let backups = try BackupFolder(path: folder.path, of: archive) {
                // The first copy has begun, and goes on when the second was refused.
                begun.signal()
                go.wait()
                return Self.moment
            }
            async let first = backups.backUp()
            await withCheckedContinuation { continuation in
                DispatchQueue(label: "begun").async {
                    begun.wait()
                    continuation.resume()
                }
            }
            await #expect {
                try await backups.backUp()
            } throws: {
                if case RepositoryError.conflict = $0 { true } else { false }
            }
            go.signal()
            #expect(try await first.bytes > 0)
            go.signal()
            #expect(try await backups.backUp().bytes > 0)
        }
    }

    @Test func `takes away what is left of a copy that was cut off, and nothing else`() async throws {
        let folder = try TemporaryFolder()
        for name in ["kutip-1.sqlite.partial", "kutip-1.sqlite.partial-journal", "notes.txt", "kutip-1.sqlite"] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder.file(name)))
        }
        try await withArchive { archive in
            let backup = try await BackupFolder(path: folder.path, of: archive) { Self.moment }.backUp()
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
                    == ["notes.txt", "kutip-1.sqlite", backup.name])
        }
    }

    @Test func `must be a folder`() async throws {
        let folder = try TemporaryFolder()
        try Data().write(to: URL(fileURLWithPath: folder.file("file")))
        try await withArchive { archive in
            for path in [folder.file("none"), folder.file("file"), ""] {
                #expect(throws: RepositoryError.self) {
                    try BackupFolder(path: path, of: archive) { Self.moment }
                }
            }
        }
    }
}
