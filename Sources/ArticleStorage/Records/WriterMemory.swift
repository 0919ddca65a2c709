import GRDB
import Synchronization

/// Keeps what one writer remembers for the next, as long as it is true.
///
/// What a writer that failed has remembered is forgotten; so is everything when a transaction is undone. When another
/// connection has written, speakers are forgotten, and keys of sketches are read on.
final class WriterMemory: Sendable {
    private struct Kept: Sendable {
        var speakers = SpeakerMemory()
        /// What other connections had committed.
        var otherCommits: Int64?
    }

    private let kept = Mutex(Kept())
    /// The keys of the last sketches, which have not yet moved to the large tables.
    let sketches = SketchMemory()

    /// Lends the memory to a writer; what it counted is written by `finish`.
    func lend<Value>(in db: Database, _ body: (ArticleWriter) throws -> Value) throws -> Value {
        let otherCommits = try db.number("PRAGMA data_version")
        let kept = kept.withLock { kept in
            defer { kept = Kept() }
            return kept
        }
        if kept.otherCommits != otherCommits { sketches.readOn() }
        let register = SpeakerRegister(db, kept.otherCommits == otherCommits ? kept.speakers : SpeakerMemory())
        do {
            let value = try body(ArticleWriter(db, register, sketches))
            let speakers = register.memory
            self.kept.withLock { $0 = Kept(speakers: speakers, otherCommits: otherCommits) }
            return value
        } catch {
            sketches.forget()
            throw error
        }
    }

    /// Writes what was counted, before the transaction's commit.
    func finish(in db: Database) throws {
        guard kept.withLock({ $0.speakers.tally.isEmpty }) == false else { return }
        try lend(in: db) { try $0.speakers.finish() }
    }

    /// Forgets the speakers.
    func forgetSpeakers() { kept.withLock { $0 = Kept() } }

    /// Forgets everything.
    func forget() {
        forgetSpeakers()
        sketches.forget()
    }
}
