import Articles
import HTTPCore
import Synchronization

/// Keeps answers with stored content for as long as they are asked for: making one costs more than all else about it.
///
/// An answer is compared with the archive each time, by its article's state, unless nothing has been written since it
/// last was: it is never out of date, and nothing has to be thrown away when the archive changes.
final class AnswerCache: Sendable {
    /// An answer and what it was last compared with.
    private struct Entry {
        let answer: StoredAnswer
        let state: StoredAnswer.State
        let revision: ArchiveRevision?
    }

    /// The answers in two generations: those asked for since the last turn, and those before, which are next to go.
    private struct State {
        var recent: [StoredAnswer.Key: Entry] = [:]
        var older: [StoredAnswer.Key: Entry] = [:]
        var recentBytes = 0
    }

    /// What an entry takes besides its content: field lines, twice over, and the table's room.
    static let bytesPerEntry = 1 << 10

    private let maximumBytes: Int
    private let state = Mutex(State())
    private let metrics = CacheMetrics(of: "article")

    /// Makes an empty cache for so many bytes; content that takes more than a sixteenth of that is not kept.
    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    /// Returns the answer of a key if nothing has been written since it was compared with the archive.
    func answer(for key: StoredAnswer.Key, at revision: ArchiveRevision) -> StoredAnswer? {
        guard let entry = find(key), entry.revision == revision else { return nil }
        metrics.hit()
        return entry.answer
    }

    /// Returns the answer of a key, made of what is stored if it is not kept.
    ///
    /// - Parameters:
    ///   - stored: What the archive has.
    ///   - key: The key.
    ///   - revision: The archive's revision before `stored` was read.
    /// - Returns: The answer.
    /// - Throws: `Problem` when it can't be made.
    func answer(
        with stored: StoredDocument, for key: StoredAnswer.Key, at revision: ArchiveRevision?
    ) throws(Problem) -> StoredAnswer {
        let entry = find(key)
        let now = StoredAnswer.State(of: stored, key.content)
        guard let entry, entry.state == now else {
            metrics.miss()
            let answer = try StoredAnswer(stored, for: key)
            keep(Entry(answer: answer, state: now, revision: revision), for: key)
            return answer
        }
        metrics.hit()
        if entry.revision != revision {
            keep(Entry(answer: entry.answer, state: now, revision: revision), for: key)
        }
        return entry.answer
    }

    private func find(_ key: StoredAnswer.Key) -> Entry? {
        let (entry, isOld) = state.withLock { state in
            if let entry = state.recent[key] { return (Entry?.some(entry), false) }
            return (state.older.removeValue(forKey: key), true)
        }
        if isOld, let entry { keep(entry, for: key) }
        return entry
    }

    private func keep(_ entry: Entry, for key: StoredAnswer.Key) {
        let bytes = entry.answer.response.body.count
        guard bytes <= maximumBytes / 16 else { return }
        state.withLock { state in
            if state.recentBytes > maximumBytes / 2 {
                (state.older, state.recent, state.recentBytes) = (state.recent, [:], 0)
            }
            let replaced = state.recent.updateValue(entry, forKey: key)
            state.recentBytes += bytes - (replaced?.answer.response.body.count ?? -Self.bytesPerEntry)
        }
    }
}
