import Articles
import HTTPCore
import HTTPTypes

/// The endpoints about the service itself: its state and its own words.
struct ServiceEndpoints {
    /// The archive whose readiness counts.
    let repository: any ArticleRepository
    /// Tells what was counted, if anything does.
    let metrics: (@Sendable () -> String)?

    /// The endpoints.
    var all: [Endpoint] { state + (metrics.map { [counts($0)] } ?? []) }

    /// Counts are told to whoever may read: the numbers of requests and articles are not for everybody.
    private func counts(_ metrics: @escaping @Sendable () -> String) -> Endpoint {
        Endpoint(
            method: .get, path: "/metrics", summary: "Tells what was counted, in Prometheus's text format.",
            ignoresQuery: true, answers: [.text("The counts.")]
        ) { _ in
            Response(
                status: .ok, headerFields: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: Array(metrics().utf8))
        }
    }

    private var state: [Endpoint] {
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
