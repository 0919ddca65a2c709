import HTTPCore
import HTTPTypes

/// The endpoints that tell what the API can do.
struct ContractEndpoints {
    private let endpoints: [Endpoint]

    /// Takes the other endpoints.
    init(endpoints: [Endpoint]) { self.endpoints = endpoints }

    /// The endpoints.
    var all: [Endpoint] {
        let contract = Endpoint(
            method: .get, path: "/v1/openapi.json", summary: "Returns the contract of the API, as OpenAPI 3.1 has it.",
            scope: nil, answers: [.json(.anything, "The contract.")], respond: document)
        let index = Endpoint(
            method: .get, path: "/", summary: "Lists the endpoints.", ignoresQuery: true, scope: nil,
            answers: [.json(Self.indexSchema, "The endpoints.")], respond: list)
        return [contract, index, documentation, problems, problem]
    }

    private var documentation: Endpoint {
        Endpoint(
            method: .get, path: "/docs", summary: "Tells people what the API can do, with examples.",
            ignoresQuery: true,
            scope: nil, answers: [.page("The page.")]
        ) { _ in DocumentationPage(endpoints: endpoints + all).response }
    }

    private let problems = Endpoint(
        method: .get, path: "/docs/problems", summary: "Lists the types of problem.", ignoresQuery: true, scope: nil,
        answers: [.page("The page.")]
    ) { _ in ProblemPage.index }

    private let problem = Endpoint(
        method: .get, path: "/docs/problems/{type}", summary: "Explains a type of problem.",
        segment: .choice(of: ProblemKind.self), scope: nil, answers: [.page("What it means.")]
    ) { call in
        let name = String((call.captures["type"] ?? "").prefix(64))
        guard let kind = ProblemKind(rawValue: name) else {
            let nearest = nearestName(to: name, in: ProblemKind.allCases.map(\.rawValue))
            let advice = nearest.map { "; did you mean /docs/problems/\($0)?" } ?? "."
            throw Problem(
                kind: .notFound, detail: "No problem has the type '\(name)'\(advice) /docs/problems lists them.")
        }
        return ProblemPage.response(about: kind)
    }

    private static let indexSchema = Schema.object([
        .always("name", .text), .always("contract", .address), .always("documentation", .address),
        .always(
            "endpoints",
            .array(
                .object([
                    .always("method", .text), .always("path", .text), .always("summary", .text),
                    .always("parameters", .array(.text)),
                ]))),
    ])

    /// For whoever opens the address in a browser first.
    private func list(_ call: Call) -> Response {
        .json {
            $0.object {
                $0.member("name", "kutip")
                $0.member("contract", "/v1/openapi.json")
                $0.member("documentation", "/docs")
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

    private func document(_ call: Call) -> Response {
        .json { OpenAPIDocument(endpoints: all + endpoints).write(to: &$0) }
    }
}
