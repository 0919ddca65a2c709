import ArticleStorage
import Articles
import Synchronization

/// An archive that can't be read any more after some pages.
final class BreakingRepository: ArticleRepository {
    /// The archive as it was.
    let api: ServiceUnderTest
    private let pages: Int
    private let state = Mutex((given: 0, isEmpty: false))

    /// Breaks an archive.
    init(of api: ServiceUnderTest, pages: Int) { (self.api, self.pages) = (api, pages) }

    /// The pages so far.
    var given: Int { state.withLock { $0.given } }

    /// Whether its pages have no rows, and no end.
    var givesNoRows: Bool {
        get { state.withLock { $0.isEmpty } }
        set { state.withLock { $0.isEmpty = newValue } }
    }

    private func count() throws(RepositoryError) -> Bool {
        let (given, isEmpty) = state.withLock { state in
            state.given += 1
            return state
        }
        guard given <= pages else { throw .corrupt(detail: "a page is not what was written.") }
        return isEmpty
    }

    func articles(_ query: ListQuery) async throws(RepositoryError) -> Page<ArticleSummary> {
        guard try !count() else { return Page(items: [], next: Cursor(text: "00")) }
        return try await api.repository.articles(query)
    }

    func quotes(_ query: ListQuery) async throws(RepositoryError) -> Page<ArchivedQuote> {
        guard try !count() else { return Page(items: [], next: Cursor(text: "00")) }
        return try await api.repository.quotes(query)
    }

    func article(_ id: ArticleID) async throws(RepositoryError) -> Lookup<ArchivedArticle> {
        try await api.repository.article(id)
    }

    func document(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument> {
        try await api.repository.document(of: id)
    }

    // What no export asks for.
    var revision: ArchiveRevision? { nil }
    func outcome(of request: KeyedRequest) throws(RepositoryError) -> KeyedOutcome? { nil }
    func keep(_ outcome: KeyedOutcome, of request: KeyedRequest) async throws(RepositoryError) { throw .readOnly }
    func add(_ article: Article, for request: KeyedRequest?) async throws(RepositoryError) -> Addition {
        throw .readOnly
    }
    func add(
        contentsOf articles: [Article], allOrNothing: Bool
    ) async throws(RepositoryError) -> [Result<Addition, RepositoryError>] { throw .readOnly }
    func text(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument> { .absent }
    func quotes(of id: ArticleID) async throws(RepositoryError) -> Lookup<[ArchivedQuote]> { .absent }
    func delete(_ id: ArticleID) async throws(RepositoryError) -> Bool { throw .readOnly }
    func quote(_ id: QuoteID) async throws(RepositoryError) -> ArchivedQuote? { nil }
    func cluster(_ id: ClusterID) async throws(RepositoryError) -> QuoteCluster? { nil }
    func speakers(_ query: SpeakerQuery) async throws(RepositoryError) -> Page<Speaker> { Page(items: [], next: nil) }
    func speaker(_ id: SpeakerID) async throws(RepositoryError) -> Speaker? { nil }
    func speakers(named text: String) async throws(RepositoryError) -> [SpeakerMatch] { [] }
    func statistics(_ query: StatisticsQuery) async throws(RepositoryError) -> Statistics {
        throw .unavailable(detail: "Nothing is counted here.")
    }
    func changes(since sequence: Int64, limit: Int) async throws(RepositoryError) -> ChangeLog {
        throw .unavailable(detail: "Nothing is followed here.")
    }
    func checkReadiness() async throws(RepositoryError) {}
}
