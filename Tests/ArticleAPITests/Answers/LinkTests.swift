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

    @Test(
        "lead from a list to the feeds that tell what it gains, with the same filters",
        arguments: ["articles", "quotes"])
    func feeds(_ list: String) async throws {
        let api = try ServiceUnderTest(publicURL: BaseURL("https://news.example"))
        _ = await api.post(#""Kapal tiba pagi ini," kata Sari Wulan."#)
        let query = "q=kapal&speaker=sari%20wulan&sort=published&limit=3&count=exact&fields=id"
        let field = try #require(await api.send(.get, "/v1/\(list)?\(query)").headerFields[.link])
        for (ending, type) in [("atom", "application/atom+xml"), ("json", "application/feed+json")] {
            let feed = "/feeds/\(list).\(ending)?q=kapal&speaker=sari%20wulan"
            #expect(field.contains("<\(feed)>; rel=\"alternate\"; type=\"\(type)\""), "\(field)")
            #expect(await api.send(.get, feed).status == .ok)
        }
    }

    @Test("lead from quotations to their other forms, whichever is asked", arguments: ["", "/quotes"])
    func forms(_ suffix: String) async throws {
        let api = try ServiceUnderTest(publicURL: BaseURL("https://news.example"))
        let article = try #require(await api.post(#""Kapal tiba pagi ini," kata Sari Wulan."#).headerFields[.location])
        let items = try #require(try await api.send(.get, article + "/quotes").object["items"] as? [[String: Any]])
        let path = suffix.isEmpty ? "/v1/quotes/\(items[0]["id"] as? String ?? "")" : article + suffix
        let forms = ["json": "application/json", "jsonld": "application/ld+json", "claims": "application/ld+json"]
        for given in forms.keys {
            let field = try #require(await api.send(.get, "\(path)?format=\(given)").headerFields[.link])
            for (other, type) in forms {
                let link = "<?format=\(other)>; rel=\"alternate\"; type=\"\(type)\""
                #expect(field.contains(link) == (other != given), "\(given): \(field)")
            }
        }
        let accepted = await api.send(.get, path, fields: [.accept: "application/ld+json"]).headerFields[.link] ?? ""
        #expect(accepted.contains("<?format=claims>") && !accepted.contains("<?format=jsonld>"))
    }

    @Test(
        "name what is stored by an address that gives it again",
        arguments: ["", "?format=ninjs", "?format=jsonld", "?format=text", "?format=html", "/text", "/annotations"])
    func stored(_ suffix: String) async throws {
        let api = try ServiceUnderTest(publicURL: BaseURL("https://news.example"))
        let path = try #require(await api.post(#""Kapal tiba pagi ini," kata Sari Wulan."#).headerFields[.location])
        let answer = await api.send(.get, path + suffix)
        #expect(links(answer)["self"] == path + suffix)
        #expect(await api.send(.get, path + suffix).body == answer.body)
    }

    @Test("are not given with problems, deletions and pages", arguments: ["/v1/quotes/q_1", "/docs", "/healthz"])
    func none(_ path: String) async throws {
        let answer = await (try ServiceUnderTest()).send(.get, path)
        #expect(answer.headerFields[.link] == nil)
    }
}
