import Articles
import HTTPCore
import HTTPTypes

/// The endpoints about the service itself: its state and its own words.
struct ServiceEndpoints {
    /// The archive whose readiness counts.
    let repository: any ArticleRepository

    /// The endpoints.
    var all: [Endpoint] {
        [
            // Probes and proxies add parameters of their own to these two.
            Endpoint(
                method: .get, path: "/healthz", summary: "Tells that the server runs.", ignoresQuery: true, scope: nil,
                answers: [.json(.object([.always("status", .choice(["ok"]))]), "It does.")]
            ) { _ in
                .json { $0.object { $0.member("status", "ok") } }
            },
            Endpoint(
                method: .get, path: "/readyz", summary: "Tells whether the archive can be read and written.",
                ignoresQuery: true, scope: nil,
                answers: [.json(.object([.always("status", .choice(["ready"]))]), "It can.")]
            ) { _ in
                try await repository.checkReadiness()
                return .json { $0.object { $0.member("status", "ready") } }
            },
            Endpoint(
                method: .get, path: "/docs/problems/{type}", summary: "Explains a type of problem.",
                segment: .choice(of: ProblemKind.self), scope: nil, answers: [.text("What it means.")]
            ) { call in
                guard let kind = ProblemKind(rawValue: call.captures["type"] ?? "") else {
                    throw Problem(kind: .notFound, detail: "There is no problem of this type.")
                }
                return Response(
                    status: .ok, headerFields: [.contentType: "text/plain; charset=utf-8"],
                    body: Array("\(kind.status.code) \(kind.rawValue)\n\n\(kind.title)\n".utf8))
            },
        ]
    }
}
