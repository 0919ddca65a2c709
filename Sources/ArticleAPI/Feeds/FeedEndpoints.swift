import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that tell feed readers what has arrived.
struct FeedEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What others know the service by, or `nil` to go by the host that each client asks.
    let publicURL: BaseURL?

    /// The endpoints.
    var all: [Endpoint] {
        [
            endpoint("articles.atom", "Tells of articles as they arrive, as Atom (RFC 4287).", articles),
            endpoint("articles.json", "Tells of articles as they arrive, as JSON Feed 1.1.", articles),
            endpoint("quotes.atom", "Tells of quotations as they arrive, as Atom (RFC 4287).", quotes),
            endpoint("quotes.json", "Tells of quotations as they arrive, as JSON Feed 1.1.", quotes),
        ]
    }

    private typealias Page = (entries: [Feed.Entry], next: Cursor?)

    private func endpoint(
        _ name: String, _ summary: String, _ read: @escaping @Sendable (ListQuery, BaseURL) async throws -> Page
    ) -> Endpoint {
        let isAtom = name.hasSuffix(".atom")
        return Endpoint(
            method: .get, path: "/feeds/\(name)", summary: summary, parameters: QueryParameters.feed,
            answers: [
                isAtom
                    ? .init(status: .ok, summary: "The feed.", type: AtomFeed.mediaType, schema: .text)
                    : .init(status: .ok, summary: "The feed.", type: JSONFeed.mediaType, schema: JSONFeed.schema)
            ], problems: [.speakerAmbiguous]
        ) { call in
            let (query, base) = (try call.feed(), try call.base(publicURL))
            _ = try await call.speakers(in: repository)
            let page = try await read(query, base)
            let feed = Feed(call, page.entries, next: page.next, base: base)
            return isAtom ? .atom(feed) : .jsonFeed(feed)
        }
    }

    private func quotes(_ query: ListQuery, _ base: BaseURL) async throws -> Page {
        let page = try await repository.quotes(query)
        return (page.items.map { Feed.Entry($0, base: base) }, page.next)
    }

    private func articles(_ query: ListQuery, _ base: BaseURL) async throws -> Page {
        let page = try await repository.articles(query)
        var entries: [Feed.Entry] = []
        for summary in page.items {
            // One that was deleted since it was listed is left out.
            guard case .found(let article) = try await repository.article(summary.id) else { continue }
            entries.append(Feed.Entry(article, base: base))
        }
        return (entries, page.next)
    }
}

extension QueryParameters {
    /// The filters of lists, and the page; the order is that of arrival, for a feed tells what is new.
    fileprivate static let feed: [any AnyQueryParameter] = filters + [limit, cursor]
}

extension Call {
    /// Returns the list that a feed tells.
    ///
    /// - Throws: `Problem` for a wrong value.
    fileprivate func feed() throws(Problem) -> ListQuery {
        var query = ListQuery(
            try filter(), order: .lastArrived, cursor: try value(QueryParameters.cursor), limit: try limit())
        query.textBytes = Self.textBytes
        return query
    }
}

extension Feed {
    /// Makes the feed that a call asks for.
    fileprivate init(_ call: Call, _ entries: [Entry], next: Cursor?, base: BaseURL) {
        let subject = call.request.path.last?.hasPrefix("quotes") == true ? "quotes" : "articles"
        let filters = call.request.query.filter { !["cursor", "limit"].contains($0.name) }
        let words = filters.map { "\($0.name) \($0.value.onOneLine)" }.joined(separator: ", ")
        title = "Kutip: \(subject == "quotes" ? "quotations" : "articles")\(words.isEmpty ? "" : ", \(words)")"
        id = "\(base)\(call.link { !["cursor", "limit"].contains($0.name) })"
        firstLink = "\(base)\(call.link { $0.name != "cursor" })"
        selfLink = "\(base)\(call.link { _ in true })"
        alternateLink = "\(base)\(call.link(to: ["v1", subject]) { $0.name != "cursor" })"
        nextLink = next.map { "\(base)\(call.link(cursor: $0))" }
        self.entries = entries
    }
}

extension Response {
    fileprivate static func atom(_ feed: Feed) -> Response {
        Response(
            status: .ok, headerFields: [.contentType: "\(AtomFeed.mediaType); charset=utf-8"],
            body: AtomFeed(feed: feed).bytes)
    }

    fileprivate static func jsonFeed(_ feed: Feed) -> Response {
        var response = Response.json { JSONFeed(feed: feed).write(to: &$0) }
        response.headerFields[.contentType] = JSONFeed.mediaType
        return response
    }
}
