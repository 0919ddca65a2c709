import GRDB
import Glibc
import Synchronization

/// Runs writes in order of arrival, those that arrive while one transaction commits together in the next.
///
/// A commit writes many pages, so sharing it is what makes many small writes fast. A write that fails takes nothing of
/// the others with it: its transaction is undone and run again with each write in a savepoint of its own. Savepoints
/// from the start would cost a quarter of the time, for SQLite keeps a second journal for them. A write is acknowledged
/// only after its commit, and when the log that holds it is on the disk.
final class GroupCommit: Sendable {
    /// A write and the two ways to end it.
    private struct Job {
        /// Runs the write, and returns what answers the caller once the commit is done.
        let run: @Sendable (Database) throws -> @Sendable () -> Void
        /// Tells the caller why nothing was written.
        let refuse: @Sendable (any Error) -> Void

        /// The write once it is committed, and answered by what its run returned.
        func committed(_ answer: @escaping @Sendable () -> Void) -> LogSync.Write {
            LogSync.Write(answer: answer, refuse: refuse)
        }
    }

    private struct State {
        var waiting: [Job] = []
        var isDraining = false
    }

    private let pool: DatabasePool
    private let finish: @Sendable (Database) throws -> Void
    private let forget: @Sendable () -> Void
    private let log: WriteAheadLog
    private let sync: LogSync
    private let state = Mutex(State())
    private let metrics = CommitMetrics()
    /// Bounds how long the first of a transaction waits for the last.
    private static let jobsPerTransaction = 256
    /// Microseconds, as long as one article takes to be prepared, and how often: two milliseconds, as a commit takes alone.
    private static let (wait, mostWaits): (UInt32, Int) = (250, 8)
    /// So many writes in one transaction are of clients that write at the same time.
    private static let manyJobs = 8

    /// Makes a queue of writes.
    ///
    /// - Parameters:
    ///   - pool: The archive.
    ///   - finish: Writes what writes have left to be written once for all of a transaction.
    ///   - forget: Learns that a transaction was undone.
    ///   - synchronise: Returns when the log is on the disk, or is the log's own.
    init(
        pool: DatabasePool, finish: @escaping @Sendable (Database) throws -> Void = { _ in },
        forget: @escaping @Sendable () -> Void = {}, synchronise: (@Sendable () throws -> Void)? = nil
    ) {
        (self.pool, self.finish, self.forget) = (pool, finish, forget)
        log = WriteAheadLog(databasePath: pool.path)
        sync = LogSync(synchronise ?? log.synchronise)
    }

    /// Runs a write and returns when it is durable; it may run twice, the first time undone.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(
                Job(
                    run: { db in
                        let value = try body(db)
                        return { continuation.resume(returning: value) }
                    },
                    refuse: { continuation.resume(throwing: $0) }))
        }
    }

    private func enqueue(_ job: Job) {
        metrics.add()
        let isFirst = state.withLock { state in
            state.waiting.append(job)
            defer { state.isDraining = true }
            return !state.isDraining
        }
        if isFirst { pool.asyncWriteWithoutTransaction(drain) }
    }

    @Sendable private func drain(_ db: Database) {
        while let jobs = nextJobs() {
            metrics.begin(jobs.count)
            commit(jobs, in: db)
            log.keepShort(db)
            awaitOthers(after: jobs.count)
        }
    }

    /// Lets those whom a large transaction answered come again: many clients that post one article after another would
    /// else have the first of them commit alone, then a few, and a transaction costs as much as several articles.
    private func awaitOthers(after count: Int) {
        for _ in 0..<Self.mostWaits where count >= Self.manyJobs && state.withLock({ $0.waiting.count }) < count / 2 {
            // Holds up the writer's own thread and nobody else: only the next transaction could run on it.
            usleep(Self.wait)
        }
    }

    private func nextJobs() -> [Job]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isDraining = false
                return nil
            }
            let jobs = Array(state.waiting.prefix(Self.jobsPerTransaction))
            state.waiting.removeFirst(jobs.count)
            return jobs
        }
    }

    private func commit(_ jobs: [Job], in db: Database) {
        let start = ContinuousClock.now
        if let failure = sync.failure { return jobs.forEach { $0.refuse(failure) } }
        do {
            var answers: [@Sendable () -> Void] = []
            try db.inTransaction(.immediate) {
                answers = try jobs.map { try $0.run(db) }
                try finish(db)
                return .commit
            }
            answer(zip(jobs, answers).map { $0.committed($1) }, since: start)
        } catch {
            forget()
            let error = db.withCause(error)
            if jobs.count == 1 { jobs[0].refuse(error) } else { commitApart(jobs, in: db, since: start) }
        }
    }

    /// Answers writes when they are on the disk, and counts how long that took.
    private func answer(_ writes: [LogSync.Write], since start: ContinuousClock.Instant) {
        sync.answer(writes + [LogSync.Write(answer: { [metrics] in metrics.end(since: start) }, refuse: { _ in })])
    }

    /// Runs a write to its end: what it leaves to be written stays or goes with it.
    private func run(_ job: Job) -> (Database) throws -> @Sendable () -> Void {
        { [finish] db in
            let answer = try job.run(db)
            try finish(db)
            return answer
        }
    }

    /// Commits all writes that succeed, in one transaction, each in a savepoint of its own.
    private func commitApart(_ jobs: [Job], in db: Database, since start: ContinuousClock.Instant) {
        var outcomes: [Result<@Sendable () -> Void, any Error>] = []
        var failure: (any Error)?
        do {
            try db.inTransaction(.immediate) {
                for job in jobs {
                    outcomes.append(Result { try db.savepoint(run(job)) }.mapError(db.withCause))
                    // What others left to be written is written by now; what this one left is undone.
                    if case .failure = outcomes.last { forget() }
                    // SQLite itself ends the transaction when the disk is full or fails.
                    if case .failure(let cause) = outcomes.last, !db.isInsideTransaction { throw cause }
                }
                return .commit
            }
        } catch {
            forget()
            failure = db.withCause(error)
        }
        var committed: [LogSync.Write] = []
        for (index, job) in jobs.enumerated() {
            switch (failure, outcomes.indices.contains(index) ? outcomes[index] : nil) {
            case (_, .failure(let error)): job.refuse(error)
            case (let error?, _): job.refuse(error)
            case (nil, .success(let answer)): committed.append(job.committed(answer))
            case (nil, nil): break
            }
        }
        if !committed.isEmpty { answer(committed, since: start) }
    }
}

extension Database {
    /// Runs a write that leaves nothing behind when it throws.
    func savepoint<Value>(_ body: (Database) throws -> Value) throws -> Value {
        var value: Value?
        try inSavepoint {
            value = try body(self)
            return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return value
    }
}
