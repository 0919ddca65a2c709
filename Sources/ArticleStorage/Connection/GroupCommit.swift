import GRDB
import Synchronization

/// Runs writes in order of arrival, those that arrive while one transaction commits together in the next.
///
/// A commit waits for the disk, so sharing it is what makes many small writes fast. Every write runs in a savepoint of
/// its own: one that fails takes nothing of the others with it. A write is acknowledged only after its commit.
final class GroupCommit: Sendable {
    /// A write and the two ways to end it.
    private struct Job {
        let run: @Sendable (Database) -> Outcome
        let refuse: @Sendable (any Error) -> Void
    }

    /// A write that ran and waits for the commit.
    private struct Outcome {
        /// Why it failed, if it did.
        let failure: (any Error)?
        /// Answers the caller, given why the commit failed, if it did.
        let settle: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        var isDraining = false
    }

    private let pool: DatabasePool
    private let state = Mutex(State())
    /// Bounds how long the first of a transaction waits for the last.
    private static let jobsPerTransaction = 256

    init(pool: DatabasePool) { self.pool = pool }

    /// Runs a write and returns when it is durable.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(
                Job(
                    run: { db in
                        do {
                            let value = try db.savepoint(body)
                            return Outcome(failure: nil) { failure in
                                if let failure {
                                    continuation.resume(throwing: failure)
                                } else {
                                    continuation.resume(returning: value)
                                }
                            }
                        } catch {
                            return Outcome(failure: error) { _ in continuation.resume(throwing: error) }
                        }
                    },
                    refuse: { continuation.resume(throwing: $0) }))
        }
    }

    private func enqueue(_ job: Job) {
        let isFirst = state.withLock { state in
            state.waiting.append(job)
            defer { state.isDraining = true }
            return !state.isDraining
        }
        if isFirst { pool.asyncWriteWithoutTransaction(drain) }
    }

    @Sendable private func drain(_ db: Database) {
        while let jobs = nextJobs() { commit(jobs, in: db) }
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
        var outcomes: [Outcome] = []
        var failure: (any Error)?
        do {
            try db.inTransaction(.immediate) {
                for job in jobs {
                    let outcome = job.run(db)
                    outcomes.append(outcome)
                    // SQLite itself ends the transaction when the disk is full or fails.
                    if let cause = outcome.failure, !db.isInsideTransaction { throw cause }
                }
                return .commit
            }
        } catch {
            failure = error
        }
        for outcome in outcomes { outcome.settle(failure) }
        if let failure {
            for job in jobs[outcomes.count...] { job.refuse(failure) }
        }
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
