/// The same or nearly the same quotation in several places.
public struct QuoteCluster: Hashable, Sendable {
    /// The name of the cluster.
    public var id: ClusterID
    /// The number of quotations in it.
    public var count: Int
    /// The quotations, the earliest published first and undated ones last; 200 at most.
    public var members: [Member]

    /// A quotation of a cluster, and where it was printed.
    public struct Member: Hashable, Sendable {
        /// The quotation.
        public var quote: ArchivedQuote
        /// The outlet's name.
        public var site: String?
        /// The article's title.
        public var title: String?

        /// Makes a member from its parts.
        public init(quote: ArchivedQuote, site: String?, title: String?) {
            self.quote = quote
            self.site = site
            self.title = title
        }
    }

    /// Makes a cluster from its parts.
    public init(id: ClusterID, count: Int, members: [Member]) {
        self.id = id
        self.count = count
        self.members = members
    }
}
