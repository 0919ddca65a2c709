import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("Links") struct LinkTests {
    /// The relations of a field with their targets.
    private func links(_ response: Response) -> [String: String] {
        var links: [String: String] = [:]
        for part in (response.headerFields[.link] ?? "").components(separatedBy: ", <") {
            let target = part.drop { $0 == "<" }.prefix { $0 != ">" }
            let relation = part.components(separatedBy: "rel=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
            links[String(relation)] = String(target)
        }
        return links
    }

    @Test("lead through a list and to what it means")
    func list() async throws {
        let api = try ServiceUnderTest()
        for number in 0..<3 { _ = await api.post("Kapal \(number) tiba.") }
        let first = links(await api.send(.get, "/v1/articles?limit=2&sort=-ingested"))
        #expect(first["self"] == "/v1/articles?limit=2&sort=-ingested")
        #expect(first["first"] == nil)
        #expect(first["describedby"] == "/v1/openapi.json" && first["service-doc"] == "/docs")
        let second = links(await api.send(.get, try #require(first["next"])))
        #expect(second["self"] == first["next"])
        #expect(second["first"] == first["self"])
        #expect(second["next"] == nil)
        // Nothing that was asked becomes markup of the field.
        let hostile = links(await api.send(.get, "/v1/articles?q=%3E%2C%3C%22%0D%0A"))
        #expect(hostile["self"] == "/v1/articles?q=%3E%2C%3C%22%0D%0A")
    }

    @Test("are not given with problems, deletions and pages", arguments: ["/v1/quotes/q_1", "/docs", "/healthz"])
    func none(_ path: String) async throws {
        let answer = await (try ServiceUnderTest()).send(.get, path)
        #expect(answer.headerFields[.link] == nil)
    }
}
