import Articles
import ArticleStorage
import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// The whole API over an archive of its own, asked in process.
final class ServiceUnderTest: Sendable {
    /// The API.
    let service: ArticleService
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kutip-\(UUID().uuidString)")
    /// The archive.
    let repository: SQLiteArticleRepository

    /// Serves a new archive.
    ///
    /// - Parameters:
    ///   - policy: Who needs a key.
    ///   - backups: What makes backups, if anything does.
    ///   - publicURL: What others know the API by, if the operator says so.
    /// - Throws: What keeps the archive from being made.
    init(policy: AccessGuard.Policy = .local, backups: (any ArchiveBackups)? = nil, publicURL: BaseURL? = nil) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        repository = try SQLiteArticleRepository(
            path: folder.appendingPathComponent("kutip.sqlite").path, renderer: ArticleJSONRenderer())
        service = try ArticleService(
            repository: repository, backups: backups,
            intake: ArticleIntake { Timestamp(milliseconds: 1_770_000_000_000) },
            access: AccessGuard(ring: repository, policy: policy) { Timestamp(milliseconds: 1_770_000_000_000) },
            publicURL: publicURL, maximumBodyBytes: 1 << 20, cacheBytes: 1 << 20)
    }

    deinit {
        // What is left in the temporary folder harms no other test.
        try? repository.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Answers a request as a server does: the head first, then the whole.
    func send(
        _ method: HTTPRequest.Method, _ target: String, type: String? = nil, fields: HTTPFields = [:],
        body: [UInt8] = []
    ) async -> Response {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        let query = (parts.count > 1 ? parts[1].split(separator: "&") : []).map { field in
            let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return QueryField(name: pair[0], value: pair.count > 1 ? pair[1].removingPercentEncoding ?? pair[1] : "")
        }
        var request = Request(
            method: method, path: parts[0].split(separator: "/").map(String.init), query: query, headerFields: fields)
        if let type { request.headerFields[.contentType] = type }
        let response = await answer(request, body: body)
        checkContract(response, to: request, of: service)
        return response
    }

    private func answer(_ request: Request, body: [UInt8]) async -> Response {
        var request = request
        // As `Responder` has it: nothing is admitted that only reads and has no content.
        let isAdmitted = body.isEmpty && (request.method == .get || request.method == .head)
        switch isAdmitted ? .accept(maximumBodyBytes: 0) : service.admit(request) {
        case .reject(let response): return response
        case .accept:
            request.body = body
            if let response = service.answerAtHand(to: request) { return response }
            return await service.respond(to: request)
        case .stream:
            request.stream = ContentStream(whole: body)
            return await service.respond(to: request)
        }
    }

    /// Serves a new archive of articles, each given as JSON.
    static func holding(_ articles: [String]) async throws -> ServiceUnderTest {
        let api = try ServiceUnderTest()
        for json in articles {
            let answer = await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8))
            #expect(answer.status == .created)
        }
        return api
    }

    /// Posts an article's text.
    func post(_ text: String) async -> Response {
        await send(.post, "/v1/articles", type: "text/plain", body: Array(text.utf8))
    }
}

extension Response {
    /// The content as a JSON object.
    var object: [String: Any] {
        get throws { try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] ?? [:] }
    }

    /// The last part of the problem's type.
    var problem: String? {
        get throws { (try object["type"] as? String)?.split(separator: "/").last.map(String.init) }
    }
}
