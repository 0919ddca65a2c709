import Articles
import HTTPCore
import HTTPTypes

/// Answers with what the archive stores: packed, as it is or in part, whichever the client asks for.
struct StoredAnswers: Sendable {
    /// Where the content is.
    let repository: any ArticleRepository
    private let cache: AnswerCache

    init(repository: any ArticleRepository, cacheBytes: Int) {
        self.repository = repository
        cache = AnswerCache(maximumBytes: cacheBytes)
    }

    /// Returns the answer to a request if it is kept and nothing has been written since, or if it can be made without
    /// waiting.
    ///
    /// - Throws: `Problem` of kind `preconditionFailed`, and where it is made all that `answer` throws.
    func answerAtHand(
        to request: Request, of id: ArticleID, _ content: StoredAnswer.Content
    ) throws(Problem) -> Response? {
        let accepted = AcceptedCodings(request.headerFields)
        guard !mayBePart(request, content), let revision = repository.revision,
            let coding = accepted.choice(gzipPays: true)
        else { return nil }
        let key = StoredAnswer.Key(article: id, content: content, coding: coding)
        if let answer = cache.answer(for: key, at: revision) { return try answer.response(to: request, accepted) }
        guard content == .document, let stored = try documentAtHand(of: id) else { return nil }
        return try cache.answer(with: stored, for: key, at: revision).response(to: request, accepted)
    }

    private func documentAtHand(of id: ArticleID) throws(Problem) -> StoredDocument? {
        let found: Lookup<StoredDocument>?
        do throws(RepositoryError) { found = try repository.documentAtHand(of: id) } catch { throw Problem(error) }
        return try found?.value("The article \(id)")
    }

    /// Answers a request that reads stored content.
    ///
    /// - Throws: `Problem` of kind `notFound`, `gone`, `preconditionFailed`, `notAcceptable` or `rangeNotSatisfiable`, or
    ///   `unavailable` when the archive's bytes can't be read; `RepositoryError`.
    func answer(
        to request: Request, of id: ArticleID, _ content: StoredAnswer.Content
    ) async throws -> Response {
        let accepted = AcceptedCodings(request.headerFields)
        // Asked before the archive is read: what is written meanwhile makes it another one.
        let revision = repository.revision
        let stored = try await stored(id, content)
        guard let coding = accepted.choice(gzipPays: content.gzipPays(for: stored)) else {
            throw Problem.notAcceptable
        }
        let key = StoredAnswer.Key(article: id, content: content, coding: coding)
        let response = try cache.answer(with: stored, for: key, at: revision).response(to: request, accepted)
        // Part of a gzip member can't be unpacked, so parts are of the text as it is.
        guard mayBePart(request, content), response.status == .ok, accepted.allowIdentity else { return response }
        let plain = StoredAnswer.Key(article: id, content: content, coding: .identity)
        return try cache.answer(with: stored, for: plain, at: revision).part(for: request, accepted) ?? response
    }

    private func stored(_ id: ArticleID, _ content: StoredAnswer.Content) async throws -> StoredDocument {
        // Named only where it is not found.
        func name() -> String { "The article \(id)" }
        switch content {
        case .document: return try await repository.document(of: id).value(name())
        case .text: return try await repository.text(of: id).value(name())
        case .form(let form): return StoredDocument(try await repository.article(id).value(name()), as: form)
        }
    }

    /// Whether part of the content may be asked for.
    private func mayBePart(_ request: Request, _ content: StoredAnswer.Content) -> Bool {
        content == .text && request.method == .get && request.headerFields.contains(.range)
    }

    /// Answers a request that led to an article, whatever its conditions: they were about something else.
    func result(
        of request: Request, _ stored: StoredDocument, of id: ArticleID
    ) throws(Problem) -> Response {
        let coding = AcceptedCodings(request.headerFields).choice(
            gzipPays: StoredAnswer.Content.document.gzipPays(for: stored))
        var response = try cache.answer(
            with: stored, for: .init(article: id, content: .document, coding: coding ?? .identity), at: nil
        ).response
        // The other forms are at the article's address, which is not the one that was asked.
        response.headerFields[.link] = nil
        response.headerFields[.vary] = "Accept-Encoding"
        return response
    }

    /// Makes sure that an article is in the state that a request to change it expects.
    ///
    /// - Throws: `Problem` of kind `preconditionFailed`.
    func check(_ request: Request, on stored: StoredDocument, of id: ArticleID) throws(Problem) {
        let current = try cache.answer(
            with: stored, for: .init(article: id, content: .document, coding: .identity), at: nil)
        let verdict = current.validators(AcceptedCodings([:])).verdict(on: request.method, request.headerFields)
        guard verdict == .proceed else { throw .preconditionFailed }
    }
}
