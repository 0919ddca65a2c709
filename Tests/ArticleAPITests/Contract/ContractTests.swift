import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("The contract") struct ContractTests {
    private func document() async throws -> [String: Any] {
        let response = await (try ServiceUnderTest()).send(.get, "/v1/openapi.json")
        #expect(response.status == .ok)
        return try response.object
    }

    @Test("names every address of the index") func everyAddress() async throws {
        let paths = try #require(try await document()["paths"] as? [String: [String: Any]])
        let index = try await (try ServiceUnderTest()).send(.get, "/").object
        let endpoints = try #require(index["endpoints"] as? [[String: Any]])
        #expect(endpoints.count > 15)
        for endpoint in endpoints {
            let (path, method) = (
                try #require(endpoint["path"] as? String), try #require(endpoint["method"] as? String)
            )
            #expect(paths[path]?[method.lowercased()] != nil, "\(method) \(path)")
        }
    }

    @Test("gives no two operations one name") func operationNames() async throws {
        let paths = try #require(try await document()["paths"] as? [String: [String: Any]])
        let names = paths.values.flatMap(\.values).compactMap { ($0 as? [String: Any])?["operationId"] as? String }
        #expect(names.count > 15 && Set(names).count == names.count)
    }

    @Test("tells of every field that it names, and of those that every answer has") func fields() async throws {
        let document = try await document()
        let components = try #require(document["components"] as? [String: Any])
        let fields = try #require(components["headers"] as? [String: [String: Any]])
        #expect(Set(fields.keys) == Set(AnswerField.allCases.map(\.rawValue)))
        let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
        for (status, answer) in paths.values.flatMap(\.values).flatMap({ $0["responses"] as? [String: Any] ?? [:] }) {
            let headers = try #require(
                (answer as? [String: Any])?["headers"] as? [String: [String: String]], "\(status)")
            #expect(headers["Request-Id"]?["$ref"] == "#/components/headers/Request-Id")
            #expect(headers.keys.allSatisfy { fields[$0] != nil })
        }
    }

    @Test("has every shape that it refers to") func shapes() async throws {
        let document = try await document()
        let schemas = try #require((document["components"] as? [String: Any])?["schemas"] as? [String: Any])
        let text = String(decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
        for name in SchemaName.allCases { #expect(schemas[name.rawValue] != nil) }
        #expect(text.contains("#\\/components\\/schemas\\/Quote"))
    }

    @Test(
        "tells an answer that is not declared",
        arguments: [
            (Response(status: .created), "the status is not declared"),
            (Response(status: .ok, headerFields: [.contentType: "text/html"]), "the type is another"),
            (.json { $0.object { $0.member("status", "fine") } }, ".status is fine"),
            (
                .json(headerFields: [.lastModified: "today"]) { $0.object { _ in } },
                "the field Last-Modified is not declared"
            ),
            (Response(status: .notModified, headerFields: [.link: "<a>"]), "the field Link is not declared"),
            (
                Problem(kind: .notFound, detail: "", headerFields: [.allow: "GET"])
                    .response(to: RequestID(connection: 0, number: 1)),
                "the problem /docs/problems/not-found is not declared"
            ),
            (
                Problem(kind: .unauthorized, detail: "").response(to: RequestID(connection: 0, number: 1)),
                "the problem /docs/problems/unauthorized is not declared"
            ),
            (
                Problem(kind: .rateLimited, detail: "", headerFields: [.allow: "GET"])
                    .response(to: RequestID(connection: 0, number: 1)), "the field Allow is not declared"
            ),
            (.json { $0.object { _ in } }, ".status is missing"),
            (.json { $0.array([1]) { $0.number($1) } }, " is no object"),
            (
                .json {
                    $0.object {
                        $0.member("status", "ok"); $0.member("more", 1)
                    }
                }, ".more is not declared"
            ),
            (
                Problem(kind: .speakerAmbiguous, detail: "").response(to: RequestID(connection: 0, number: 1)),
                "the problem /docs/problems/speaker-ambiguous is not declared"
            ),
        ])
    func undeclared(_ response: Response, _ fault: String) async throws {
        let service = try ServiceUnderTest().service
        guard case .found(let endpoint, _) = service.router.match(.get, ["healthz"]) else {
            Issue.record("there is no such endpoint")
            return
        }
        #expect(try contractFault(of: response, endpoint) == fault)
    }
}
