import Articles
import Gzip
import HTTPCore
import HTTPTypes

/// Answers with what the archive stores: packed, as it is or in part, whichever the client asks for.
struct StoredAnswers: Sendable {
    private let cache = AnswerCache(maximumBytes: 64 << 20)

    /// Answers a request that reads stored content.
    ///
    /// - Throws: `Problem` of kind `preconditionFailed`, `notAcceptable` or `rangeNotSatisfiable`, or `unavailable`
    ///   when the archive's bytes can't be read.
    func answer(
        to request: Request, with stored: StoredDocument, of id: ArticleID, _ content: StoredAnswer.Content
    ) throws(Problem) -> Response {
        let accepted = AcceptedCodings(request.headerFields)
        guard let coding = accepted.choice(gzipPays: content.gzipPays(for: stored)) else {
            throw .notAcceptable
        }
        let answer = try cache.answer(with: stored, for: key(stored, id, content, coding))
        switch answer.validators(accepted).verdict(on: request.method, request.headerFields) {
        case .proceed: break
        case .notModified(let tag): return answer.response.notModified(tag)
        case .failed: throw .preconditionFailed
        }
        guard content == .text, request.method == .get, request.headerFields.contains(where: { $0.name == .range })
        else { return answer.response }
        // Part of a gzip member can't be unpacked, so parts are of the text as it is.
        guard accepted.allowIdentity else { return answer.response }
        let plain = try cache.answer(with: stored, for: key(stored, id, content, .identity))
        return try plain.part(for: request, accepted) ?? answer.response
    }

    /// Answers a request that led to an article, whatever its conditions: they were about something else.
    func result(
        of request: Request, _ stored: StoredDocument, of id: ArticleID
    ) throws(Problem) -> Response {
        let coding = AcceptedCodings(request.headerFields).choice(
            gzipPays: StoredAnswer.Content.document.gzipPays(for: stored))
        return try StoredAnswer(stored, for: key(stored, id, .document, coding ?? .identity)).response
    }

    /// Makes sure that an article is in the state that a request to change it expects.
    ///
    /// - Throws: `Problem` of kind `preconditionFailed`.
    func check(_ request: Request, on stored: StoredDocument, of id: ArticleID) throws(Problem) {
        let current = try cache.answer(with: stored, for: key(stored, id, .document, .identity))
        let verdict = current.validators(AcceptedCodings([:])).verdict(on: request.method, request.headerFields)
        guard verdict == .proceed else { throw .preconditionFailed }
    }

    private func key(
        _ stored: StoredDocument, _ id: ArticleID, _ content: StoredAnswer.Content, _ coding: AcceptedCodings.Coding
    ) -> StoredAnswer.Key {
        StoredAnswer.Key(
            article: id, version: stored.version, duplicate: content == .document ? stored.duplicate : nil,
            content: content, coding: coding)
    }
}
