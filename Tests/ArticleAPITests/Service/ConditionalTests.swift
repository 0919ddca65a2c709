import HTTPCore
import HTTPTypes
import Testing

/// Conditions and ranges at the addresses of articles.
@Suite struct ConditionalTests {
    private static let text = String(repeating: "Warga menanam bakau di teluk. ", count: 60)

    /// An API with one article.
    private func archive() async throws -> (ServiceUnderTest, path: String, tag: String) {
        let api = try ServiceUnderTest()
        let created = await api.post(Self.text)
        let path = try #require(created.headerFields[.location])
        return (api, path, try #require(created.headerFields[.eTag]))
    }

    // ServiceUnderTest's clock: Mon, 02 Feb 2026 02:40:00 GMT.
    private static let ingested = "Mon, 02 Feb 2026 02:40:00 GMT"

    @Test(arguments: ["", "/text"])
    func `tells states and codings apart`(suffix: String) async throws {
        let (api, path, tag) = try await archive()
        let plain = await api.send(.get, path + suffix)
        let packed = await api.send(.get, path + suffix, fields: [.acceptEncoding: "gzip"])
        #expect(plain.headerFields[.eTag] == tag)
        #expect(packed.headerFields[.eTag] == tag.dropLast() + "-gzip\"")
        #expect(plain.headerFields[.lastModified] == Self.ingested)
        #expect(plain.headerFields[.cacheControl] == "private, no-cache")
    }

    struct Case: CustomTestStringConvertible {
        var accepts: String?
        /// The condition; `TAG` stands for the tag without its quotation marks.
        let name: HTTPField.Name
        let value: String
        let status: Int
        /// What the tag of a 304 ends with.
        var ends = ""

        var testDescription: String { "\(name): \(value) (\(accepts ?? "-"))" }
    }

    @Test(arguments: [
        Case(name: .ifNoneMatch, value: #""TAG""#, status: 304, ends: #".1""#),
        Case(name: .ifNoneMatch, value: #"W/"TAG""#, status: 304, ends: #".1""#),
        Case(name: .ifNoneMatch, value: "*", status: 304, ends: #".1""#),
        Case(name: .ifNoneMatch, value: #""TAG-gzip""#, status: 304, ends: #"-gzip""#),
        Case(accepts: "gzip", name: .ifNoneMatch, value: #""TAG-gzip""#, status: 304, ends: #"-gzip""#),
        Case(accepts: "gzip", name: .ifNoneMatch, value: #""TAG""#, status: 304, ends: #".1""#),
        Case(name: .ifModifiedSince, value: ingested, status: 304, ends: #".1""#),
        Case(name: .ifMatch, value: #""TAG""#, status: 200), Case(name: .ifMatch, value: #""TAG-gzip""#, status: 200),
        // Who does not accept gzip must not be told that the gzip it knows of will do.
        Case(accepts: "identity", name: .ifNoneMatch, value: #""TAG-gzip""#, status: 200),
        Case(accepts: "gzip;q=0", name: .ifNoneMatch, value: #""TAG-gzip""#, status: 200),
        Case(name: .ifNoneMatch, value: #""TAG-br""#, status: 200), Case(name: .ifNoneMatch, value: "TAG", status: 200),
        Case(name: .ifNoneMatch, value: #""""#, status: 200),
        Case(name: .ifModifiedSince, value: "Mon, 02 Feb 2026 02:39:59 GMT", status: 200),
        Case(name: .ifModifiedSince, value: "kemarin", status: 200),
        Case(name: .ifMatch, value: #""TAGX""#, status: 412), Case(name: .ifMatch, value: #"W/"TAG""#, status: 412),
        Case(name: .ifUnmodifiedSince, value: "Mon, 02 Feb 2026 02:39:59 GMT", status: 412),
    ])
    func `answers by what the client has`(example: Case) async throws {
        let (api, path, tag) = try await archive()
        let value = example.value.replacing("TAG", with: tag.dropFirst().dropLast())
        for target in [path, path + "/text"] {
            var fields: HTTPFields = [example.name: value]
            fields[.acceptEncoding] = example.accepts
            for method in [HTTPRequest.Method.get, .head] {
                let answer = await api.send(method, target, fields: fields)
                #expect(answer.status.code == example.status)
                guard example.status == 304 else { continue }
                #expect(answer.body.isEmpty)
                #expect(answer.headerFields[.eTag]?.hasSuffix(example.ends) == true)
                let vary = target == path ? "Accept, Accept-Encoding" : "Accept-Encoding"
                #expect(answer.headerFields[.vary] == vary)
                #expect(answer.headerFields[.cacheControl] == "private, no-cache")
                #expect(answer.headerFields[.contentEncoding] == nil)
            }
        }
    }

    @Test(arguments: [
        (HTTPField.Name.ifMatch, #""TAG""#, 204), (.ifMatch, #""TAG-gzip""#, 204), (.ifMatch, "*", 204),
        (.ifUnmodifiedSince, ingested, 204), (.ifModifiedSince, ingested, 204), (.ifNoneMatch, #""x""#, 204),
        (.ifMatch, #""x""#, 412), (.ifMatch, #"W/"TAG""#, 412), (.ifMatch, "TAG", 412), (.ifNoneMatch, "*", 412),
        (.ifNoneMatch, #""TAG""#, 412), (.ifUnmodifiedSince, "Mon, 02 Feb 2026 02:39:59 GMT", 412),
    ])
    func `deletes only what the client knows`(_ name: HTTPField.Name, _ value: String, _ status: Int) async throws {
        let (api, path, tag) = try await archive()
        let value = value.replacing("TAG", with: tag.dropFirst().dropLast())
        let answer = await api.send(.delete, path, fields: [name: value])
        #expect(answer.status.code == status)
        #expect(await api.send(.get, path).status.code == (status == 204 ? 410 : 200))
        // RFC 9110 §13.2.1: what would fail anyway fails as it would without the condition.
        #expect(await api.send(.delete, "/v1/articles/a_00", fields: [name: value]).status == .notFound)
    }

    @Test func `takes no notice of conditions on a post`() async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(
            .post, "/v1/articles", type: "text/plain", fields: [.ifNoneMatch: "*"], body: Array(Self.text.utf8))
        #expect(answer.status == .created)
    }

    @Test(arguments: ["/v1/articles", "/v1/quotes", "/v1/speakers", "/"])
    func `knows a list again until it changes`(target: String) async throws {
        let (api, _, _) = try await archive()
        let tag = try #require(await api.send(.get, target).headerFields[.eTag])
        #expect(tag.hasPrefix("W/"))
        #expect(await api.send(.get, target, fields: [.ifNoneMatch: tag]).status == .notModified)
        #expect(await api.send(.get, target, fields: [.ifNoneMatch: "W/\"x\""]).status == .ok)
        #expect(await api.send(.get, target, fields: [.ifMatch: tag]).status == .preconditionFailed)
        _ = await api.post("\"Bakau kami tumbuh,\" kata Sari Wulan.")
        #expect((await api.send(.get, target, fields: [.ifNoneMatch: tag]).status == .ok) == (target != "/"))
    }

    @Test(arguments: [
        ("bytes=0-4", "Warga", "bytes 0-4/1800"), ("bytes=6-12", "menanam", "bytes 6-12/1800"),
        ("bytes=-7", "teluk. ", "bytes 1793-1799/1800"), ("bytes=1793-9999", "teluk. ", "bytes 1793-1799/1800"),
    ])
    func `gives a part of the text`(_ range: String, _ part: String, _ place: String) async throws {
        let (api, path, tag) = try await archive()
        for accepts in [nil, "gzip"] {
            var fields: HTTPFields = [.range: range]
            fields[.acceptEncoding] = accepts
            let answer = await api.send(.get, path + "/text", fields: fields)
            #expect(answer.status == .partialContent)
            #expect(String(decoding: answer.body, as: UTF8.self) == part)
            #expect(answer.headerFields[.contentRange] == place)
            #expect(answer.headerFields[.acceptRanges] == "bytes")
            #expect(answer.headerFields[.contentEncoding] == nil)
            #expect(answer.headerFields[.eTag] == tag)
        }
    }

    @Test(arguments: [
        (HTTPRequest.Method.get, "bytes=1800-", "", 416), (.get, "bytes=-0", "", 416),
        (.get, "bytes=0-4,6-12", "", 200), (.get, "lines=0-4", "", 200), (.get, "bytes=4-0", "", 200),
        (.head, "bytes=0-4", "", 200), (.get, "bytes=0-4", #""TAG""#, 206), (.get, "bytes=0-4", ingested, 206),
        (.get, "bytes=0-4", #""TAG-gzip""#, 200), (.get, "bytes=0-4", #"W/"TAG""#, 200),
        (.get, "bytes=0-4", #""x""#, 200), (.get, "bytes=1800-", #""x""#, 200),
    ])
    func `gives the whole or nothing otherwise`(
        _ method: HTTPRequest.Method, _ range: String, _ condition: String, _ status: Int
    ) async throws {
        let (api, path, tag) = try await archive()
        var fields: HTTPFields = [.range: range]
        if !condition.isEmpty { fields[.ifRange] = condition.replacing("TAG", with: tag.dropFirst().dropLast()) }
        let answer = await api.send(method, path + "/text", fields: fields)
        #expect(answer.status.code == status)
        switch status {
        case 200: #expect(answer.body.count == 1_800)
        case 416:
            #expect(answer.headerFields[.contentRange] == "bytes */1800")
            #expect(try answer.problem == "range-not-satisfiable")
        default: break
        }
        fields[.ifNoneMatch] = tag
        #expect(await api.send(method, path + "/text", fields: fields).status == .notModified)
    }

    @Test func `gives the representation whole`() async throws {
        let (api, path, _) = try await archive()
        let answer = await api.send(.get, path, fields: [.range: "bytes=0-4"])
        #expect(answer.status == .ok)
        #expect(answer.headerFields[.acceptRanges] == nil)
    }

    @Test func `forgets an article at once`() async throws {
        let (api, path, tag) = try await archive()
        for _ in 0..<3 { #expect(await api.send(.get, path).status == .ok) }
        #expect(await api.send(.delete, path).status == .noContent)
        #expect(await api.send(.get, path, fields: [.ifNoneMatch: tag]).status == .gone)
        #expect(await api.send(.get, path + "/text").status == .gone)
    }
}
