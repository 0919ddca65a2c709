import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that return and list quotations.
struct QuoteEndpoints {
    /// Where quotations are kept.
    let repository: any ArticleRepository
    /// What others know the service by, or `nil` to go by what clients call it.
    let publicURL: BaseURL?

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .get, path: "/v1/quotes", summary: "Lists quotations, those of the latest articles first.",
                parameters: QueryParameters.list, formats: .json, feed: "quotes",
                answers: [.page(of: .quote, resolves: true)], problems: [.speakerAmbiguous]
            ) { call in
                let query = try call.list()
                return try await list(call, query, resolved: try await call.speakers(in: repository))
            },
            Endpoint(
                method: .get, path: "/v1/quotes/{id}", summary: "Returns a quotation.", segment: .identifier("q"),
                parameters: [FormatOffer.quotes.parameter], formats: .quotes, answers: [.quote], respond: quote),
            Endpoint(
                method: .get, path: "/v1/speakers/{id}/quotes", summary: "Lists a speaker's quotations.",
                segment: .identifier("s"), parameters: QueryParameters.listOfSpeaker, formats: .json,
                answers: [.page(of: .quote)]
            ) { call in
                var query = try call.list()
                query.filter.speaker = try await findSpeaker(call, in: repository).id.rawValue
                return try await list(call, query)
            },
        ]
    }

    private func list(_ call: Call, _ query: ListQuery, resolved: [SpeakerMatch]? = nil) async throws -> Response {
        let fields = try call.fields(of: QuoteJSON.members)
        var query = query
        query.hasSnippets = fields.selects("snippet")
        query.textBytes = Call.textBytes
        let page = try await repository.quotes(query)
        return .list(page, of: call, resolved: resolved, fields: fields) { QuoteJSON(quote: $1).write(to: &$0) }
    }

    private func quote(_ call: Call) async throws -> Response {
        let text = call.captures["id"] ?? ""
        guard let id = QuoteID(rawValue: text),
            let quote = try await repository.quote(id)
        else { throw Problem(kind: .notFound, detail: "The quotation '\(text.prefix(64))' is not in the archive.") }
        switch try FormatOffer.quotes.choice(for: call) {
        case .jsonld:
            let base = try call.base(publicURL)
            return .linkedData {
                QuotationLD(quote: quote, article: ArticleReference(quote), base: base).write(to: &$0, isDocument: true)
            }
        case .claims:
            return try await AppearanceFinder(repository: repository).answer(with: quote, base: call.base(publicURL))
        default: return .json { QuoteJSON(quote: quote).write(to: &$0) }
        }
    }
}
