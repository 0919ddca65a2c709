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
                scope: .write,
                answers: [
                    .json(.named(.article), status: .created, "The article is kept."),
                    .json(.named(.article), "The same text was kept before; this is its article."),
                ], respond: add),
            Endpoint(
                method: .get, path: "/v1/articles", summary: "Lists articles, the latest published first.",
                parameters: QueryParameters.list, answers: [.page(of: .articleSummary, resolves: true)],
                problems: [.speakerAmbiguous], respond: list),
            Endpoint(
                method: .get, path: "/v1/speakers/{id}/articles", summary: "Lists the articles that quote a speaker.",
                segment: .identifier("s"), parameters: QueryParameters.listOfSpeaker,
                answers: [.page(of: .articleSummary)]
            ) { call in
                var query = try call.list()
                query.filter.speaker = try await findSpeaker(call, in: repository).id.rawValue
                return try await list(call, query)
            },
            Endpoint(
                method: .get, path: "/v1/articles/{id}", summary: "Returns an article with all that was read from it.",
                segment: .identifier("a"), answers: [.json(.named(.article), "The article.")], problems: [.gone],
                atHand: { call throws(Problem) in
                    try answers.answerAtHand(to: call.request, of: articleID(call), .document)
                }, respond: document),
            Endpoint(
                method: .delete, path: "/v1/articles/{id}", summary: "Takes an article out of the archive.",
                segment: .identifier("a"), scope: .write, answers: [.init(status: .noContent, summary: "It is out.")],
                problems: [.gone, .preconditionFailed, .insufficientStorage], respond: delete),
            Endpoint(
                method: .get, path: "/v1/articles/{id}/text", summary: "Returns an article's text as it is kept.",
                segment: .identifier("a"),
                answers: [.text("The text."), .text("The part that was asked for.", status: .partialContent)],
                problems: [.gone, .rangeNotSatisfiable],
                atHand: { call throws(Problem) in
                    try answers.answerAtHand(to: call.request, of: articleID(call), .text)
                }, respond: text),
            Endpoint(
                method: .get, path: "/v1/articles/{id}/quotes", summary: "Returns an article's quotations in order.",
                segment: .identifier("a"), answers: [.json(.page(of: .named(.quote)), "All of them.")],
                problems: [.gone], respond: quotes),
            Endpoint(
                method: .post, path: "/v1/parse", summary: "Parses an article and keeps nothing.",
                parameters: [QueryParameters.explain], content: .article,
                answers: [.json(.named(.parsedArticle), "The article as it is read.")], respond: parse),
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
        let query = try call.list()
        return try await list(call, query, resolved: try await call.speakers(in: repository))
    }

    private func list(_ call: Call, _ query: ListQuery, resolved: [SpeakerMatch]? = nil) async throws -> Response {
        let fields = try call.fields(of: ArticleJSON.members.union(ArticleSummary.members), ArticleJSON.innerMembers)
        let page = try await repository.articles(query)
        guard let fields, !ArticleSummary.members.isSuperset(of: fields.members.keys) else {
            return .list(page, of: call, resolved: resolved, fields: fields) { $1.write(to: &$0) }
        }
        let documents = try await documents(of: page.items.map(\.id))
        let whole = Page(items: documents, next: page.next, total: page.total)
        return .list(whole, of: call, resolved: resolved, fields: fields) { $0.raw($1) }
    }

    /// The representations of articles; one that was deleted since they were listed is left out.
    private func documents(of ids: [ArticleID]) async throws -> [[UInt8]] {
        var documents: [[UInt8]] = []
        for id in ids {
            guard case .found(let stored) = try await repository.document(of: id) else { continue }
            documents.append(try stored.bytes())
        }
        return documents
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
        let submission = try SubmissionReader.submission(from: call.request)
        let (article, explanation) = intake.article(from: submission, explains: explains)
        return .json(bytes: ArticleJSONRenderer().render(article, label: nil, explanation: explanation))
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
