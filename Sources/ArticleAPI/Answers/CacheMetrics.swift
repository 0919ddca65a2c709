import CoreMetrics

/// Counts how often an answer was kept from before, and how often it had to be made.
struct CacheMetrics: Sendable {
    private let hits: Counter
    private let misses: Counter

    /// Makes the counts of a cache, named as monitoring has it.
    init(of cache: String) {
        let counter = { (result: String) in
            Counter(label: "kutip_answer_cache_lookups_total", dimensions: [("cache", cache), ("result", result)])
        }
        (hits, misses) = (counter("hit"), counter("miss"))
    }

    /// Counts an answer that was kept.
    func hit() { hits.increment() }

    /// Counts an answer that was made.
    func miss() { misses.increment() }
}
