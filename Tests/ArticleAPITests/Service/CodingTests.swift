import Gzip
import HTTPCore
import HTTPTypes
import Testing

/// Which coding answers have.
@Suite struct CodingTests {
    private static let long = String(repeating: "Warga menanam bakau di teluk. ", count: 60)

    private func unpacked(_ response: Response) throws -> [UInt8] {
        response.headerFields[.contentEncoding] == "gzip"
            ? try Gzip.unpack(response.body, maximum: 1 << 20) : response.body
    }

    @Test(arguments: ["", "/text", "/quotes"])
    func `gives the same content in both codings`(suffix: String) async throws {
        let api = try ServiceUnderTest()
        let words = String(repeating: "bakau tumbuh di teluk kami ", count: 40)
        let path = try #require(await api.post("\"\(words),\" kata Sari Wulan.").headerFields[.location]) + suffix
        let plain = await api.send(.get, path)
        let packed = await api.send(.get, path, fields: [.acceptEncoding: "br, gzip"])
        #expect(plain.headerFields[.contentEncoding] == nil)
        #expect(packed.headerFields[.contentEncoding] == "gzip")
        #expect(try unpacked(packed) == plain.body)
        #expect(packed.body.count < plain.body.count)
        #expect(plain.headerFields[.vary] == (suffix == "/text" ? "Accept-Encoding" : "Accept, Accept-Encoding"))
        #expect(packed.headerFields[.vary] == plain.headerFields[.vary])
        #expect(packed.headerFields[.contentType] == plain.headerFields[.contentType])
    }

    @Test(arguments: ["/v1/articles", "/", "/v1/quotes", "/v1/speakers", "/v1/stats/articles?groupBy=day"])
    func `packs what it makes for one answer`(target: String) async throws {
        let api = try ServiceUnderTest()
        for number in 1...9 { _ = await api.post("\"\(number) bakau,\" kata Sari Wulan \(number).\n\n\(Self.long)") }
        let plain = await api.send(.get, target)
        let packed = await api.send(.get, target, fields: [.acceptEncoding: "gzip"])
        #expect(packed.status == .ok)
        #expect((packed.headerFields[.contentEncoding] == "gzip") == (plain.body.count >= 860))
        #expect(try unpacked(packed) == plain.body)
        #expect(packed.headerFields[.eTag] == plain.headerFields[.eTag])
    }

    @Test func `packs the answer to a post`() async throws {
        let api = try ServiceUnderTest()
        let created = await api.send(
            .post, "/v1/articles", type: "text/plain", fields: [.acceptEncoding: "gzip"], body: Array(Self.long.utf8))
        #expect(created.status == .created)
        #expect(created.headerFields[.contentEncoding] == "gzip")
        let path = try #require(created.headerFields[.location])
        #expect(try unpacked(created) == (await api.send(.get, path)).body)
    }

    @Test(arguments: ["/healthz", "/v1/articles", "/readyz"])
    func `leaves tiny content alone`(target: String) async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(.get, target, fields: [.acceptEncoding: "gzip"])
        #expect(answer.headerFields[.contentEncoding] == nil)
        let forced = await api.send(.get, target, fields: [.acceptEncoding: "gzip, identity;q=0"])
        #expect(forced.headerFields[.contentEncoding] == "gzip")
        #expect(try unpacked(forced) == answer.body)
    }

    @Test(arguments: ["identity;q=0", "*;q=0", "br, identity;q=0"])
    func `says when it has no coding that would do`(value: String) async throws {
        let api = try ServiceUnderTest()
        let path = try #require(await api.post(Self.long).headerFields[.location])
        for target in [path, path + "/text", "/healthz"] {
            let answer = await api.send(.get, target, fields: [.acceptEncoding: value])
            #expect(answer.status == .notAcceptable)
            #expect(try answer.problem == "not-acceptable")
            #expect(answer.headerFields[.vary] == "Accept-Encoding")
        }
    }

    @Test func `keeps an article although nobody can read the answer`() async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(
            .post, "/v1/articles", type: "text/plain", fields: [.acceptEncoding: "*;q=0"], body: Array(Self.long.utf8))
        #expect(answer.status == .created)
        #expect(answer.headerFields[.contentEncoding] == nil)
    }
}
