import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that give out all rows of a list.
struct ExportEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What others know the service by, or `nil` to go by the host that each client asks.
    let publicURL: BaseURL?

    /// The endpoints.
    var all: [Endpoint] {
        ExportFormat.allCases.map { format in
            Endpoint(
                method: .get, path: "/v1/export/\(format.rawValue)", summary: format.summary,
                parameters: format.parameters,
                answers: [format.answer.streamed.with([.contentDisposition, .acceptRanges])],
                problems: [.speakerAmbiguous]
            ) { try await export(format, $0) }
        }
    }

    private func export(_ format: ExportFormat, _ call: Call) async throws -> Response {
        let request = try ExportRequest(format, call) { () throws(Problem) in try call.base(publicURL) }
        guard let coding = AcceptedCodings(call.request.headerFields).choice(gzipPays: true) else {
            throw Problem.notAcceptable
        }
        _ = try await call.speakers(in: repository)
        let rows = Export(request, of: repository)
        // What goes wrong before the first row is told as a problem, what goes wrong behind it cuts the answer off.
        try await rows.begin()
        var fields: HTTPFields = [
            .contentType: format.contentType, .vary: "Accept-Encoding", .cacheControl: Response.revalidated,
            .contentDisposition: "attachment; filename=\"kutip-\(format.rawValue)\"",
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
        switch self {
        case .articleLines:
            Self.lines(
                of: SchemaName.article.schema.partial, "A line for each article, and a last one that counts them.")
        case .newsLines: Self.lines(of: .named(.ninjs), "A line for each article, and a last one that counts them.")
        case .quoteLines:
            Self.lines(
                of: SchemaName.quote.schema.partial, "A line for each quotation, and a last one that counts them.")
        case .quoteTable: .init(status: .ok, summary: "The table.", type: "text/csv", schema: .text)
        case .quoteGraph: Self.graph(of: .quotation)
        case .claimGraph: Self.graph(of: .claim)
        }
    }

    private static func lines(of row: Schema, _ summary: String) -> Endpoint.Answer {
        let end = Schema.object([.always("done", .boolean(true)), .always("rows", .count)])
        return .init(status: .ok, summary: summary, type: "application/x-ndjson", schema: .either([row, end]))
    }

    private static func graph(of node: SchemaName) -> Endpoint.Answer {
        .init(status: .ok, summary: "The graph.", type: "application/ld+json", schema: .graph(of: node))
    }
}
