import Articles
import HTTPCore
import HTTPTypes

/// The endpoint that keeps many articles at once.
struct BulkEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What turns content into articles.
    let intake: ArticleIntake
    /// The most bytes that a line may have.
    let maximumLineBytes: Int

    /// The most bytes of content that one request may bring: 1 TiB.
    static let maximumBytes = 1 << 40

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .post, path: "/v1/articles/bulk",
                summary: "Parses and keeps articles, one JSON object a line, and answers each with a line.",
                parameters: [QueryParameters.atomic], content: .lines, scope: .write,
                answers: [
                    .init(
                        status: .ok, summary: "A line for each line, and a last one that counts them.",
                        type: "application/x-ndjson", schema: .named(.bulkLine)
                    ).streamed
                ], respond: add)
        ]
    }

    /// Makes sure that a content type is that of lines.
    ///
    /// - Throws: `Problem` of kind `unsupportedMediaType`.
    static func check(_ type: MediaType?) throws(Problem) {
        guard let type, !["application/x-ndjson", "application/jsonl"].contains(type.essence) else { return }
        throw Problem(
            kind: .unsupportedMediaType,
            detail:
                "The content type '\(type.essence)' is not taken here. Send one JSON object a line as 'application/x-ndjson'."
        )
    }

    private func add(_ call: Call) async throws -> Response {
        let isAtomic = try call.value(QueryParameters.atomic) ?? false
        guard let stream = call.request.stream else {
            throw Problem(kind: .badRequest, detail: "The request has no content; send one JSON object a line.")
        }
        let fields: HTTPFields = [.contentType: "application/x-ndjson"]
        let lines = BulkLines(stream: stream, maximumLineBytes: maximumLineBytes)
        if isAtomic {
            let articles = BulkAddition(repository: repository, intake: intake, allOrNothing: true)
            return Response(status: .ok, headerFields: fields, body: try await articles.addAll(lines))
        }
        let articles = BulkAddition(repository: repository, intake: intake, allOrNothing: false)
        return Response(status: .ok, headerFields: fields, source: BulkAnswer(lines: lines, addition: articles))
    }
}
