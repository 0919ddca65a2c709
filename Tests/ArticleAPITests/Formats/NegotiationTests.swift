import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// Which form of a thing a request gets.
@Suite struct NegotiationTests {
    private static let types = [
        "json": "application/json", "jsonld": "application/ld+json", "claims": "application/ld+json",
        "ninjs": "application/vnd.iptc.ninjs+json", "text": "text/plain; charset=utf-8",
        "html": "text/html; charset=utf-8",
    ]

    @Test(
        arguments: [
            (nil, nil, "json"), (nil, "*/*", "json"), (nil, "application/ld+json", "jsonld"),
            (nil, "application/vnd.iptc.ninjs+json, application/json;q=0.5", "ninjs"), (nil, "text/*", "text"),
            (nil, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"),
            ("ninjs", "application/json", "ninjs"), ("claims", nil, "claims"), ("json", "text/html", "json"),
            ("html", "application/pdf", "html"), ("text", "nonsense", "text"), ("jsonld", "*/*;q=0", "jsonld"),
        ] as [(String?, String?, String)])
    func `gives an article by format, else by Accept`(_ format: String?, _ accept: String?, _ given: String)
        async throws
    {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        let answer = await api.get(path, format: format, accept: accept)
        #expect(answer.status == .ok)
        #expect(answer.headerFields[.contentType] == Self.types[given])
        #expect(answer.headerFields[.vary] == "Accept, Accept-Encoding")
        #expect(answer.body == (await api.get(path, format: given)).body)
    }

    @Test(arguments: ["application/pdf", "json", "text/html;q=0", "*/*;q=0", "image/*", "text/html;q=2"])
    func `names the forms when none is welcome`(_ accept: String) async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        for path in [path, path + "/quotes"] {
            let answer = await api.get(path, accept: accept)
            #expect(answer.status == .notAcceptable)
            #expect(try answer.problem == "not-acceptable")
            #expect(answer.headerFields[.vary] == "Accept")
            #expect(answer.text.contains("application/json, application/ld+json"))
        }
    }

    @Test(arguments: [
        "/v1/articles", "/v1/quotes", "/v1/speakers", "/v1/stats/quotes", "/v1/stats/articles", "/v1/changes",
    ])
    func `refuses whom JSON is not welcome where there is nothing else`(_ path: String) async throws {
        let api = try ServiceUnderTest()
        _ = try await FormatSample.post(to: api)
        for accept in ["*/*", "application/*", "text/csv, application/json;q=0.1"] {
            let answer = await api.get(path, accept: accept)
            #expect(answer.status == .ok && answer.headerFields[.vary] == "Accept, Accept-Encoding")
        }
        for accept in ["text/csv", "text/html", "*/*;q=0", "application/json;q=0"] {
            let answer = await api.get(path, accept: accept)
            #expect(answer.status == .notAcceptable && answer.headerFields[.vary] == "Accept")
            #expect(answer.text.contains("/v1/export"))
        }
    }

    @Test(
        arguments: [
            ("", "ninj", "Did you mean 'ninjs'?"), ("", "JSON", "one of json, jsonld, claims, ninjs, text, html"),
            ("", "", "not ''"), ("", "pdf", "html"), ("", "application/json", "one of"), ("/quotes", "ninjs", "claims"),
            ("/quotes", "claim", "Did you mean 'claims'?"),
        ])
    func `names the forms when there is none of a name`(_ suffix: String, _ format: String, _ says: String) async throws
    {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        let answer = await api.get(path + suffix, format: format)
        #expect(answer.status == .badRequest)
        #expect(try answer.problem == "bad-parameter")
        #expect(answer.text.contains(says))
    }

    @Test func `refuses a format given twice, and one of what has no forms`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        #expect(try await api.get(path + "?format=json&format=html").problem == "repeated-parameter")
        #expect(try await api.get(path + "/annotations", format: "json").problem == "unknown-parameter")
        #expect(try await api.get("/v1/articles", format: "json").problem == "unknown-parameter")
    }

    @Test(arguments: ["json", "jsonld", "claims", "ninjs", "text", "html"])
    func `has a strong tag for each form and coding, and knows it again`(_ format: String) async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        var tags: Set<String> = []
        for other in Self.types.keys {
            for coding in ["gzip", "identity"] {
                let answer = await api.get(path, format: other, fields: [.acceptEncoding: coding])
                tags.insert(try #require(answer.headerFields[.eTag]))
            }
        }
        // A text too short to be worth packing is the same in both codings.
        #expect(tags.count == 2 * Self.types.count - 1)
        #expect(tags.allSatisfy { !$0.hasPrefix("W/") })
        let tag = try #require(await api.get(path, format: format).headerFields[.eTag])
        let known = await api.get(path, format: format, fields: [.ifNoneMatch: tag])
        #expect(known.status == .notModified && known.body.isEmpty)
        #expect(known.headerFields[.vary] == "Accept, Accept-Encoding")
        let other = await api.get(path, format: format == "html" ? "json" : "html", fields: [.ifNoneMatch: tag])
        #expect(other.status == .ok)
    }

    @Test func `tells of the other forms, and what describes this one`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        let json = try #require(await api.get(path).headerFields[.link])
        #expect(json.contains("<?format=ninjs>; rel=\"alternate\"; type=\"application/vnd.iptc.ninjs+json\""))
        #expect(json.contains("</v1/openapi.json#/components/schemas/Article>; rel=\"describedby\""))
        #expect(!json.contains("<?format=json>"))
        let ninjs = try #require(await api.get(path, format: "ninjs").headerFields[.link])
        #expect(ninjs.contains("<\(NinjsArticle.schema)>; rel=\"describedby\"") && ninjs.contains("<?format=json>"))
    }

    @Test(arguments: ["ninjs", "jsonld", "claims"])
    func `begins addresses with what the operator says, else with the host that is asked`(_ format: String) async throws
    {
        let told = try ServiceUnderTest(publicURL: BaseURL("https://news.example/kutip/"))
        let path = try await FormatSample.post(to: told)
        #expect(await told.get(path, format: format).text.contains("\"https://news.example/kutip/v1/articles/a_"))
        #expect(await !told.get(path, format: format).text.contains("arsip.example"))
        let untold = try ServiceUnderTest()
        let other = try await FormatSample.post(to: untold)
        for host in ["arsip.example", "satu.example:81", "arsip.example"] {
            let answer = await untold.get(other, format: format, fields: [HTTPField.Name.askedHost: host])
            #expect(answer.text.contains("\"http://\(host)/v1/articles/a_"))
        }
    }

    @Test(arguments: [nil, "a$b", "a'b", "<script>", "a b"])
    func `makes no address of a host that nobody has`(_ host: String?) async throws {
        let api = try ServiceUnderTest()
        var fields = HTTPFields()
        fields[HTTPField.Name.askedHost] = host
        let path = try await FormatSample.post(to: api)
        for target in [
            path + "?format=ninjs", path + "?format=claims", path + "/annotations", path + "/quotes?format=jsonld",
        ] {
            let answer = await api.send(.get, target, fields: fields)
            #expect(answer.status == .badRequest)
            #expect(answer.text.contains("--public-url"))
        }
        #expect(await api.send(.get, path + "?format=html").status == .ok)
    }

    @Test(arguments: ["jsonld", "claims"])
    func `gives quotations as Quotation and Claim`(_ format: String) async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        let quotes = try #require(await api.get(path + "/quotes").object["items"] as? [[String: Any]])
        let id = try #require(quotes.first?["id"] as? String)
        let one = await api.get("/v1/quotes/\(id)", format: format)
        #expect(one.headerFields[.contentType] == "application/ld+json")
        #expect(try one.object["@type"] as? String == (format == "claims" ? "Claim" : "Quotation"))
        let all = try #require(await api.get(path + "/quotes", format: format).object["@graph"] as? [Any])
        let claims = quotes.filter { $0["type"] as? String != "fragment" }
        #expect(all.count == (format == "claims" ? claims.count : quotes.count))
    }
}
