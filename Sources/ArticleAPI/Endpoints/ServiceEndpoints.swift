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
                method: .get, path: "/healthz", summary: "Tells that the server runs.", ignoresQuery: true
            ) { _ in
                .json { $0.object { $0.member("status", "ok") } }
            },
            Endpoint(
                method: .get, path: "/readyz", summary: "Tells whether the archive can be read and written.",
                ignoresQuery: true
            ) { _ in
                try await repository.checkReadiness()
                return .json { $0.object { $0.member("status", "ready") } }
            },
            Endpoint(
                method: .get, path: "/docs/problems/{type}", summary: "Explains a type of problem."
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

extension Endpoint {
    /// The endpoint that lists the others, for whoever opens the address in a browser first.
    static func index(of endpoints: [Endpoint]) -> Endpoint {
        Endpoint(method: .get, path: "/", summary: "Lists the endpoints.", ignoresQuery: true) { _ in
            .json {
                $0.object {
                    $0.member("name", "kutip")
                    $0.member("endpoints", array: endpoints) { writer, endpoint in
                        writer.object {
                            $0.member("method", endpoint.method.rawValue)
                            $0.member("path", endpoint.path)
                            $0.member("summary", endpoint.summary)
                            $0.member("parameters", strings: endpoint.parameters.map(\.name))
                        }
                    }
                }
            }
        }
    }
}
