import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that give out all rows of a list.
struct ExportEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository

    /// The endpoints.
    var all: [Endpoint] {
        ExportFormat.allCases.map { format in
            Endpoint(
                method: .get, path: "/v1/export/\(format.rawValue)", summary: format.summary,
                parameters: format.parameters, answers: [format.answer], problems: [.speakerAmbiguous]
            ) { call in
                let export = try ExportRequest(format, call)
                _ = try await call.speakers(in: repository)
                return try await answer(export, to: call.request)
            }
        }
    }

    private func answer(_ export: ExportRequest, to request: Request) async throws -> Response {
        guard let coding = AcceptedCodings(request.headerFields).choice(gzipPays: true) else {
            throw Problem.notAcceptable
        }
        let rows = Export(export, of: repository)
        // What goes wrong before the first row is told as a problem, what goes wrong behind it cuts the answer off.
        try await rows.begin()
        var fields: HTTPFields = [
            .contentType: export.format.contentType, .vary: "Accept-Encoding", .cacheControl: Response.revalidated,
            .contentDisposition: "attachment; filename=\"kutip-\(export.format.rawValue)\"",
            // Each part would have to be made from the beginning (RFC 9110 §14.3).
            .acceptRanges: "none",
        ]
        guard coding == .gzip else { return Response(status: .ok, headerFields: fields, source: rows) }
        fields[.contentEncoding] = "gzip"
        return Response(status: .ok, headerFields: fields, source: try GzipSource(rows))
    }
}

extension ExportFormat {
    /// The answer as the contract has it.
    fileprivate var answer: Endpoint.Answer {
        let end = Schema.object([.always("done", .boolean(true)), .always("rows", .count)])
        return switch self {
        case .articleLines:
            .init(
                status: .ok, summary: "A line for each article, and a last one that counts them.",
                type: "application/x-ndjson", schema: .either([SchemaName.article.schema.partial, end]))
        case .quoteLines:
            .init(
                status: .ok, summary: "A line for each quotation, and a last one that counts them.",
                type: "application/x-ndjson", schema: .either([SchemaName.quote.schema.partial, end]))
        case .quoteTable: .init(status: .ok, summary: "The table.", type: "text/csv", schema: .text)
        }
    }
}
