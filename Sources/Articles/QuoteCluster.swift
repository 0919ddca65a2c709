/// The same or nearly the same quotation in several places.
public struct QuoteCluster: Hashable, Sendable {
    /// The name of the cluster.
    public var id: ClusterID
    /// The number of quotations in it.
    public var count: Int
    /// The quotations, the earliest published first and undated ones last; 200 at most, and fewer of long articles.
    public var members: [ArchivedQuote]

    /// Makes a cluster from its parts.
    public init(id: ClusterID, count: Int, members: [ArchivedQuote]) {
        self.id = id
        self.count = count
        self.members = members
    }
}
