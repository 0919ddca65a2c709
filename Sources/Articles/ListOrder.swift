/// The order of a list of articles or quotations.
public enum ListOrder: String, Hashable, Sendable, CaseIterable {
    /// The latest published first, undated ones last.
    case latest = "-published"
    /// The earliest published first, undated ones last.
    case earliest = "published"
    /// The last to arrive first.
    case lastArrived = "-ingested"
    /// The first to arrive first.
    case firstArrived = "ingested"
    /// What fits the words best first; of what fits alike, the latest published.
    ///
    /// Words in the title count most, then words that follow each other as they were typed, then words near each other.
    /// Where alternatives are asked for, all of them count more than one. The order depends on the article alone, not on
    /// the rest of the archive, so it stands still while articles arrive.
    case relevance
}
