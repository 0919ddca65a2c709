import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that return and list quotations.
struct QuoteEndpoints {
    /// Where quotations are kept.
    let repository: any ArticleRepository

    /// The filters of every list of quotations.
    private static let filters: [any AnyQueryParameter] = [
        QueryParameters.search, QueryParameters.about, QueryParameters.date, QueryParameters.from, QueryParameters.to,
        QueryParameters.site, QueryParameters.type, QueryParameters.limit, QueryParameters.cursor,
    ]

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .get, path: "/v1/quotes", summary: "Lists quotations, those of the latest articles first.",
                parameters: [QueryParameters.speaker, QueryParameters.strict] + Self.filters
            ) { call in
                let resolved = try await call.speakers(in: repository)
                return try await list(call, speaker: try call.value(QueryParameters.speaker), resolved: resolved)
            },
            Endpoint(method: .get, path: "/v1/quotes/{id}", summary: "Returns a quotation.", respond: quote),
            Endpoint(
                method: .get, path: "/v1/speakers/{id}/quotes", summary: "Lists a speaker's quotations.",
                parameters: Self.filters, respond: quotesOfSpeaker),
        ]
    }

    private func list(
        _ call: Call, speaker: String?, resolved: [SpeakerMatch]? = nil
    ) async throws -> Response {
        let query = QuoteQuery(
            speaker: speaker, days: try call.days(), types: try call.value(QueryParameters.type) ?? [],
            site: try call.value(QueryParameters.site), search: try call.value(QueryParameters.search) ?? SearchQuery(),
            about: try call.value(QueryParameters.about) ?? SearchQuery(),
            cursor: try call.value(QueryParameters.cursor), limit: try call.limit())
        let page = try await repository.quotes(query)
        return .list(page, of: call, resolved: resolved) { QuoteJSON(quote: $1).write(to: &$0) }
    }

    private func quotesOfSpeaker(_ call: Call) async throws -> Response {
        let speaker = try await findSpeaker(call, in: repository)
        return try await list(call, speaker: speaker.id.rawValue)
    }

    private func quote(_ call: Call) async throws -> Response {
        let text = call.captures["id"] ?? ""
        guard let id = QuoteID(rawValue: text),
            let quote = try await repository.quote(id)
        else { throw Problem(kind: .notFound, detail: "The quotation '\(text.prefix(64))' is not in the archive.") }
        return .json { QuoteJSON(quote: quote).write(to: &$0) }
    }
}
