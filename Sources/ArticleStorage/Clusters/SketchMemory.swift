import Synchronization

/// The keys of the last sketches of articles and of quotations, as a writer knows them.
final class SketchMemory: Sendable {
    /// The keys of one kind; they belong to one writer at a time, and the lock only makes sure of it.
    final class Keys: Sendable {
        private let recent = Mutex(RecentKeys())

        /// Lends the keys.
        func lend<Value: Sendable>(_ body: (inout RecentKeys) throws -> Value) rethrows -> Value {
            try recent.withLock { recent in try body(&recent) }
        }
    }

    /// Of articles.
    let articles = Keys()
    /// Of quotations.
    let quotes = Keys()

    /// Forgets all, which is read from the archive when it is asked for again.
    func forget() {
        for keys in [articles, quotes] { keys.lend { $0 = RecentKeys() } }
    }

    /// Lets rows that others have written be read when the next one is asked for.
    func readOn() {
        for keys in [articles, quotes] { keys.lend { $0.isCurrent = false } }
    }
}
