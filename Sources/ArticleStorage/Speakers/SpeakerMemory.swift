/// The speakers that a writer has met lately: most articles speak of them, and are told whom they mean without a query.
struct SpeakerMemory: Sendable {
    /// Speakers by their rows, with all that was counted.
    var speakers: [Int64: KnownSpeaker] = [:]
    /// The rows of all that have one full name, the first to arrive first, by the folded name.
    var namesakes: [String: [Int64]] = [:]
    /// The rows of people with a word in a longer name, by that word.
    var bearers: [String: [Int64]] = [:]
    /// What was counted and is not yet in the archive.
    var tally = SpeakerTally()

    /// About 20 MB; whoever is forgotten with all others is soon met again.
    private static let mostSpeakers = 16_384

    /// Forgets everybody once there are too many.
    mutating func shrink() {
        let count = max(speakers.count, namesakes.count, bearers.count)
        if count > Self.mostSpeakers { self = SpeakerMemory() }
    }
}
