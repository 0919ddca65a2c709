import Articles
import Foundation
import GRDB
import Synchronization
import Testing

@testable import ArticleStorage

@Suite struct `Synchronising the log` {
    /// A disk that waits to be told before it is done, and that counts how often it was asked.
    private final class SlowDisk: Sendable {
        let calls = Mutex(0)
        /// The writes that were answered.
        let answered = Mutex<[Int]>([])
        private let permission = DispatchSemaphore(value: 0)

        func synchronise() {
            calls.withLock { $0 += 1 }
            permission.wait()
        }

        func permit() { permission.signal() }
    }

    private struct Broken: Error {}

    /// A disk that loses what it is given the first time, and afterwards knows nothing of it.
    private final class FailingDisk: Sendable {
        let calls = Mutex(0)

        func synchronise() throws {
            let isFirst = calls.withLock { calls in
                calls += 1
                return calls == 1
            }
            if isFirst { throw Broken() }
        }
    }

    private func withPool(_ body: (DatabasePool) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        let pool = try ArchiveFile.open(path: folder.file("a"), access: .full)
        try await pool.write { try $0.execute(sql: "CREATE TABLE t (n INTEGER)") }
        try await body(pool)
        try pool.close()
    }

    private func insert(_ number: Int, by writes: GroupCommit) async throws {
        try await writes.write { db in try db.execute(sql: "INSERT INTO t VALUES (?)", arguments: [number]) }
    }

    @Test func `answers a write only when it is on the disk, and what is committed meanwhile by the next turn`()
        async throws
    {
        try await withPool { pool in
            let disk = SlowDisk()
            let writes = GroupCommit(pool: pool, synchronise: disk.synchronise)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<2 {
                    group.addTask {
                        try await insert(number, by: writes)
                        disk.answered.withLock { $0.append(number) }
                    }
                    // Committed, and so to be seen, before it is answered.
                    while try await pool.read({ try Int.fetchOne($0, sql: "SELECT count(*) FROM t") }) != number + 1 {
                        await Task.yield()
                    }
                }
                while disk.calls.withLock({ $0 }) == 0 { await Task.yield() }
                #expect(disk.answered.withLock { $0 } == [])
                #expect(disk.calls.withLock { $0 } == 1)
                for _ in 0..<2 { disk.permit() }
                try await group.waitForAll()
            }
            #expect(Set(disk.answered.withLock { $0 }) == [0, 1])
        }
    }

    @Test func `acknowledges nothing any more once the disk failed`() async throws {
        try await withPool { pool in
            let disk = FailingDisk()
            let writes = GroupCommit(pool: pool, synchronise: disk.synchronise)
            for number in 0..<3 {
                await #expect(throws: Broken.self) { try await insert(number, by: writes) }
            }
            await withTaskGroup(of: Bool.self) { group in
                for number in 3..<40 { group.addTask { (try? await insert(number, by: writes)) != nil } }
                for await wasAnswered in group { #expect(!wasAnswered) }
            }
            #expect(disk.calls.withLock { $0 } == 1)
            let rows = try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM t") }
            #expect(rows == 1)
        }
    }

    @Test func `takes a log that is gone for one that is written back`() throws {
        let folder = try TemporaryFolder()
        try WriteAheadLog(databasePath: folder.file("none")).synchronise()
        // A file is no folder.
        try Data().write(to: URL(fileURLWithPath: folder.file("file")))
        #expect(throws: DatabaseError.self) {
            try WriteAheadLog(databasePath: folder.file("file/a")).synchronise()
        }
    }
}
