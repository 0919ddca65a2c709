import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that keep, return, list and delete articles.
struct ArticleEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What turns content into articles.
    let intake: ArticleIntake
    /// What answers with stored content.
    private let answers: StoredAnswers

    init(repository: any ArticleRepository, intake: ArticleIntake, cacheBytes: Int) {
        self.repository = repository
        self.intake = intake
        answers = StoredAnswers(repository: repository, cacheBytes: cacheBytes)
    }

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .post, path: "/v1/articles", summary: "Parses and keeps an article.", content: .article,
                respond: add),
            Endpoint(
                method: .get, path: "/v1/articles", summary: "Lists articles, the latest published first.",
                parameters: [
                    QueryParameters.search, QueryParameters.date, QueryParameters.from, QueryParameters.to,
                    QueryParameters.site, QueryParameters.speaker, QueryParameters.strict,
                    QueryParameters.limit, QueryParameters.cursor,
                ], respond: list),
            Endpoint(
                method: .get, path: "/v1/articles/{id}", summary: "Returns an article with all that was read from it.",
                atHand: { call throws(Problem) in
                    try answers.answerAtHand(to: call.request, of: articleID(call), .document)
                }, respond: document),
            Endpoint(
                method: .delete, path: "/v1/articles/{id}", summary: "Takes an article out of the archive.",
                respond: delete),
            Endpoint(
                method: .get, path: "/v1/articles/{id}/text", summary: "Returns an article's text as it is kept.",
                atHand: { call throws(Problem) in
                    try answers.answerAtHand(to: call.request, of: articleID(call), .text)
                }, respond: text),
            Endpoint(
                method: .get, path: "/v1/articles/{id}/quotes", summary: "Returns an article's quotations in order.",
                respond: quotes),
            Endpoint(
                method: .post, path: "/v1/parse", summary: "Parses an article and keeps nothing.",
                parameters: [QueryParameters.explain], content: .article, respond: parse),
        ]
    }

    @concurrent private func add(_ call: Call) async throws -> Response {
        let article = intake.article(from: try SubmissionReader.submission(from: call.request))
        let addition = try await repository.add(article)
        let id = if case .existing(let known) = addition { known } else { article.id }
        let found = try await repository.document(of: id)
        var response = try answers.result(of: call.request, found.value("The article \(id)"), of: id)
        switch addition {
        case .created:
            response.status = .created
            response.headerFields[.location] = "/v1/articles/\(id)"
        case .existing: response.headerFields[.contentLocation] = "/v1/articles/\(id)"
        }
        return response
    }

    private func document(_ call: Call) async throws -> Response {
        try await answers.answer(to: call.request, of: articleID(call), .document)
    }

    private func text(_ call: Call) async throws -> Response {
        try await answers.answer(to: call.request, of: articleID(call), .text)
    }

    private func quotes(_ call: Call) async throws -> Response {
        let id = try articleID(call)
        let found = try await repository.quotes(of: id)
        let page = Page(items: try found.value("The article \(id)"), next: nil)
        return .list(page, of: call) { QuoteJSON(quote: $1).write(to: &$0) }
    }

    private func list(_ call: Call) async throws -> Response {
        let query = ArticleQuery(
            days: try call.days(), site: try call.value(QueryParameters.site),
            speaker: try call.value(QueryParameters.speaker),
            search: try call.value(QueryParameters.search) ?? SearchQuery(),
            cursor: try call.value(QueryParameters.cursor), limit: try call.limit())
        let resolved = try await call.speakers(in: repository)
        let page = try await repository.articles(query)
        return .list(page, of: call, resolved: resolved) { $1.write(to: &$0) }
    }

    @concurrent private func delete(_ call: Call) async throws -> Response {
        let id = try articleID(call)
        let found = try await repository.document(of: id)
        try answers.check(call.request, on: found.value("The article \(id)"), of: id)
        guard try await repository.delete(id) else {
            throw Problem(kind: .gone, detail: "The article \(id) has been deleted.")
        }
        return Response(status: .noContent)
    }

    @concurrent private func parse(_ call: Call) async throws -> Response {
        let explains = try call.value(QueryParameters.explain) ?? false
        let article = intake.article(from: try SubmissionReader.submission(from: call.request))
        return .json(bytes: ArticleJSONRenderer().render(article, label: nil, explains: explains))
    }

    private func articleID(_ call: Call) throws(Problem) -> ArticleID {
        let text = call.captures["id"] ?? ""
        guard let id = ArticleID(rawValue: text) else {
            throw Problem(
                kind: .notFound,
                detail: "'\(text.prefix(64))' can't be an article's id; ids look like a_01KGM3Z6Y4TZ8K3M.")
        }
        return id
    }
}
