import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that keep, return, list and delete articles.
struct ArticleEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What turns content into articles.
    let intake: ArticleIntake
    /// What performs requests with a key once.
    let keyed: KeyedRequests
    /// What others know the service by, or `nil` to go by what clients call it.
    let publicURL: BaseURL?
    /// What answers with stored content.
    private let answers: StoredAnswers

    init(
        repository: any ArticleRepository, intake: ArticleIntake, keyed: KeyedRequests, publicURL: BaseURL?,
        cacheBytes: Int
    ) {
        (self.repository, self.intake, self.keyed, self.publicURL) = (repository, intake, keyed, publicURL)
        answers = StoredAnswers(repository: repository, cacheBytes: cacheBytes)
    }

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .post, path: "/v1/articles", summary: "Parses and keeps an article.",
                fields: [.idempotencyKey, .prefer], content: .article, scope: .write,
                answers: [
                    .json(Self.addition, status: .created, "The article is kept.")
                        .with(Self.fieldsOfAddition.union([.location])),
                    .json(Self.addition, "The same text was kept before; this is its article.")
                        .with(Self.fieldsOfAddition.union([.contentLocation])),
                ], problems: [.gone], respond: add),
            Endpoint(
                method: .get, path: "/v1/articles", summary: "Lists articles, the latest published first.",
                parameters: QueryParameters.list, formats: .json, feed: "articles",
                answers: [.page(of: .articleSummary, resolves: true)], problems: [.speakerAmbiguous], respond: list),
            Endpoint(
                method: .get, path: "/v1/speakers/{id}/articles", summary: "Lists the articles that quote a speaker.",
                segment: .identifier("s"), parameters: QueryParameters.listOfSpeaker, formats: .json,
                answers: [.page(of: .articleSummary)]
            ) { call in
                var query = try call.list()
                query.filter.speaker = try await findSpeaker(call, in: repository).id.rawValue
                return try await list(call, query)
            },
            Endpoint(
                method: .get, path: "/v1/articles/{id}", summary: "Returns an article with all that was read from it.",
                segment: .identifier("a"), parameters: [FormatOffer.article.parameter], formats: .article,
                answers: [.article], problems: [.gone],
                atHand: { call throws(Problem) in
                    guard let content = try content(of: call) else { return nil }
                    return try answers.answerAtHand(to: call.request, of: articleID(call), content)
                }, respond: document),
            Endpoint(
                method: .delete, path: "/v1/articles/{id}", summary: "Takes an article out of the archive.",
                segment: .identifier("a"), fields: [.prefer], scope: .write,
                answers: [
                    .init(status: .noContent, summary: "It is out.", fields: [.preferenceApplied]),
                    .json(.named(.article), "It is out; this is what it was, as 'return=representation' asks for.")
                        .with([.preferenceApplied]),
                ],
                problems: [.gone, .preconditionFailed, .insufficientStorage], respond: delete),
            Endpoint(
                method: .get, path: "/v1/articles/{id}/text", summary: "Returns an article's text as it is kept.",
                segment: .identifier("a"),
                answers: [
                    .text("The text.").with([.lastModified, .acceptRanges]),
                    .text("The part that was asked for.", status: .partialContent)
                        .with([.lastModified, .acceptRanges, .contentRange]),
                ],
                problems: [.gone, .rangeNotSatisfiable],
                atHand: { call throws(Problem) in
                    try answers.answerAtHand(to: call.request, of: articleID(call), .text)
                }, respond: text),
            Endpoint(
                method: .get, path: "/v1/articles/{id}/quotes", summary: "Returns an article's quotations in order.",
                segment: .identifier("a"), parameters: [FormatOffer.quotes.parameter], formats: .quotes,
                answers: [.quotes], problems: [.gone], respond: quotes),
            Endpoint(
                method: .get, path: "/v1/articles/{id}/annotations",
                summary: "Returns an article's quotations as W3C Web Annotations.", segment: .identifier("a"),
                answers: [.annotations], problems: [.gone],
                atHand: { call throws(Problem) in
                    try answers.answerAtHand(to: call.request, of: articleID(call), annotations(call))
                },
                respond: { call in
                    try await answers.answer(to: call.request, of: articleID(call), annotations(call))
                }),
            Endpoint(
                method: .post, path: "/v1/parse", summary: "Parses an article and keeps nothing.",
                parameters: [QueryParameters.explain], content: .article,
                answers: [.json(.named(.parsedArticle), "The article as it is read.")], respond: parse),
        ]
    }

    @concurrent private func add(_ call: Call) async throws -> Response {
        try await keyed.perform(call) { request in
            let article = intake.article(from: try SubmissionReader.submission(from: call.request))
            switch try await repository.add(article, for: request) {
            case .created: return try await result(article.id, isNew: true, of: call)
            case .existing(let known): return try await result(known, isNew: false, of: call)
            }
        } again: { outcome in
            guard let id = ArticleID(rawValue: outcome.result) else {
                throw RepositoryError.corrupt(detail: "a request's result is no article's name")
            }
            return try await result(id, isNew: outcome.isNew, of: call)
        }
    }

    /// The answer to a request that handed an article in.
    private func result(_ id: ArticleID, isNew: Bool, of call: Call) async throws -> Response {
        let preference = ReturnPreference(call.request.headerFields)
        var response: Response
        if preference == .minimal {
            response = .json {
                $0.object {
                    $0.member("id", id.rawValue)
                    $0.member("links") { $0.member("self", "/v1/articles/\(id)") }
                }
            }
        } else {
            let found = try await repository.document(of: id)
            response = try answers.result(of: call.request, found.value("The article \(id)"), of: id)
        }
        if isNew { response.status = .created }
        response.headerFields[isNew ? .location : .contentLocation] = "/v1/articles/\(id)"
        response.headerFields[.preferenceApplied] = preference?.rawValue
        return response
    }

    /// An article, or as little of it as 'return=minimal' asks for.
    private static let addition = Schema.either([
        .named(.article), .object([.always("id", .identifier("a")), .always("links", Schema.links(["self"]))]),
    ])

    private static let fieldsOfAddition: Set<AnswerField> = [
        .eTag, .lastModified, .cacheControl, .preferenceApplied,
    ]

    private func document(_ call: Call) async throws -> Response {
        let id = try articleID(call)
        if let content = try content(of: call) { return try await answers.answer(to: call.request, of: id, content) }
        let finder = AppearanceFinder(repository: repository)
        return try await finder.answer(withClaimsOf: id, base: call.base(publicURL))
    }

    /// The content in the form that a call asks for, or `nil` for claims, which other articles have a say in.
    private func content(of call: Call) throws(Problem) -> StoredAnswer.Content? {
        switch try FormatOffer.article.choice(for: call) {
        case .json: .document
        case .jsonld: .form(.newsArticle(try call.base(publicURL)))
        case .ninjs: .form(.ninjs(try call.base(publicURL)))
        case .text: .form(.plainText)
        case .html: .form(.page)
        case .claims: nil
        }
    }

    private func annotations(_ call: Call) throws(Problem) -> StoredAnswer.Content {
        .form(.annotations(try call.base(publicURL)))
    }

    private func text(_ call: Call) async throws -> Response {
        try await answers.answer(to: call.request, of: articleID(call), .text)
    }

    private func quotes(_ call: Call) async throws -> Response {
        let (id, format) = (try articleID(call), try FormatOffer.quotes.choice(for: call))
        let finder = AppearanceFinder(repository: repository)
        if format == .claims { return try await finder.answer(withClaimsOf: id, base: call.base(publicURL)) }
        let quotes = try await repository.quotes(of: id).value("The article \(id)")
        guard format == .jsonld else {
            return .list(Page(items: quotes, next: nil), of: call) { QuoteJSON(quote: $1).write(to: &$0) }
        }
        let base = try call.base(publicURL)
        return .graph(quotes) { QuotationLD(quote: $1, article: ArticleReference($1), base: base).write(to: &$0) }
    }

    private func list(_ call: Call) async throws -> Response {
        let query = try call.list()
        return try await list(call, query, resolved: try await call.speakers(in: repository))
    }

    private func list(_ call: Call, _ query: ListQuery, resolved: [SpeakerMatch]? = nil) async throws -> Response {
        let fields = try call.fields(of: ArticleJSON.members.union(ArticleSummary.members), ArticleJSON.innerMembers)
        var query = query
        query.hasSnippets = fields.selects("snippet")
        guard let fields, !ArticleSummary.members.isSuperset(of: fields.members.keys) else {
            let page = try await repository.articles(query)
            return .list(page, of: call, resolved: resolved, fields: fields) { $1.write(to: &$0) }
        }
        query.textBytes = Call.textBytes
        let page = try await repository.articles(query)
        let parts = Page(items: try await parts(fields, of: page.items), next: page.next, total: page.total)
        return .list(parts, of: call, resolved: resolved) { $0.raw($1) }
    }

    /// Members of articles' representations; of one that was deleted since it was listed, nothing.
    private func parts(_ fields: FieldSelection, of articles: [ArticleSummary]) async throws -> [[UInt8]] {
        var parts: [[UInt8]] = []
        for article in articles {
            guard case .found(let stored) = try await repository.document(of: article.id) else { continue }
            parts.append(JSONProjection.project(try stored.bytes(), to: fields))
        }
        return parts
    }

    @concurrent private func delete(_ call: Call) async throws -> Response {
        let id = try articleID(call)
        let stored = try await repository.document(of: id).value("The article \(id)")
        try answers.check(call.request, on: stored, of: id)
        guard try await repository.delete(id) else {
            throw Problem(kind: .gone, detail: "The article \(id) has been deleted.")
        }
        let preference = ReturnPreference(call.request.headerFields)
        var response = Response(status: .noContent)
        if preference == .representation { response = .json(bytes: try stored.bytes()) }
        response.headerFields[.preferenceApplied] = preference?.rawValue
        return response
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
