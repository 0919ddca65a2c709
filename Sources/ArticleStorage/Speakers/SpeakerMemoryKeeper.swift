import GRDB
import Synchronization

/// Keeps a memory from one writer for the next, as long as it is true.
///
/// What a writer does not give back, because it failed, is forgotten; so is everything when a transaction is undone or
/// another connection has written.
final class SpeakerMemoryKeeper: Sendable {
    private struct Kept: Sendable {
        var memory = SpeakerMemory()
        /// What other connections had committed.
        var otherCommits: Int64?
    }

    private let kept = Mutex(Kept())

    /// Lends a register to a writer; what it counted is written by `finish`.
    func lend<Value>(in db: Database, _ body: (SpeakerRegister) throws -> Value) throws -> Value {
        let otherCommits = try db.number("PRAGMA data_version")
        let kept = kept.withLock { kept in
            defer { kept = Kept() }
            return kept
        }
        let register = SpeakerRegister(db, kept.otherCommits == otherCommits ? kept.memory : SpeakerMemory())
        let value = try body(register)
        let memory = register.memory
        self.kept.withLock { $0 = Kept(memory: memory, otherCommits: otherCommits) }
        return value
    }

    /// Writes what was counted, before the transaction's commit.
    func finish(in db: Database) throws {
        guard kept.withLock({ $0.memory.tally.isEmpty }) == false else { return }
        try lend(in: db) { try $0.finish() }
    }

    /// Forgets everybody.
    func forget() { kept.withLock { $0 = Kept() } }
}
