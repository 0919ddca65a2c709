import Articles
import GRDB
import Synchronization

/// The speakers that a writer has met lately: most articles speak of them, and are told whom they mean without a query.
struct SpeakerMemory: Sendable {
    /// The state of the archive that the memory is of: its last change, and what other connections committed.
    struct Moment: Equatable, Sendable {
        let lastChange: Int64
        let otherCommits: Int64

        init(_ db: Database) throws {
            lastChange = try db.number("SELECT ifnull(max(sequence), 0) FROM change") ?? 0
            otherCommits = try db.number("PRAGMA data_version") ?? 0
        }
    }

    /// Speakers by their rows.
    var speakers: [Int64: KnownSpeaker] = [:]
    /// The rows of all that have one full name, the first to arrive first, by the folded name.
    var namesakes: [String: [Int64]] = [:]
    /// The rows of people with a word in a longer name, by that word.
    var bearers: [String: [Int64]] = [:]
    /// When the memory was true.
    fileprivate var moment: Moment?

    /// About 20 MB; whoever is forgotten with all others is soon met again.
    fileprivate static let mostSpeakers = 16_384
    fileprivate var isFull: Bool { max(speakers.count, namesakes.count, bearers.count) > Self.mostSpeakers }
}

/// Keeps a memory from one writer for the next, as long as it is true.
///
/// What a writer does not give back, because it failed, is forgotten; so is what a transaction knew that was undone, for the
/// archive's last change is another one then.
final class SpeakerMemoryKeeper: Sendable {
    private let memory = Mutex(SpeakerMemory())

    /// Takes the memory, an empty one unless nothing has happened since it was given back.
    func take(in db: Database) throws -> SpeakerMemory {
        let moment = try SpeakerMemory.Moment(db)
        let kept = memory.withLock { memory in
            defer { memory = SpeakerMemory() }
            return memory
        }
        return kept.moment == moment && !kept.isFull ? kept : SpeakerMemory()
    }

    /// Keeps the memory of a writer that is done.
    func give(back memory: SpeakerMemory, in db: Database) throws {
        var memory = memory
        memory.moment = try SpeakerMemory.Moment(db)
        self.memory.withLock { [memory] in $0 = memory }
    }
}
