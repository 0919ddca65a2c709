/// An archive of articles: what the API needs of a store, whichever one it is.
///
/// Every method may be called from any task at any time. What a call acknowledges is durable: it survives the end
/// of the process and the loss of power.
public protocol ArticleRepository: KeyedRequestLog {
    /// What the archive was last written with; `nil` where that can't be told now. Cheap enough to ask for each answer.
    var revision: ArchiveRevision? { get }

    /// Keeps an article, or finds the one that has the same text already.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - request: The request with a key that hands it in; what came of it is remembered in the same durable step.
    /// - Returns: What became of it.
    /// - Throws: `RepositoryError`; nothing of the article is kept then. `.conflict` when its identifier, one of its
    ///   quotations' or the request's name is taken.
    func add(_ article: Article, for request: KeyedRequest?) async throws(RepositoryError) -> Addition

    /// Keeps many articles in one durable step, which is much faster than one by one.
    ///
    /// - Parameters:
    ///   - articles: The articles; a few hundred at a time are enough to share the cost of the step.
    ///   - allOrNothing: Whether one article that can't be kept keeps out all.
    /// - Returns: What became of each article, in the same order.
    /// - Throws: `RepositoryError` when none was kept; with `allOrNothing` the reason of the first that could not be.
    func add(
        contentsOf articles: [Article], allOrNothing: Bool
    ) async throws(RepositoryError) -> [Result<Addition, RepositoryError>]

    /// Returns an article with what the archive knows of it.
    func article(_ id: ArticleID) async throws(RepositoryError) -> Lookup<ArchivedArticle>

    /// Returns the representation of an article.
    func document(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument>

    /// Returns the representation of an article where that takes no waiting; `nil` asks for `document(of:)`.
    func documentAtHand(of id: ArticleID) throws(RepositoryError) -> Lookup<StoredDocument>?

    /// Returns the text of an article.
    func text(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument>

    /// Returns the quotations of one article in the order of the text.
    func quotes(of id: ArticleID) async throws(RepositoryError) -> Lookup<[ArchivedQuote]>

    /// Takes an article out of the archive and remembers that it was there.
    ///
    /// - Returns: `false` when there was none, or none any more.
    func delete(_ id: ArticleID) async throws(RepositoryError) -> Bool

    /// Returns a page of articles.
    ///
    /// - Throws: `RepositoryError.badCursor` for a cursor that this query did not give out.
    func articles(_ query: ListQuery) async throws(RepositoryError) -> Page<ArticleSummary>

    /// Returns a page of quotations in the order of their articles; those of one article stand together.
    ///
    /// - Throws: `RepositoryError.badCursor` for a cursor that this query did not give out.
    func quotes(_ query: ListQuery) async throws(RepositoryError) -> Page<ArchivedQuote>

    /// Returns the quotation with an identifier, or `nil` if there is none.
    func quote(_ id: QuoteID) async throws(RepositoryError) -> ArchivedQuote?

    /// Returns the same or nearly the same quotations as one cluster, or `nil` if there is none of that name.
    func cluster(_ id: ClusterID) async throws(RepositoryError) -> QuoteCluster?

    /// Returns speakers, the most quoted first.
    ///
    /// - Throws: `RepositoryError.badCursor` for a cursor that this query did not give out.
    func speakers(_ query: SpeakerQuery) async throws(RepositoryError) -> Page<Speaker>

    /// Returns the speaker with an identifier, or `nil` if there is none.
    func speaker(_ id: SpeakerID) async throws(RepositoryError) -> Speaker?

    /// Returns the speakers that an identifier, a name or an alias names, the most quoted first.
    ///
    /// Lists that are filtered by the same text hold what all of them said.
    func speakers(named text: String) async throws(RepositoryError) -> [SpeakerMatch]

    /// Counts articles or quotations by group.
    func statistics(_ query: StatisticsQuery) async throws(RepositoryError) -> Statistics

    /// Returns what happened to articles after a change, in order; 1 to 1,000 changes at once.
    ///
    /// Who asks again with the last sequence misses nothing and gets nothing twice.
    func changes(since sequence: Int64, limit: Int) async throws(RepositoryError) -> ChangeLog

    /// Makes sure that the archive can be read and written.
    func checkReadiness() async throws(RepositoryError)
}

extension ArticleRepository {
    /// Keeps an article, or finds the one that has the same text already, for a request without a key.
    public func add(_ article: Article) async throws(RepositoryError) -> Addition { try await add(article, for: nil) }

    /// Has nothing at hand.
    public func documentAtHand(of id: ArticleID) throws(RepositoryError) -> Lookup<StoredDocument>? { nil }
}

/// A state of an archive: while two are equal, nothing that was acknowledged has been written between them.
public struct ArchiveRevision: Hashable, Sendable {
    private let parts: SIMD4<UInt64>

    /// Makes a revision of whatever the store counts its writes with.
    public init(_ parts: SIMD4<UInt64>) { self.parts = parts }
}

/// What became of an article that was to be kept.
public enum Addition: Hashable, Sendable {
    /// It is new.
    case created
    /// The same text was there before, under this name.
    case existing(ArticleID)
}

/// What an identifier leads to.
public enum Lookup<Value: Sendable>: Sendable {
    /// The value is there.
    case found(Value)
    /// It was deleted.
    case deleted
    /// It was never there.
    case absent
}

/// Makes the representation that an archive gives out.
public protocol ArticleRenderer: Sendable {
    /// Returns the representation of an article.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - speakerIDs: The archive's names by the names the article uses: those of its quotations' speakers, addressees
    ///     and candidates, as far as they have a name of their own.
    ///   - updatedAt: When the article last changed.
    ///   - duplicate: Its place among near-duplicates, or `nil` when there are none.
    /// - Returns: The bytes to give out, the same ones for the same article.
    func render(
        _ article: Article, speakerIDs: [String: SpeakerID], updatedAt: Timestamp, duplicate: Duplicate?
    ) -> [UInt8]
}
