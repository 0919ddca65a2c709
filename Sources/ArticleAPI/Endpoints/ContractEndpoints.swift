import HTTPCore
import HTTPTypes

/// The endpoints that tell what the API can do.
struct ContractEndpoints {
    /// The other endpoints.
    let endpoints: [Endpoint]

    /// The endpoints.
    var all: [Endpoint] {
        let contract = Endpoint(
            method: .get, path: "/v1/openapi.json", summary: "Returns the contract of the API, as OpenAPI 3.1 has it.",
            scope: nil, answers: [.json(.anything, "The contract.")], respond: document)
        let index = Endpoint(
            method: .get, path: "/", summary: "Lists the endpoints.", ignoresQuery: true, scope: nil,
            answers: [.json(Self.indexSchema, "The endpoints.")], respond: list)
        return [contract, index]
    }

    private static let indexSchema = Schema.object([
        .always("name", .text), .always("contract", .address),
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
