import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("Prefer") struct PreferTests {
    @Test(
        "reads the first preference of its kind and passes over the rest",
        arguments: [
            ("return=minimal", ReturnPreference.minimal), ("return=representation", .representation),
            ("Return=Minimal", .minimal), ("return = \"minimal\"", .minimal), ("return=minimal; foo=bar", .minimal),
            ("respond-async, return=minimal", .minimal), ("return=minimal, return=representation", .minimal),
            ("", nil), ("return", nil), ("return=", nil), ("return=all", nil), ("minimal", nil),
            ("xreturn=minimal", nil),
            (",,;", nil), ("return=all, return=minimal", nil),
        ])
    func reading(_ value: String, _ preference: ReturnPreference?) {
        #expect(ReturnPreference([.prefer: value]) == preference)
    }

    @Test("answers a post with as little as is asked for")
    func post() async throws {
        let api = try ServiceUnderTest()
        func send(_ preference: String?) async -> Response {
            await api.send(
                .post, "/v1/articles", type: "text/plain", fields: preference.map { [.prefer: $0] } ?? [:],
                body: Array("\"Kami berlayar,\" kata Sari Wulan.".utf8))
        }
        let created = await send("return=minimal")
        #expect(created.status == .created)
        #expect(created.headerFields[.preferenceApplied] == "return=minimal")
        let path = try #require(created.headerFields[.location])
        #expect(Set(try created.object.keys) == ["id", "links"])
        let known = await send("return=minimal, wait=10")
        #expect(known.status == .ok && known.headerFields[.contentLocation] == path)
        let whole = await send("return=representation")
        #expect(whole.headerFields[.preferenceApplied] == "return=representation")
        #expect(try whole.object["quotes"] != nil)
        for none in [nil, "return=everything"] {
            let answer = await send(none)
            #expect(answer.headerFields[.preferenceApplied] == nil)
            #expect(answer.body == whole.body)
        }
    }

    @Test("answers a deletion with what there was")
    func delete() async throws {
        let api = try ServiceUnderTest()
        let created = await api.post("Satu.")
        let path = try #require(created.headerFields[.location])
        let answer = await api.send(.delete, path, fields: [.prefer: "return=representation"])
        #expect(answer.status == .ok && answer.body == created.body)
        #expect(answer.headerFields[.preferenceApplied] == "return=representation")
        #expect(answer.headerFields[.eTag] == nil)
        let other = try #require(await api.post("Dua.").headerFields[.location])
        #expect(await api.send(.delete, other, fields: [.prefer: "return=minimal"]).status == .noContent)
    }
}
