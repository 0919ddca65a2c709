import Articles
import HTTPCore
import Synchronization

/// Keeps answers with stored content for as long as they are asked for: unpacking costs more than all else of an answer.
///
/// An answer is found by its article's version, which was read from the archive just before: it is never out of date,
/// and nothing has to be thrown away when the archive changes.
final class AnswerCache: Sendable {
    /// The answers in two generations: those asked for since the last turn, and those before, which are next to go.
    private struct State {
        var recent: [StoredAnswer.Key: StoredAnswer] = [:]
        var older: [StoredAnswer.Key: StoredAnswer] = [:]
        var recentBytes = 0
    }

    private let maximumBytes: Int
    private let state = Mutex(State())

    /// Makes an empty cache for so many bytes of content; what takes more than a sixteenth of that is not kept.
    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    /// Returns the answer of a key, made of what is stored if it is not kept.
    ///
    /// - Throws: `Problem` when it can't be made.
    func answer(with stored: StoredDocument, for key: StoredAnswer.Key) throws(Problem) -> StoredAnswer {
        if let answer = find(key) { return answer }
        let answer = try StoredAnswer(stored, for: key)
        if answer.response.body.count <= maximumBytes / 16 { keep(answer, for: key) }
        return answer
    }

    private func find(_ key: StoredAnswer.Key) -> StoredAnswer? {
        let (answer, isOld) = state.withLock { state in
            if let answer = state.recent[key] { return (StoredAnswer?.some(answer), false) }
            return (state.older.removeValue(forKey: key), true)
        }
        if isOld, let answer { keep(answer, for: key) }
        return answer
    }

    private func keep(_ answer: StoredAnswer, for key: StoredAnswer.Key) {
        state.withLock { state in
            if state.recentBytes > maximumBytes / 2 {
                (state.older, state.recent, state.recentBytes) = (state.recent, [:], 0)
            }
            guard state.recent.updateValue(answer, forKey: key) == nil else { return }
            state.recentBytes += answer.response.body.count
        }
    }
}
